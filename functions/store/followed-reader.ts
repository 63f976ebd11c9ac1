import { boardStore } from './board-store.ts';
import type { Table } from './clients.ts';
import { matchStore } from './match-store.ts';
import { searchStore } from './search-store.ts';

/** What follows a commit, for who only reads it: standing searches, their matches and, where articles are grouped, boards. */
export function followedReader(table: Table, isGrouped: boolean) {
  const { list: listSearches, find: findSearch } = searchStore(table);
  const searches = { listSearches, findSearch, listMatches: matchStore(table).list };
  if (!isGrouped) return searches;
  const { readBoardDays, readBoards } = boardStore(table);
  return { ...searches, boards: { readBoardDays, readBoards } };
}
