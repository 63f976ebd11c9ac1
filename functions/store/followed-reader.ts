import { boardStore } from './board-store.ts';
import type { Table } from './clients.ts';
import { matchStore } from './match-store.ts';
import { placeStore } from './place-store.ts';
import { searchStore } from './search-store.ts';

/** What follows a commit, for who only reads it: standing searches, their matches and, where articles are grouped, stories. */
export function followedReader(table: Table, isGrouped: boolean) {
  const { list: listSearches, find: findSearch } = searchStore(table);
  const searches = { listSearches, findSearch, listMatches: matchStore(table).list };
  if (!isGrouped) return searches;
  const { readPlaces, readStories } = placeStore(table);
  // Readers are shown what was decided a moment ago, at half the price: what counts is in the rows.
  const shown = { consistent: false };
  const stories = {
    readPlaces: (ids: readonly string[]) => readPlaces(ids, shown),
    readStories: (ids: readonly string[]) => readStories(ids, shown),
  };
  const { readBoardDays, readBoards } = boardStore(table);
  return { ...searches, stories, boards: { readBoardDays, readBoards } };
}
