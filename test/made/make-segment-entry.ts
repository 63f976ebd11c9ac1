import type { SegmentEntry } from '../../functions/catalog/manifest/manifest.ts';

/** A segment of one dated article, changed. */
export function makeSegmentEntry(changes: Partial<SegmentEntry> = {}): SegmentEntry {
  return {
    tier: 0,
    count: 1,
    hasDated: true,
    hasUndated: false,
    newest: 1,
    oldest: 1,
    words: 1,
    languages: 0,
    since: 0,
    ...changes,
  };
}
