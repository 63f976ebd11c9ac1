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

/**
 * How likely it is that a page shows articles of a segment: of the first ones documents are read with the lists, and of those
 * near them as much of the lists as a page may need.
 */
export type Nearness = 'first' | 'near' | 'far';

/** The matches of one segment in the order of a listing. */
export interface SegmentWalk {
  query: SegmentQuery;
  /**
   * Reads what the first matches are in. Call it once, first; the nearer the segment is, the more is read at the same time.
   */
  start(after: ListingPosition | undefined, nearness: Nearness): Promise<void>;
  /** The next matches as far as they are in memory, at most `count`, each with its likely time. */
  ahead(count: number): TimedOrdinal[];
  /** Reads on where `ahead` ended before `count`; false if there is nothing more of the segment, or it is not known ahead. */
  readOn(count: number): Promise<boolean>;
  /** Where the matches begin; undefined if there are none. Call it once, after `start`. */
  bound(): Promise<Bound | undefined>;
  next(): Promise<TimedOrdinal | undefined>;
  /** Whether matches of one time come in the order of the listing. */
  isSorted: boolean;
  /** How many matches were `found` in the `seen` ordinals, out of `all`. */
  progress: { found: number; seen: number; all: number };
}

/** The time of a match: as its segment says where that is in memory, otherwise as if its articles were spread evenly. */
export function likelyTime({ reader, entry }: SegmentQuery, ordinal: number): number {
  const { newest, oldest, count } = entry;
  return reader.peekMinute(ordinal) ?? newest - ((newest - oldest) * ordinal) / count;
}

/** The bound of a segment of which the time of the first match may be in memory. */
export function boundBy(held: number | undefined, otherwise: number): Bound {
  return { at: held ?? otherwise, isHeld: held !== undefined };
}
