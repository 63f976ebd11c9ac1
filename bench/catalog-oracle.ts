/**
 * Asks random catalogues random questions and compares every answer with what reading all articles gives:
 *
 *   npm run --silent oracle -- --queries 10000 --seed 1
 */
import { parseArgs } from 'node:util';
import { compareSearches, type Difference } from '../test/model/search/compare-searches.ts';
import { serveTable } from '../test/store/open-table.ts';

/** Of one catalogue, so that there are many catalogues of different shapes. */
const queriesEach = 200;
const maxShown = 20;

const { values } = parseArgs({
  options: { queries: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const queries = Number(values.queries);
const differences: Difference[] = [];
let asked = 0;
for (let seed = Number(values.seed); asked < queries; seed++) {
  const { table, close } = await serveTable();
  const count = Math.min(queriesEach, queries - asked);
  differences.push(...(await compareSearches(table, seed, count)));
  asked += count;
  await close();
}
for (const difference of differences.slice(0, maxShown))
  process.stdout.write(`${JSON.stringify(difference)}\n`);
process.stdout.write(`${asked} queries, ${differences.length} differences\n`);
process.exitCode = differences.length > 0 ? 1 : 0;
