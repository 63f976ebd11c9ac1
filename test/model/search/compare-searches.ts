import { type Manifest, unionOfLanguages } from '../../../functions/catalog/manifest/manifest.ts';
import { openSearch } from '../../../functions/query/search/search.ts';
import type { Search, SearchAnswer } from '../../../functions/query/search/search-query.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { cachedChunks } from '../../../functions/store/chunk-cache.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { revTexts } from '../../../functions/store/rev-texts.ts';
import { segmentStore } from '../../../functions/store/segment-store.ts';
import { languageBit } from '../../../functions/words/stem.ts';
import { Random } from '../../made/random.ts';
import { countPlainly } from './count-plainly.ts';
import { drawQuery } from './draw-query.ts';
import type { PlainArticle, SegmentContent } from './plain-catalogue.ts';
import type { PlainQuery } from './plain-query.ts';
import { compareListed, comparePlainly, isAnswer, measurePlainly, scorePlainly } from './search-plainly.ts';
import { History } from './write-history.ts';

/** What a search answered and what it should have. */
export interface Difference {
  seed: number;
  query: PlainQuery['sent'];
  what: string;
}

/** Batches before the first query, and between rounds of queries. */
const firstBatches = 14;
const laterBatches = 5;
const rounds = 4;
/** Thousands of matches one by one take minutes and show nothing more: then pages are larger. */
const mostPages = 100;
/** Every page but the last is full, and the last may turn out to be empty. */
const sparePages = 2;
/** Scores are compared to so many parts of themselves: sums of another order differ in the last bits. */
const tolerance = 1e-9;

/** Writes a random catalogue into an empty table and asks it `queries` questions while it grows; gives all that was wrong. */
export async function compareSearches(
  table: Table,
  seed: number,
  queries: number,
  largestBatch?: number,
): Promise<Difference[]> {
  const random = new Random(seed);
  const history = new History(table, seed, largestBatch);
  const differences: Difference[] = [];
  for (let round = 0; round < rounds; round++) {
    await history.grow(round === 0 ? firstBatches : laterBatches);
    const manifest = await manifestStore(table).read({ consistent: true });
    const search = openSearch(portsOver(table, manifest));
    const segments = await history.catalogue.inSegments(manifest, segmentStore(table));
    for (let i = 0; i < Math.ceil(queries / rounds); i++) {
      const query = drawQuery(random);
      const what = await compareOne(search, query, history.catalogue.served, segments);
      if (what !== undefined) differences.push({ seed, query: query.sent, what });
    }
  }
  return differences;
}

/** Where a search reads; chunks are held from query to query, as in a function that is warm. */
export function portsOver(table: Table, manifest: Manifest) {
  const articles = articleStore(table);
  return {
    readManifest: async () => manifest,
    chunks: cachedChunks(segmentStore(table)),
    readRows: (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: true }),
    readEncoded: articles.readEncoded,
    ...revTexts(table),
    isOverBudget: () => false,
  };
}

async function compareOne(
  search: Search,
  drawn: PlainQuery,
  served: readonly PlainArticle[],
  segments: readonly SegmentContent[],
): Promise<string | undefined> {
  const languages = languagesOf(drawn, segments);
  const expected = served.filter((article) => isAnswer(article, drawn, languages));
  const limit = Math.max(drawn.sent.limit, Math.ceil(expected.length / mostPages));
  const query = { ...drawn, sent: { ...drawn.sent, limit } };
  const pages = await readPages(search, query, expected.length / query.sent.limit + sparePages).catch(
    (error: Error) => error,
  );
  if (pages instanceof Error) return `it threw ${pages.stack}`;
  const found = pages.flatMap((page) => page.found);
  const ids = found.map(({ row }) => row.articleId);
  const wanted = expected.map(({ articleId }) => articleId);
  const wrong =
    compareSets(ids, wanted) ??
    compareTotals(pages, expected, query) ??
    countPlainly(pages[0], expected, query);
  if (wrong !== undefined) return wrong;
  if (query.sent.sort !== 'relevance') return compareLists(ids, expected.toSorted(compareListed(query.sent)));
  const statistics = measurePlainly(query, segments, languages);
  const byId = new Map(expected.map((article) => [article.articleId, article]));
  const scored = found.map(({ row, score }) => ({ article: byId.get(row.articleId) as PlainArticle, score }));
  return compareRanking(scored, (article) => scorePlainly(article, query, languages, statistics));
}

/** Words are stemmed in the languages of the query, or in all that the segments hold. */
export function languagesOf({ sent }: PlainQuery, segments: Iterable<{ languages: number }>): number {
  const asked = sent.languages.map(languageBit);
  const held = [...segments].map(({ languages }) => languages);
  return unionOfLanguages(asked.length > 0 ? asked : held);
}

/** All pages of an answer; a cursor goes over the wire between two of them. */
async function readPages(search: Search, { sent }: PlainQuery, most: number): Promise<SearchAnswer[]> {
  const pages = [await search(sent)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    if (pages.length >= most) throw new Error('the pages do not end');
    pages.push(await search({ ...sent, after: JSON.parse(JSON.stringify(next)) as unknown[] }));
  }
  return pages;
}

function compareSets(ids: readonly string[], wanted: readonly string[]): string | undefined {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return `${twice} is found twice`;
  const missing = wanted.filter((id) => !ids.includes(id));
  if (missing.length > 0) return `${missing.length} of ${wanted.length} are missing, ${missing[0]} first`;
  const extra = ids.filter((id) => !wanted.includes(id));
  return extra.length > 0 ? `${extra.length} are found that do not match, ${extra[0]} first` : undefined;
}

function compareLists(ids: readonly string[], expected: readonly PlainArticle[]): string | undefined {
  const at = expected.findIndex(({ articleId }, i) => ids[i] !== articleId);
  return at < 0 ? undefined : `place ${at} holds ${ids[at]} instead of ${expected[at]?.articleId}`;
}

function compareTotals(
  pages: readonly SearchAnswer[],
  expected: readonly PlainArticle[],
  { sent }: PlainQuery,
): string | undefined {
  const long = pages.find(({ found }) => found.length > sent.limit);
  if (long) return `a page has ${long.found.length} articles; the limit is ${sent.limit}`;
  const broken = pages.find(({ total }) => total.isExact && total.count !== expected.length);
  if (broken) return `the total is said to be exactly ${broken.total.count} and is ${expected.length}`;
  return pages.some(({ partial }) => partial) ? 'an answer is partial though nothing limits it' : undefined;
}

/** Scores as they should be, falling; of one score newest first. */
function compareRanking(
  found: readonly { article: PlainArticle; score: number | undefined }[],
  scoreOf: (article: PlainArticle) => number,
): string | undefined {
  for (const [i, { article, score = 0 }] of found.entries()) {
    const expected = scoreOf(article);
    if (Math.abs(score - expected) > tolerance * Math.max(1, expected)) {
      return `${article.articleId} scores ${score} instead of ${expected}`;
    }
    const before = found[i - 1];
    if (!before) continue;
    const order = (before.score ?? 0) - score || -comparePlainly(before.article, article);
    if (order < 0) return `${article.articleId} stands after ${before.article.articleId}, which is worse`;
  }
  return undefined;
}
