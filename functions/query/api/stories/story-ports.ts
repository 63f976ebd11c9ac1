import type { BoardEntry } from '../../../catalog/stories/board.ts';
import type { HeldPlace, Member } from '../../../catalog/stories/place.ts';

/** Where the routes read stories; only in a stack that groups articles. */
export interface StoryReader {
  /** Where these articles are; those that were never in a story are left out. */
  readPlaces(articleIds: readonly string[]): Promise<Map<string, HeldPlace>>;
  /** What these stories are made of, in order; nothing or no members for one of a single article. */
  readStories(storyIds: readonly string[]): Promise<Map<string, { members: Member[] }>>;
}

/** Where the lists of stories are read. */
export interface BoardReader {
  /** The days that have a board, ascending. */
  readBoardDays(): Promise<number[]>;
  /** The boards of these days, by their days; a day without one is left out. */
  readBoards(days: readonly number[]): Promise<Map<number, BoardEntry[]>>;
}
