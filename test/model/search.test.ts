import { type ServedTable, serveTable } from '../made/open-table.ts';
import { compareSearches } from './search/compare-searches.ts';
import { pageWhileGrowing } from './search/page-while-growing.ts';
import { pageWithinBudget } from './search/page-within-budget.ts';

/** Seconds are enough; a machine that is busy with other things takes minutes. */
const timeoutMs = 300_000;

describe('searching', () => {
  let served: ServedTable;

  beforeEach(async () => {
    served = await serveTable();
  });
  afterEach(() => served.close());

  it.each([1, 2])(
    'answers as reading every article would, while articles come, change and go (seed %i)',
    async (seed) => {
      expect(await compareSearches(served.table, seed, 60)).toEqual([]);
    },
    timeoutMs,
  );

  it.each([1])(
    'finds what did not change exactly once, page by page, while segments are merged and swept (seed %i)',
    async (seed) => {
      expect(await pageWhileGrowing(served.table, seed, 10)).toEqual([]);
    },
    timeoutMs,
  );

  it.each([1])(
    'finds everything exactly once where each page may read a few chunks only (seed %i)',
    async (seed) => {
      expect(await pageWithinBudget(served.table, seed, 20)).toEqual([]);
    },
    timeoutMs,
  );
});
