import { RequestProblem } from '../../article/request-problem.ts';
import type { ArticleRow } from '../../article/row.ts';
import { facetKeys } from '../../catalog/facet-keys.ts';
import { wordKey } from '../../catalog/index-keys.ts';
import { tokenise } from '../../catalog/tokenise.ts';
import { type ListingPorts, listArticles } from '../list-articles.ts';
import type { IndexQuery } from '../search-segment.ts';
import type { FoundArticle, SearchAnswer, SearchQuery } from './search-query.ts';

/** Answers a search from the listing: newest first, all words, and each filter, but nothing is ranked or counted. */
export async function searchListing(query: SearchQuery, ports: ListingPorts): Promise<SearchAnswer> {
  const keys = [...wordsOf(query), ...query.include.filter((list) => list.length === 1).flat()];
  const found: FoundArticle[] = [];
  let after = placeOf(query.after);
  let partial = false;
  do {
    const { from, to } = query;
    const asked = { keys, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    const listing = await listArticles(
      { ...asked, ...(after && { after }) },
      query.limit - found.length,
      ports,
    );
    found.push(...listing.rows.filter((row) => matches(row, query)).map((row) => ({ row })));
    after = listing.last;
    partial = listing.partial;
  } while (after && !partial && found.length < query.limit);
  const isExact = !after && query.after === undefined;
  const next = after && [after.minute, after.articleId];
  return { found, ...(next && { next }), total: { count: found.length, isExact }, partial };
}

function wordsOf({ q }: SearchQuery): string[] {
  const words = tokenise(q ?? '').map(wordKey);
  if (q === undefined || words.length > 0) return words;
  throw new RequestProblem(400, 'q holds no word to look for.', 'q');
}

function matches({ served }: ArticleRow, { include, exclude }: SearchQuery): boolean {
  const keys = new Set(served && facetKeys(served));
  return include.every((list) => list.some((key) => keys.has(key))) && !exclude.some((key) => keys.has(key));
}

function placeOf(after: SearchQuery['after']): IndexQuery['after'] {
  if (!after) return undefined;
  const [minute, articleId] = after;
  if (typeof minute === 'number' && typeof articleId === 'string') return { minute, articleId };
  throw new RequestProblem(400, 'The cursor is not one of ours. Leave it out to start again.', 'cursor');
}
