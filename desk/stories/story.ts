import type { Page } from '../../functions/query/api/answer-schema.ts';
import type { Duplicates } from '../../functions/query/api/stories/duplicates-schema.ts';
import type { ListedStory, StoriesPage } from '../../functions/query/api/stories/listing-schemas.ts';
import type { StoryReasons } from '../../functions/query/api/stories/reasons-schema.ts';
import type { StoryBrief } from '../../functions/query/api/stories/story-brief-schema.ts';
import type { Report, Story } from '../../functions/query/api/stories/story-schemas.ts';
import type { StorySort } from '../address.ts';
import { apiUrl, explainArticle } from '../api/api.ts';
import { call } from '../api/call.ts';

export type { Duplicates, ListedStory, Report, Story, StoryBrief, StoryReasons };

async function get<Answer>(
  path: string,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  return (await call(apiUrl(path, new URLSearchParams(query)), {}, signal)).json();
}

/** A story, by the id of any of its articles, with its title in this language where it has one. */
export function readStory(id: string, language: string, signal: AbortSignal): Promise<Story> {
  return get(`/stories/${id}`, { language }, signal);
}

/** The stories of a day. */
export function listStories(
  { day, by, limit, cursor }: { day: string; by: StorySort; limit: number; cursor: string | undefined },
  signal: AbortSignal,
): Promise<StoriesPage> {
  const query = { from: day, to: day, sort: by, limit: String(limit), ...(cursor && { cursor }) };
  return get('/stories', query, signal);
}

/** The newest day that has stories, none later than the one given; none where there are no stories. */
export async function findDay(to: string | undefined, signal: AbortSignal): Promise<{ day?: string }> {
  const query: Record<string, string> = { sort: 'latest', limit: '1', ...(to && { to }) };
  for (;;) {
    const { stories, cursor } = await get<StoriesPage>('/stories', query, signal);
    const day = stories[0]?.last.slice(0, 10);
    if (day !== undefined) return { day };
    // A page may be empty because the articles of its stories are gone.
    if (cursor === null) return {};
    query['cursor'] = cursor;
  }
}

/** The address of the stories as a feed, the latest first. */
export function storiesFeed(form: '.rss' | '.json'): string {
  return apiUrl(`/stories${form}`);
}

/** The facets that say what a story is about. */
export const aboutFacets = ['topic', 'person', 'organisation', 'place'] as const;

/** How many articles of a story have which names and topics. */
export function readAbout(id: string, signal: AbortSignal): Promise<Pick<Page, 'facets' | 'partial'>> {
  return get('/articles', { story: id, facets: aboutFacets.join(','), limit: '1' }, signal);
}

/** Why an article is in its story; nothing where the archive does not say. */
export async function readReasons(id: string, signal: AbortSignal): Promise<{ story?: StoryReasons }> {
  return (await explainArticle(id, signal)) as { story?: StoryReasons };
}

/** Who has the text of an article too. */
export function readCopies(id: string, signal: AbortSignal): Promise<Duplicates> {
  return get(`/articles/${id}/duplicates`, {}, signal);
}
