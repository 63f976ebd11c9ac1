/** A segment as the manifest lists it. */
export interface SegmentEntry {
  /** 0 for a segment that an index batch wrote; a merge raises it. */
  tier: number;
  /** How many articles it holds. */
  count: number;
  /** Whether some of them have a date of publication, and whether some have none. */
  hasDated: boolean;
  hasUndated: boolean;
  /** The minutes that its newest and its oldest article are listed by. */
  newest: number;
  oldest: number;
  /** The sum of its articles' lengths, in words. */
  words: number;
  /** The languages whose stems it holds: see languageBit. */
  languages: number;
  /** When it became live, minutes since 1970. */
  since: number;
}

/**
 * The list of segments that make up the index. A writer writes a segment's chunks, then adds the segment by one
 * conditional update, in which a merged segment also replaces its inputs: readers see all of it or nothing.
 */
export interface Manifest {
  live: Map<string, SegmentEntry>;
  /** Grows with every commit. */
  version: number;
}

/** The fields of a segment's manifest entry that follow from its articles. */
export function spanOf(
  documents: readonly { minute: number; isUndated: boolean; length: number }[],
): Omit<SegmentEntry, 'tier' | 'languages' | 'since'> {
  const oldest = documents[0]?.minute ?? 0;
  const span = { count: documents.length, hasDated: false, hasUndated: false, newest: 0, oldest, words: 0 };
  for (const { minute, isUndated, length } of documents) {
    if (isUndated) span.hasUndated = true;
    else span.hasDated = true;
    span.newest = Math.max(span.newest, minute);
    span.oldest = Math.min(span.oldest, minute);
    span.words += length;
  }
  return span;
}

/** The languages of several segments, or of several articles, together. */
export function unionOfLanguages(masks: Iterable<number>): number {
  let union = 0;
  for (const mask of masks) union |= mask;
  return union;
}
