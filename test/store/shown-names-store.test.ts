import type { ShownNames } from '../../functions/article/shown-names.ts';
import { learnSpellings } from '../../functions/spelling/learn-spellings.ts';
import { cachedNames, shownNamesStore } from '../../functions/store/shown-names-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

const shown: ShownNames = {
  persons: new Map([
    ['sergei ryabkov', 'Sergueï Riabkov'],
    ['constructor', 'Constructor'],
    ['__proto__', '__proto__'],
  ]),
  organisations: new Map([['nato', 'OTAN']]),
  places: new Map(),
};

describe('the spellings in which names are shown', () => {
  let served: ServedTable;
  let store: ReturnType<typeof shownNamesStore>;
  beforeAll(async () => {
    served = await serveTable();
    store = shownNamesStore(served.table);
  });
  afterAll(() => served.close());

  it('are not there before anything was learnt, and then as they were written', async () => {
    expect(await store.read()).toBeUndefined();
    expect(await learnSpellings([], store)).toBe(false);
    expect(await store.read()).toBeUndefined();
    await store.write(shown);
    expect(await store.read()).toEqual(shown);
    // What nothing speaks against is not written again.
    expect(await learnSpellings([], store)).toBe(false);
  });

  it('are asked for again when they are five minutes old, or at once after a failure', async () => {
    let nowMs = 0;
    let asked = 0;
    const read = async () => {
      asked++;
      if (asked === 1) throw new Error('the table is away');
      return shown;
    };
    const find = cachedNames(read, () => nowMs);
    await expect(find()).rejects.toThrow('the table is away');
    expect(await find()).toEqual(shown);
    nowMs = 5 * 60_000 - 1;
    await find();
    expect(asked).toBe(2);
    nowMs++;
    await find();
    expect(asked).toBe(3);
  });
});
