import type { FoundArticle } from '../../search/search-query.ts';
import type { QueryPorts } from '../query-ports.ts';
import { briefFound } from './brief-stories.ts';
import type { StorySearchRequest } from './collapse-request.ts';
import type { CollapsedStory } from './collapsed-schema.ts';

/** An article of a page. */
export interface ListedArticle extends Omit<FoundArticle, 'position' | 'group'> {
  /** Where articles are collapsed by story. */
  story?: CollapsedStory;
}

/** What a page tells of an article: its story in a few words, where articles are collapsed by story. */
export type TellGroup = (found: FoundArticle) => ListedArticle;

/** Reads what the stories of a page are called, all at once. */
export async function tellGroups(
  found: readonly FoundArticle[],
  { language = [] }: StorySearchRequest,
  ports: Pick<QueryPorts, 'stories' | 'readRows'>,
): Promise<TellGroup> {
  const asked = language.filter((code) => !code.startsWith('-'));
  const stories = found.flatMap(({ group }) => group ?? []);
  const rows = new Map(found.map(({ row }) => [row.articleId, row]));
  const briefs = await briefFound(stories, ports, asked.length === 1 ? asked[0] : undefined, rows);
  return ({ position: _position, group, ...article }) => {
    const brief = group && briefs.get(group.id);
    const story: CollapsedStory | undefined = brief && { ...brief, matches: group.matches };
    return { ...article, ...(story && { story }) };
  };
}
