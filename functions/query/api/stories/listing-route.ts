import type { ArticleRow } from '../../../article/row.ts';
import type { ApiRequest } from '../../../http/api-messages.ts';
import { type Content, jsonContent, listingAgeSeconds } from '../content.ts';
import { type FeedItem, feedTitle, urnOf } from '../forms/feed-item.ts';
import { jsonFeedOf } from '../forms/json-feed.ts';
import { rssOf } from '../forms/rss.ts';
import { addressOf, nextAddress } from '../next-address.ts';
import type { QueryPorts } from '../query-ports.ts';
import { briefStories, writeBrief } from './brief-stories.ts';
import { listStories } from './list-stories.ts';
import type { ListedStory, StoriesPage } from './listing-schemas.ts';
import type { RankedEntry } from './order-stories.ts';
import { type ParsedStories, parseStories } from './parse-stories.ts';

/** `GET /stories`. */
export async function answerStories(request: ApiRequest, ports: QueryPorts): Promise<Content> {
  const body = await readPage(request, ports);
  return { ...jsonContent(body, listingAgeSeconds), ...nextAddress(request, body.cursor) };
}

/** `GET /stories.rss`. */
export const answerStoriesRss = answerFeed('application/rss+xml; charset=utf-8', rssOf);
/** `GET /stories.json`. */
export const answerStoriesFeed = answerFeed('application/feed+json', jsonFeedOf);

function answerFeed(type: string, write: typeof rssOf | typeof jsonFeedOf) {
  return async (request: ApiRequest, ports: QueryPorts): Promise<Content> => {
    const { stories, cursor } = await readPage(request, ports);
    const { origin } = request;
    const { next } = nextAddress(request, cursor);
    const addresses = { origin, self: addressOf(request, request.query), next };
    const items = stories.map((story) => itemOf(story, origin));
    const body = write({ items, title: `${feedTitle}: stories`, link: `${origin}/stories` }, addresses);
    return {
      type,
      body,
      isMeasured: false,
      maxAgeSeconds: listingAgeSeconds,
      ...nextAddress(request, cursor),
    };
  };
}

/** A story is one item for as long as it grows, and says when it grew last. */
function itemOf(story: ListedStory, origin: string): FeedItem {
  const { id, title, articles, copies, sources, languages, first, last } = story;
  const parts = [
    `${articles} articles`,
    ...(copies > 0 ? [`${copies} of them copies`] : []),
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
    languages.join(' '),
  ];
  const text = parts.join(', ');
  return {
    id: urnOf(id),
    url: `${origin}/stories/${id}`,
    publishedAt: undefined,
    title,
    text,
    summary: text,
    topics: [],
    ...(languages[0] !== undefined && languages[0] !== 'und' && { language: languages[0] }),
    published: new Date(first),
    updated: new Date(last),
    isGrowing: true,
  };
}

async function readPage({ query }: ApiRequest, ports: QueryPorts): Promise<StoriesPage> {
  const parsed = parseStories(query);
  const { entries, cursor } = await listStories(parsed, ports);
  const titles = await readTitles(entries, parsed, ports);
  const stories = entries.flatMap((entry) => {
    const title = titles.get(entry.story);
    return title === undefined ? [] : [describe(entry, title)];
  });
  return { stories, cursor };
}

/** A headline of each story; none of one whose articles are gone since its board was written. */
async function readTitles(
  entries: readonly RankedEntry[],
  { language }: ParsedStories,
  ports: QueryPorts,
): Promise<Map<string, string>> {
  const naming = entries.map(({ story, languages }) => ({
    story,
    articleId: (languages.find((each) => each.language === language) ?? languages[0])?.title ?? story,
  }));
  const rows = await ports.readRows(naming.map(({ articleId }) => articleId));
  const titles = new Map(
    naming.flatMap(({ story, articleId }) => {
      const title = titleOf(rows.get(articleId));
      return title === undefined ? [] : [[story, title] as const];
    }),
  );
  const left = entries.filter(({ story }) => !titles.has(story)).map(({ story }) => story);
  const briefs = left.length > 0 ? await briefStories(left, ports, language) : [];
  for (const [story, { title }] of briefs) titles.set(story, title);
  return titles;
}

function titleOf(row: ArticleRow | undefined): string | undefined {
  return row?.live === undefined ? undefined : row.served?.title;
}

function describe(entry: RankedEntry, title: string): ListedStory {
  return { ...writeBrief(entry.story, title, entry), growth: entry.growth };
}
