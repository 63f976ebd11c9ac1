import { timeOfListedMinute } from '../../article/minutes.ts';
import type { Manifest } from '../../catalog/manifest/manifest.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import type { IntervalCounts } from './search-query.ts';
import { SegmentMatches } from './segment-matches.ts';
import { openSegmentQuery } from './segment-query.ts';

const length = { day: '2022-01-12'.length, month: '2022-01'.length };

/** Counts these minutes by day or month (UTC), the newest first; times without a match are left out. */
export function countMinutes(minutes: Iterable<number>, by: IntervalCounts['by']): IntervalCounts['counts'] {
  const counts = new Map<string, number>();
  for (const minute of minutes) {
    const from = timeOfListedMinute(minute).toISOString().slice(0, length[by]);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].map(([from, count]) => ({ from, count })).sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** The minutes that all matches are listed by, as the index has them, in any order; rows are not read. */
export async function matchedMinutes(
  manifest: Manifest,
  source: QuerySource,
  query: IndexQuery,
): Promise<number[]> {
  const found = await Promise.all(
    segmentsInRange(manifest, query).map(async (segment) => {
      const opened = openSegmentQuery(source, segment, query);
      const matches = new SegmentMatches(opened);
      await Promise.all([opened.loadLists(), matches.findRange(query)]);
      return opened.reader.minutes(source.lists, await matches.rest());
    }),
  );
  return found.flat();
}
