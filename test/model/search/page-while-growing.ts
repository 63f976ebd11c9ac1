import { openSearch } from '../../../functions/query/search/search.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { Random } from '../../made/random.ts';
import { type Difference, languagesOf, portsOver } from './compare-searches.ts';
import { drawQuery } from './draw-query.ts';
import type { PlainQuery } from './plain-query.ts';
import { isAnswer } from './search-plainly.ts';
import { History } from './write-history.ts';

const firstBatches = 14;
const pageSizes = [2, 3, 5];
/** Between so many pages the catalogue grows; after that it rests, so that the pages end. */
const growths = 6;

/**
 * Turns the pages of random queries while articles come, change and go and segments are merged and swept, each page with
 * the manifest of the page before it. Gives every article that did not change and was not found exactly once.
 */
export async function pageWhileGrowing(table: Table, seed: number, queries: number): Promise<Difference[]> {
  const random = new Random(seed, 2);
  const history = new History(table, seed);
  await history.grow(firstBatches);
  const differences: Difference[] = [];
  for (let i = 0; i < queries; i++) {
    const drawn = drawQuery(random);
    const sent = { ...drawn.sent, limit: random.pick(pageSizes), facets: [], snippets: false };
    const { interval: _none, ...query } = sent;
    const wrong = await turnPages(table, history, { ...drawn, sent: query });
    differences.push(...wrong.map((what) => ({ seed, query, what })));
  }
  return differences;
}

async function turnPages(table: Table, history: History, query: PlainQuery): Promise<string[]> {
  const store = manifestStore(table);
  let held = await store.read({ consistent: true });
  const languages = languagesOf(query, held.live.values());
  const expected = history.catalogue.served.filter((article) => isAnswer(article, query, languages));
  const found: string[] = [];
  let after: readonly unknown[] | undefined;
  for (let page = 0; page === 0 || after; page++) {
    const newest = await store.read({ consistent: true });
    const ports = {
      ...portsOver(table, held),
      readManifest: async (how: { fresh: boolean }) => (how.fresh ? newest : held),
    };
    const answer = await openSearch(ports)({ ...query.sent, ...(after && { after }) });
    found.push(...answer.found.map(({ row }) => row.articleId));
    after = answer.next;
    held = newest;
    if (page < growths) await history.grow(1);
  }
  const current = new Map(history.catalogue.served.map((article) => [article.articleId, article]));
  return expected
    .filter((article) => current.get(article.articleId) === article)
    .map(({ articleId }) => ({ articleId, times: found.filter((id) => id === articleId).length }))
    .filter(({ times }) => times !== 1)
    .map(({ articleId, times }) => `${articleId}, which did not change, is found ${times} times`);
}
