import type { Manifest, SegmentEntry } from '../catalog/manifest/manifest.ts';

/** When segments are merged. */
export interface MergePolicy {
  /** This many segments of single batches become one. */
  firstFanIn: number;
  /** This many merged segments of one tier become one. */
  fanIn: number;
  /** The most usual articles of a merged segment; a segment with more than half of it is full, and stays as it is. */
  maxArticles: number;
  /** A merge of more usual articles than this is left to the merge function. */
  maxInlineArticles: number;
}

/** Words of a usual article: a merge counts a long article as several usual ones. */
const usualWords = 500;

/** The size of a segment in usual articles, which gives the time and bytes of merging and deleting it. */
export function countUsual({ count, words }: Pick<SegmentEntry, 'count' | 'words'>): number {
  return Math.max(count, Math.ceil(words / usualWords));
}

/**
 * 32 to one at first: for articles that come one by one, this takes a third of the writes of ten to one. Twenty to one
 * above that: batches of a hundred are merged twice until their segment is full. With ten to one it is three times, at a
 * million articles almost a write unit an article more, and a dozen segments less to read. Merging 20,000 articles takes ten of
 * index's 120 seconds; 100,000 articles, some 70 MB, fit into one partition and take minutes.
 */
export const mergePolicy: MergePolicy = {
  firstFanIn: 32,
  fanIn: 20,
  maxArticles: 100_000,
  maxInlineArticles: 20_000,
};

type Segment = [segmentId: string, entry: SegmentEntry];

/** Segments that will become one. */
export interface Merge {
  inputs: Segment[];
  /** Tier of the merged segment. */
  tier: number;
  /** The size of the inputs in usual articles. */
  articles: number;
}

/** A merge of these segments. */
export function mergeOf(inputs: Segment[], tier: number): Merge {
  return { inputs, tier, articles: countArticles(inputs) };
}

/**
 * The merges that are due, lowest tier first, at most one a tier; leaves out segments that another merge has `taken`.
 */
export function chooseMerges(
  { live }: Manifest,
  policy: MergePolicy,
  taken: ReadonlySet<string> = new Set(),
): Merge[] {
  const byTier = new Map<number, Segment[]>();
  for (const [id, entry] of live) {
    if (isFull(entry, policy) || taken.has(id)) continue;
    byTier.set(entry.tier, [...(byTier.get(entry.tier) ?? []), [id, entry]]);
  }
  return [...byTier]
    .sort(([a], [b]) => a - b)
    .filter(([tier, segments]) => isDue(tier, segments, policy))
    .map(([tier, segments]) => mergeOf(oldestThatFit(segments, fanInOf(tier, policy), policy), tier + 1));
}

/** Whether a segment is too large to be merged with another. */
export function isFull(entry: SegmentEntry, { maxArticles }: MergePolicy): boolean {
  return countUsual(entry) * 2 > maxArticles;
}

/** Whether a tier has enough segments, or enough articles to fill a segment. */
function isDue(tier: number, segments: Segment[], policy: MergePolicy): boolean {
  return segments.length >= fanInOf(tier, policy) || countArticles(segments) > policy.maxArticles;
}

function fanInOf(tier: number, { firstFanIn, fanIn }: MergePolicy): number {
  return tier === 0 ? firstFanIn : fanIn;
}

/** The segments that have been live the longest, at most `fanIn`, as many as fit into one: two always do. */
function oldestThatFit(segments: Segment[], fanIn: number, { maxArticles }: MergePolicy): Segment[] {
  const oldestFirst = segments.toSorted(([, a], [, b]) => a.since - b.since).slice(0, fanIn);
  let articles = 0;
  return oldestFirst.filter(([, entry]) => {
    const own = countUsual(entry);
    if (articles + own > maxArticles) return false;
    articles += own;
    return true;
  });
}

function countArticles(segments: Segment[]): number {
  return segments.reduce((sum, [, entry]) => sum + countUsual(entry), 0);
}
