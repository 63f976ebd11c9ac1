import type { Table } from './clients.ts';
import { matchStore } from './match-store.ts';
import { searchStore } from './search-store.ts';

/** The standing searches and their matches, for who only reads them. */
export function searchReader(table: Table) {
  const { list: listSearches, find: findSearch } = searchStore(table);
  return { listSearches, findSearch, listMatches: matchStore(table).list };
}
