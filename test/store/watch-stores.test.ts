import type { SearchMatch, StandingSearch } from '../../functions/article/standing-search.ts';
import { matchStore } from '../../functions/store/match-store.ts';
import { searchStore } from '../../functions/store/search-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

const since = '2026-03-01T00:00:00.000Z';
const search: StandingSearch = {
  name: 'port',
  question: { q: 'port', topic: ['11000000'] },
  since,
  onChange: false,
  isMuted: false,
};
const day = Date.parse('2026-03-04T00:00:00.000Z');
const at = (minute: number) => new Date(day + minute * 60_000).toISOString();
const match = (digit: string, minute: number, rev = 1): SearchMatch => ({
  articleId: digit.repeat(32),
  rev,
  at: at(minute),
  why: { words: ['port'], filters: [] },
});

let served: ServedTable;
beforeEach(async () => {
  served = await serveTable();
});
afterEach(() => served.close());

it('searches are kept by name, listed from name to name, replaced and removed', async () => {
  const store = searchStore(served.table);
  expect(await store.readAll()).toEqual([]);
  for (const name of ['c', 'a', 'b']) await store.put({ ...search, name });
  await store.put({ ...search, name: 'b', isMuted: true });
  expect((await store.readAll()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect((await store.list(2)).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(await store.list(2, 'b')).toEqual([{ ...search, name: 'c' }]);
  expect(await store.find('b')).toEqual({ ...search, name: 'b', isMuted: true });
  expect([await store.remove('b'), await store.remove('b'), await store.find('b')]).toEqual([
    true,
    false,
    undefined,
  ]);
});

it('a match is kept once, with the time of the first try, also where the try ended between its two writes', async () => {
  const store = matchStore(served.table, () => day);
  expect(await store.keep(search, match('a', 1), false)).toEqual(match('a', 1));
  expect(await store.keep(search, match('a', 5), false)).toEqual(match('a', 1));
  expect(await store.keep(search, match('a', 9, 2), false)).toBeUndefined();
  expect(await store.list(search, { limit: 10 })).toEqual([match('a', 1)]);
  const { table } = served;
  const cut = () => Promise.reject(new Error('cut off'));
  const real = table.client.send.bind(table.client);
  let calls = 0;
  table.client.send = ((command: never) =>
    ++calls === 2 ? cut() : real(command)) as typeof table.client.send;
  await expect(store.keep(search, match('b', 2), false)).rejects.toThrow('cut off');
  expect(await store.keep(search, match('b', 7), false)).toEqual(match('b', 2));
  expect(await store.list(search, { limit: 10 })).toEqual([match('b', 2), match('a', 1)]);
});

it('each change of an article is kept where that is asked for; another question has matches of its own', async () => {
  const store = matchStore(served.table, () => day);
  for (const rev of [1, 2, 2]) await store.keep(search, match('a', rev, rev), true);
  await store.keep({ name: 'port', since: at(0) }, match('b', 3), false);
  expect(await store.list(search, { limit: 10 })).toEqual([match('a', 2, 2), match('a', 1)]);
});

it('matches are listed newest first, page by page, since a time, without what has expired', async () => {
  const store = matchStore(served.table, () => day);
  for (const [i, digit] of ['a', 'b', 'c', 'd'].entries()) await store.keep(search, match(digit, i), false);
  const digits = (matches: SearchMatch[]) => matches.map(({ articleId }) => articleId.charAt(0)).join('');
  const first = await store.list(search, { limit: 2 });
  expect(digits(first)).toBe('dc');
  expect(digits(await store.list(search, { limit: 9, before: first[1] as SearchMatch }))).toBe('ba');
  expect(digits(await store.list(search, { limit: 9, since: at(1) }))).toBe('dc');
  expect(await store.list(search, { limit: 9, since: at(9), before: first[1] as SearchMatch })).toEqual([]);
  const later = matchStore(served.table, () => day + 90 * 86_400_000 + 150_000);
  expect(digits(await later.list(search, { limit: 9 }))).toBe('d');
});
