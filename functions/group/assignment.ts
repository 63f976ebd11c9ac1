import type { Signature } from './signature.ts';

/** What was decided of an article. */
export interface Assignment {
  /** The `rev` of the signature that it was decided for. */
  rev: number;
  /** The id of the story: that of its founder, its earliest article. */
  story: string;
  /** The founder's day: a story takes no articles more than seven days later. */
  founded: number;
  /** The id of the earliest article of its group of copies; absent in that one, and where there is no copy of it. */
  copyOf?: string;
}

/** By article id. */
export type Assignments = ReadonlyMap<string, Assignment>;

/** The signatures of a day and what was decided of them, as far as it was. */
export interface Frame {
  signatures: ReadonlyMap<string, Signature>;
  assignments: Assignments;
}

/** Where frames are read: the logs of the days, and what was committed. */
export interface Frames {
  /** An empty frame for a day of which nothing is known. The signatures are those of now; assignments may be older. */
  read(day: number): Promise<Frame>;
}
