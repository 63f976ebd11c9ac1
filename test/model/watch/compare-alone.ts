import type { ArticleRow } from '../../../functions/article/row.ts';
import { encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { type Manifest, spanOf } from '../../../functions/catalog/manifest/manifest.ts';
import { type Chunk, coversPosition } from '../../../functions/catalog/segment/chunk.ts';
import { encodeSegment } from '../../../functions/catalog/segment/segment.ts';
import { servedFields } from '../../../functions/classify/served-fields.ts';
import { indexArticle, type StemmedArticle } from '../../../functions/index/index-article.ts';
import { openSearch } from '../../../functions/query/search/search.ts';
import type { Search, SearchQuery } from '../../../functions/query/search/search-query.ts';
import { compileQuery } from '../../../functions/watch/compile-search.ts';
import { findMatches } from '../../../functions/watch/find-matches.ts';
import { SearchTable } from '../../../functions/watch/search-table.ts';
import { languageBit } from '../../../functions/words/stem.ts';
import { Random } from '../../made/random.ts';
import { scanningSource } from '../../unit/catalog/scanning-source.ts';
import { drawQuery } from '../search/draw-query.ts';
import { drawArticle, keyOf } from '../search/made-corpus.ts';

/** A question about one article, and what is wrong with the answer. */
export interface Disagreement {
  seed: number;
  query: SearchQuery;
  article: { title: string; body: string[]; language: string };
  what: string;
}

/** What was compared. */
interface Comparison {
  pairs: number;
  /** Of how many pairs the API returned the article. */
  matches: number;
  /** By the name of the way. */
  disagreements: Record<string, Disagreement[]>;
}

/** By name, a change of the query that only the standing search sees. */
type Ways = Record<string, (query: SearchQuery) => SearchQuery>;

const queriesEach = 20;
const articleId = '0'.repeat(32);

/**
 * Draws articles and queries, and holds what a standing search says of each pair to what the API answers over an index of
 * that article alone.
 */
export async function compareAlone(
  seed: number,
  pairs: number,
  ways: Ways = { asItIs: (query) => query },
): Promise<Comparison> {
  const random = new Random(seed, 3);
  const disagreements = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as Disagreement[]]));
  let [asked, matches] = [0, 0];
  for (let drawn = drawAlone(random); asked < pairs; asked++) {
    if (asked % queriesEach === 0) drawn = drawAlone(random);
    const query: SearchQuery = { ...drawQuery(random).sent, ...plainListing, facets: [] };
    const isFound = (await drawn.search(query)).found.length > 0;
    if (isFound) matches++;
    for (const [name, change] of Object.entries(ways)) {
      if (holds(change(query), drawn) !== isFound)
        disagreements[name]?.push(describe(seed, query, drawn, isFound));
    }
  }
  return { pairs, matches, disagreements };
}

const plainListing = { sort: 'published', order: 'desc', limit: 1, snippets: false } as const;

type Alone = ReturnType<typeof drawAlone>;

const search = { name: 'a', question: {}, since: '', onChange: false, isMuted: false };

function holds(query: SearchQuery, alone: Alone): boolean {
  const table = new SearchTable([{ search, ...compileQuery(query) }]);
  return findMatches(alone, table).length > 0;
}

function describe(
  seed: number,
  query: SearchQuery,
  { indexed, copy }: Alone,
  isFound: boolean,
): Disagreement {
  const { title, body } = copy;
  const what = isFound
    ? 'the API finds it, the standing search does not match'
    : 'it matches, the API finds nothing';
  return { seed, query, article: { title, body, language: indexed.language }, what };
}

/** An article, and the API's search over an index of it alone. */
function drawAlone(random: Random) {
  const { copy, labels, seen } = drawArticle(random);
  const stamp = { rev: 1, seen, text: 'TEXT#1#v#1', labels: 'LABELS#TEXT#1#v#1#1#1' };
  const id = `${random.below(16).toString(16)}${articleId.slice(1)}`;
  const row = {
    articleId: id,
    rev: 1,
    live: 1,
    stage: 'indexed' as const,
    source: { bucket: 'inbox', key: keyOf(id) },
    served: servedFields(copy, labels, stamp),
    createdAt: seen,
    updatedAt: seen,
  };
  const indexed = indexArticle(row, copy);
  const text = encodeText(copy);
  return { row, indexed, text, copy, search: searchOver(indexed, row, text) };
}

function searchOver(article: StemmedArticle, row: ArticleRow, text: Uint8Array): Search {
  const entry = {
    tier: 0,
    since: 0,
    languages: languageBit(article.language),
    ...spanOf([article.document]),
  };
  const manifest: Manifest = { live: new Map([['s', entry]]), version: 1 };
  const chunks = encodeSegment('s', [article]);
  const chunkAt = async (_: string, position: string) =>
    chunks.find((chunk) => coversPosition(chunk, position)) as Chunk;
  return openSearch({
    readManifest: async () => manifest,
    chunks: scanningSource({ chunkAt }),
    readRows: async () => new Map([[row.articleId, row]]),
    readEncoded: async () => new Map([[row.articleId, text]]),
    readTextsOf: async () => [],
    isOverBudget: () => false,
  });
}
