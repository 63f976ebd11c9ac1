import { openSearch } from '../../../functions/query/search/search.ts';
import { cachedChunks } from '../../../functions/store/chunk-cache.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { segmentStore } from '../../../functions/store/segment-store.ts';
import { Random } from '../../made/random.ts';
import { type Difference, languagesOf, portsOver } from './compare-searches.ts';
import { drawQuery } from './draw-query.ts';
import { compareListed, isAnswer } from './search-plainly.ts';
import { History } from './write-history.ts';

const batches = 24;
/** Chunks that a page may read: a few, so that most pages stop before they are full. */
const budgets = [1, 2, 3, 5, 8];
/** A page that finds nothing has read something: after so many all is in memory. */
const mostPages = 600;

/**
 * Turns the pages of random queries of which each page may read a few chunks only. Gives what was not found exactly
 * once, or not where it stands.
 */
export async function pageWithinBudget(table: Table, seed: number, queries: number): Promise<Difference[]> {
  const random = new Random(seed, 3);
  const history = new History(table, seed);
  await history.grow(batches);
  const manifest = await manifestStore(table).read({ consistent: true });
  const differences: Difference[] = [];
  for (let i = 0; i < queries; i++) {
    const drawn = drawQuery(random);
    const { interval: _none, ...sent } = { ...drawn.sent, limit: random.pick([3, 20]), facets: [] };
    const query = { ...drawn, sent };
    const languages = languagesOf(query, manifest.live.values());
    const expected = history.catalogue.served.filter((article) => isAnswer(article, query, languages));
    const isListing = sent.sort !== 'relevance';
    const wanted = (isListing ? expected.toSorted(compareListed(sent)) : expected).map(
      (each) => each.articleId,
    );
    const found = await turnPages(table, manifest, sent, random.pick(budgets));
    const isRight = isListing
      ? String(found) === String(wanted)
      : String(found.sort()) === String(wanted.sort());
    if (!isRight) differences.push({ seed, query: sent, what: `found ${found} instead of ${wanted}` });
  }
  return differences;
}

async function turnPages(
  table: Table,
  manifest: Awaited<ReturnType<ReturnType<typeof manifestStore>['read']>>,
  sent: Parameters<ReturnType<typeof openSearch>>[0],
  budget: number,
): Promise<string[]> {
  let reads = 0;
  const store = segmentStore(table);
  const counted: Pick<typeof store, 'readCovering' | 'readAfter' | 'readFrom'> = {
    readCovering: (...asked) => {
      reads++;
      return store.readCovering(...asked);
    },
    readAfter: (...asked) => {
      reads++;
      return store.readAfter(...asked);
    },
    readFrom: (...asked) => {
      reads += 2;
      return store.readFrom(...asked);
    },
  };
  const ports = {
    ...portsOver(table, manifest),
    chunks: cachedChunks(counted),
    isOverBudget: () => reads >= budget,
  };
  const search = openSearch(ports);
  const found: string[] = [];
  let after: readonly unknown[] | undefined;
  for (let page = 0; page === 0 || after; page++) {
    if (page === mostPages) return [...found, 'and the pages do not end'];
    reads = 0;
    const answer = await search({ ...sent, ...(after && { after }) });
    found.push(...answer.found.map(({ row }) => row.articleId));
    after = answer.next && (JSON.parse(JSON.stringify(answer.next)) as unknown[]);
  }
  return found;
}
