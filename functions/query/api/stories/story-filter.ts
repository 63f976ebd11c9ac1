import type { ListedArticle } from '../../search/collapse/listed-articles.ts';
import type { SearchQuery } from '../../search/search-query.ts';
import { readValue } from '../filter-value.ts';
import type { QueryPorts } from '../query-ports.ts';

/** What a search may find, and may not, by the stories that it asks for. What is in no story yet is found by none. */
export async function filterByStories(
  values: readonly string[],
  { stories }: Pick<QueryPorts, 'stories'>,
): Promise<Pick<SearchQuery, 'within' | 'without'>> {
  if (!stories || values.length === 0) return {};
  const asked = values.map((value) => readValue(value));
  const places = await stories.readPlaces([...new Set(asked.map(({ value }) => value))]);
  const storyOf = (articleId: string) => places.get(articleId)?.place?.story;
  const held = await stories.readStories([...new Set(asked.flatMap(({ value }) => storyOf(value) ?? []))]);
  const membersOf = (articleId: string): readonly ListedArticle[] => {
    const place = places.get(articleId)?.place;
    if (!place) return [];
    const members = held.get(place.story)?.members ?? [];
    return members.length > 0 ? members : [{ articleId, minute: place.minute }];
  };
  const membersOfAll = (isExcluded: boolean) => {
    const chosen = asked.filter((each) => each.isExcluded === isExcluded);
    return chosen.length > 0 ? chosen.flatMap(({ value }) => membersOf(value)) : undefined;
  };
  const [within, without] = [membersOfAll(false), membersOfAll(true)];
  return { ...(within && { within }), ...(without && { without }) };
}
