import type { Manifest, SegmentEntry } from '../catalog/manifest.ts';

/** When segments are merged. */
export interface MergePolicy {
  /** So many segments of single batches become one. */
  firstFanIn: number;
  /** So many merged segments of one tier become one. */
  fanIn: number;
  /** A merge of more articles than this is not begun. */
  maxArticles: number;
}

/**
 * 32 to one at first: for articles that come one by one that is a third of the writes of ten to one. A merge is done
 * beside the work of a batch: 20,000 articles take ten seconds of the 120 that index has.
 */
export const mergePolicy: MergePolicy = { firstFanIn: 32, fanIn: 10, maxArticles: 20_000 };

/** Segments that are to become one. */
export interface Merge {
  inputs: [segmentId: string, entry: SegmentEntry][];
  /** Tier of the segment they become. */
  tier: number;
}

/**
 * The next merge that is due, of the lowest tier first, or undefined. A segment that holds half of what a merge may is
 * full and stays as it is, so that no large one keeps the small ones of its tier waiting.
 */
export function chooseMerge({ live }: Manifest, policy: MergePolicy): Merge | undefined {
  const byTier = new Map<number, Merge['inputs']>();
  for (const segment of live) {
    const { tier, count } = segment[1];
    if (count * 2 <= policy.maxArticles) byTier.set(tier, [...(byTier.get(tier) ?? []), segment]);
  }
  for (const [tier, segments] of [...byTier].sort(([a], [b]) => a - b)) {
    const fanIn = tier === 0 ? policy.firstFanIn : policy.fanIn;
    if (segments.length >= fanIn) return { inputs: oldestThatFit(segments, fanIn, policy), tier: tier + 1 };
  }
  return undefined;
}

/** The segments that are live the longest, at most `fanIn`, as many as fit together: two always do. */
function oldestThatFit(
  segments: Merge['inputs'],
  fanIn: number,
  { maxArticles }: MergePolicy,
): Merge['inputs'] {
  const oldestFirst = segments.toSorted(([, a], [, b]) => a.since - b.since).slice(0, fanIn);
  let articles = 0;
  return oldestFirst.filter(([, { count }]) => {
    if (articles + count > maxArticles) return false;
    articles += count;
    return true;
  });
}
