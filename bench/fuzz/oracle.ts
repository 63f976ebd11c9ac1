/**
 * Asks random catalogues random questions and compares every answer with what reading all articles gives:
 *
 *   npm run --silent oracle -- --queries 10000 --pairs 20000 --seed 1
 *
 * Pairs are of a standing search and an article: it is to match if and only if the API, over an index of that article
 * alone, returns it.
 */
import { parseArgs } from 'node:util';
import type { Table } from '../../functions/store/clients.ts';
import { serveTable } from '../../test/made/open-table.ts';
import { compareSearches, type Difference } from '../../test/model/search/compare-searches.ts';
import { pageWhileGrowing } from '../../test/model/search/page-while-growing.ts';
import { pageWithinBudget } from '../../test/model/search/page-within-budget.ts';
import { compareAlone, type Disagreement } from '../../test/model/watch/compare-alone.ts';
import { showProgress } from '../show-progress.ts';

/** Of one catalogue, so that there are many catalogues of different shapes. */
const queriesEach = 200;
/** Questions of which the pages are turned while the catalogue grows, and within budgets of a few reads; each turns several pages. */
const pagedEach = 10;
/** Every so many catalogues one has thousands of articles, whose lists and columns are cut in many parts. */
const largeEvery = 20;
const largestBatch = 200;
const maxShown = 20;
const pairsEach = 1_000;

async function onNewTable<Result>(use: (table: Table) => Promise<Result>): Promise<Result> {
  const { table, close } = await serveTable();
  try {
    return await use(table);
  } finally {
    await close();
  }
}

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const queries = Number(values.queries);
const pairs = Number(values.pairs);
const differences: (Difference | Disagreement)[] = [];
let asked = 0;
const progress = showProgress(queries, 'queries');
for (let seed = Number(values.seed); asked < queries; seed++) {
  const count = Math.min(queriesEach, queries - asked);
  const isLarge = seed % largeEvery === 0;
  differences.push(
    ...(await onNewTable((table) => compareSearches(table, seed, count, isLarge ? largestBatch : undefined))),
    ...(await onNewTable((table) => pageWhileGrowing(table, seed, pagedEach))),
    ...(await onNewTable((table) => pageWithinBudget(table, seed, pagedEach))),
  );
  asked += count;
  progress.reach(asked, `${differences.length} differences`);
}
progress.end();
let compared = 0;
for (let seed = Number(values.seed); compared < pairs; seed++) {
  const { disagreements } = await compareAlone(seed, Math.min(pairsEach, pairs - compared));
  differences.push(...Object.values(disagreements).flat());
  compared += Math.min(pairsEach, pairs - compared);
}
for (const difference of differences.slice(0, maxShown))
  process.stdout.write(`${JSON.stringify(difference)}\n`);
process.stdout.write(`${asked} queries, ${compared} pairs, ${differences.length} differences\n`);
process.exitCode = differences.length > 0 ? 1 : 0;
