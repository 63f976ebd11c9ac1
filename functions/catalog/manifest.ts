/** A segment as the manifest lists it. */
export interface SegmentEntry {
  /** 0 for what an index batch wrote; a merge raises it. */
  tier: number;
  /** How many articles it holds. */
  count: number;
  /** Publication minutes of its newest and its oldest article. */
  newest: number;
  oldest: number;
  /** The sum of its articles' lengths, in words. */
  words: number;
  /** The languages whose stems it holds: see languageBit. */
  languages: number;
  /** When it entered its state, minutes since 1970. */
  since: number;
}

/**
 * Which segments make up the index. A writer enters a segment as `building`, writes its chunks, and moves it to
 * `live` in one conditional update; what a merge replaced is `dead` until its readers are gone.
 */
export interface Manifest {
  building: Map<string, SegmentEntry>;
  live: Map<string, SegmentEntry>;
  dead: Map<string, SegmentEntry>;
  /** Grows with every commit. */
  version: number;
}

/** What the manifest says of a segment of these articles, at least one. */
export function spanOf(
  documents: readonly { minute: number; length: number }[],
): Pick<SegmentEntry, 'count' | 'newest' | 'oldest' | 'words'> {
  const span = { count: documents.length, newest: 0, oldest: Number.POSITIVE_INFINITY, words: 0 };
  for (const { minute, length } of documents) {
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

/** A dead segment serves queries that began before its merge; one that is still building after this is abandoned. */
export const segmentGraceMinutes = 60;

/** The segments whose chunks may be deleted at `minute`: dead ones and abandoned ones past the grace. */
export function expiredSegments(
  manifest: Manifest,
  minute: number,
): { id: string; state: 'building' | 'dead' }[] {
  const past = (state: 'building' | 'dead') =>
    [...manifest[state]]
      .filter(([, entry]) => entry.since + segmentGraceMinutes <= minute)
      .map(([id]) => ({ id, state }));
  return [...past('dead'), ...past('building')];
}
