import type { StandingSearch } from '../../functions/article/standing-search.ts';
import type { Table } from '../../functions/store/clients.ts';
import { searchStore } from '../../functions/store/search-store.ts';
import { maxSearches } from '../../functions/watch/held-searches.ts';
import { makeSearch } from '../../functions/watch/make-search.ts';

/**
 * Keeps a standing search, a new one or a known one with what is wished otherwise, under the rights of whoever calls; throws
 * RequestProblem for a wish that cannot be.
 */
export async function keepSearch(
  table: Table,
  name: string,
  wish: unknown,
): Promise<{ search: StandingSearch; isNew: boolean }> {
  const store = searchStore(table);
  // A name that is none may be no key either: it is looked at first.
  const known = name === '' || Buffer.byteLength(name) > 64 ? undefined : await store.find(name);
  const search = makeSearch(name, wish, known, new Date());
  if (!known && (await store.readAll()).length >= maxSearches) {
    throw new Error(
      `There are ${maxSearches} standing searches, and no more are possible. Remove one first.`,
    );
  }
  await store.put(search);
  return { search, isNew: !known };
}
