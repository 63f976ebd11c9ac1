import fc from 'fast-check';
import type { Manifest, SegmentEntry } from '../../../functions/catalog/manifest/manifest.ts';
import { chooseMerges, type MergePolicy, mergePolicy } from '../../../functions/index/choose-merge.ts';
import { makeSegmentEntry } from '../../made/make-segment-entry.ts';

const policy: MergePolicy = { firstFanIn: 4, fanIn: 3, maxArticles: 100, maxInlineArticles: 30 };

function manifestOf(entries: readonly Partial<SegmentEntry>[]): Manifest {
  const live = new Map(entries.map((entry, i) => [`s${i}`, makeSegmentEntry({ since: i, ...entry })]));
  return { live, version: 1 };
}

const times = (count: number, entry: Partial<SegmentEntry>) => Array.from({ length: count }, () => entry);
const idsOf = (manifest: Manifest, taken?: ReadonlySet<string>) =>
  chooseMerges(manifest, policy, taken).map(({ inputs }) => inputs.map(([id]) => id));

describe('chooseMerges', () => {
  it('waits until there are enough of one tier', () => {
    expect(idsOf(manifestOf([]))).toEqual([]);
    expect(idsOf(manifestOf([...times(3, {}), ...times(2, { tier: 1 })]))).toEqual([]);
  });

  it('takes those that are live the longest, and no more than the policy says', () => {
    const since = [5, 1, 4, 2, 3];
    const manifest = manifestOf(since.map((each) => ({ since: each })));
    expect(chooseMerges(manifest, policy)).toMatchObject([{ tier: 1, articles: 4 }]);
    expect(idsOf(manifest)).toEqual([['s1', 's3', 's4', 's2']]);
  });

  it('counts a long article for as many usual ones as it has words', () => {
    const long = { words: 25 * 500 };
    const manifest = manifestOf(times(4, long));
    expect(chooseMerges(manifest, policy)).toMatchObject([{ tier: 1, articles: 100 }]);
    expect(idsOf(manifestOf([...times(3, long), { words: 26 * 500 }]))).toEqual([['s0', 's1', 's2']]);
  });

  it('leaves a segment of few long articles as it is when it is full', () => {
    expect(idsOf(manifestOf([{ words: 51 * 500 }, ...times(3, {})]))).toEqual([]);
  });

  it('names one merge a tier, the lowest first', () => {
    const manifest = manifestOf([...times(3, { tier: 1 }), ...times(4, {})]);
    expect(idsOf(manifest)).toEqual([
      ['s3', 's4', 's5', 's6'],
      ['s0', 's1', 's2'],
    ]);
  });

  it('leaves out what another is merging, and waits for enough of the rest', () => {
    const manifest = manifestOf(times(8, {}));
    expect(idsOf(manifest, new Set(['s0', 's1', 's2', 's3']))).toEqual([['s4', 's5', 's6', 's7']]);
    expect(idsOf(manifest, new Set(['s0', 's1', 's2', 's3', 's4']))).toEqual([]);
  });

  it('does not wait for more once a tier fills a segment', () => {
    const manifest = manifestOf([...times(2, { tier: 1, count: 45 }), { tier: 1, count: 20 }]);
    expect(idsOf(manifest)).toEqual([['s0', 's1']]);
  });

  it('begins no merge of more articles than a segment may hold, and none of a single segment', () => {
    const counts = fc.array(fc.record({ tier: fc.nat(2), count: fc.integer({ min: 1, max: 60 }) }));
    fc.assert(
      fc.property(counts, (given) => {
        for (const { inputs, articles } of chooseMerges(manifestOf(given), policy)) {
          expect(articles).toBe(inputs.reduce((sum, [, { count }]) => sum + count, 0));
          expect(articles).toBeLessThanOrEqual(policy.maxArticles);
          expect(inputs.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

/** The segments that are left when so many batches of a size have come, each merge being done at once. */
function simulate(batches: number, batchSize: number): SegmentEntry[] {
  const { live } = manifestOf([]);
  let segments = 0;
  for (let since = 0; since < batches; since++) {
    live.set(`s${segments++}`, makeSegmentEntry({ count: batchSize, since }));
    for (;;) {
      const [merge] = chooseMerges({ live, version: 0 }, mergePolicy);
      if (!merge) break;
      for (const [id] of merge.inputs) live.delete(id);
      live.set(`s${segments++}`, makeSegmentEntry({ tier: merge.tier, count: merge.articles, since }));
    }
  }
  return [...live.values()];
}

describe('the segments that merging leaves', () => {
  it.each([
    [1, 20_000],
    [10, 20_000],
    [100, 20_000],
    [2_000, 2_000],
    [60_000, 100],
  ])('are few beside the full ones when articles come %d at a time, %d times', (batchSize, batches) => {
    const segments = simulate(batches, batchSize);
    const full = segments.filter(({ count }) => count * 2 > mergePolicy.maxArticles);
    expect(full.length).toBeLessThanOrEqual((2 * batches * batchSize) / mergePolicy.maxArticles);
    const tiers = 1 + Math.ceil(Math.log10(mergePolicy.maxArticles));
    expect(segments.length - full.length).toBeLessThan(mergePolicy.firstFanIn + tiers * mergePolicy.fanIn);
    for (let tier = 0; tier <= tiers; tier++) {
      const waiting = segments.filter((each) => each.tier === tier && !full.includes(each));
      expect(waiting.length).toBeLessThan(tier === 0 ? mergePolicy.firstFanIn : mergePolicy.fanIn);
    }
    expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(batches * batchSize);
  });
});
