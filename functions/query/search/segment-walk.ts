import type { SegmentEntry } from '../../catalog/manifest/manifest.ts';
import type { ListingPosition } from './listing-order.ts';
import type { SegmentQuery } from './segment-query.ts';

/** A match of a segment, and the time that the listing is sorted by. */
export interface TimedOrdinal {
  ordinal: number;
  at: number;
}

/** A time that no match of a segment comes before. */
export interface Bound {
  at: number;
  /** Whether it is that of the first match, which is in memory. */
  isHeld: boolean;
}

/** The matches of one segment in the order of a listing. */
export interface SegmentWalk {
  query: SegmentQuery;
  /**
   * Reads what the first matches are in. Call it once, first; `withDocuments` if what is newest is likely to be listed, so
   * that its documents are read at the same time.
   */
  start(after: ListingPosition | undefined, withDocuments: boolean): Promise<void>;
  /** The next matches as far as they are in memory, at most `count`, each with its likely time. */
  ahead(count: number): TimedOrdinal[];
  /** Where the matches begin; undefined if there are none. Call it once, after `start`. */
  bound(): Promise<Bound | undefined>;
  next(): Promise<TimedOrdinal | undefined>;
  /** Whether matches of one time come in the order of the listing. */
  isSorted: boolean;
  /** How many matches were `found` in the `seen` ordinals, out of `all`. */
  progress: { found: number; seen: number; all: number };
}

/** The time of an ordinal if the articles of a segment were spread evenly over its time. */
export function likelyTime({ newest, oldest, count }: SegmentEntry, ordinal: number): number {
  return newest - ((newest - oldest) * ordinal) / count;
}

/** The bound of a segment of which the time of the first match may be in memory. */
export function boundBy(held: number | undefined, otherwise: number): Bound {
  return { at: held ?? otherwise, isHeld: held !== undefined };
}
