import { serveTable } from '../store/open-table.ts';
import { compareSearches } from './search/compare-searches.ts';

const catalogues = 3;
const queriesEach = 100;

describe('searching', () => {
  it.each(
    Array.from({ length: catalogues }, (_, i) => i + 1),
  )('answers as reading every article would, while articles come, change and go (seed %i)', async (seed) => {
    const served = await serveTable();
    try {
      expect(await compareSearches(served.table, seed, queriesEach)).toEqual([]);
    } finally {
      await served.close();
    }
  }, 60_000);
});
