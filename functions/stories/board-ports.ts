import type { BoardEntry } from '../catalog/stories/board.ts';
import type { StoryPorts } from './story-ports.ts';

/** How far the boards are. */
export interface BoardsDone {
  /** All boards are as of this commit, or a later one; 0 before the first. */
  commit: number;
  /** When they were written, in milliseconds since 1970; 0 where they may be written again at once. */
  at: number;
  /** The days that have a board, ascending, counted since 1800. */
  days: number[];
}

/** What the boards are made from, and where they are kept. Every read is consistent. */
export interface BoardPorts extends StoryPorts {
  boards: {
    /** Boards are written again after so many seconds. */
    pauseSeconds: number;
    /** Asks for a run that looks after the boards, in so many seconds. */
    ask(seconds: number): Promise<void>;
    readDone(): Promise<BoardsDone>;
    /** False if they are not as of `seen` any more. */
    putDone(done: BoardsDone, seen: number): Promise<boolean>;
    readBoard(day: number): Promise<BoardEntry[]>;
    /** Nothing is written over a board of a later commit. */
    putBoard(day: number, commit: number, entries: readonly BoardEntry[]): Promise<boolean>;
  };
  /** The keys of topics, persons, organisations and places of articles as they are served; none of what is not. */
  readFacets(articleIds: readonly string[]): Promise<Map<string, string[]>>;
}
