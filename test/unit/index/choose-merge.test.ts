import fc from 'fast-check';
import type { Manifest, SegmentEntry } from '../../../functions/catalog/manifest.ts';
import { chooseMerge, mergePolicy } from '../../../functions/index/choose-merge.ts';

const policy = { firstFanIn: 4, fanIn: 3, maxArticles: 100 };

function manifestOf(entries: readonly Partial<SegmentEntry>[]): Manifest {
  const live = new Map(
    entries.map((entry, i) => [
      `s${i}`,
      { tier: 0, count: 1, newest: 1, oldest: 1, words: 1, languages: 0, since: i, ...entry },
    ]),
  );
  return { building: new Map(), live, dead: new Map(), version: 1 };
}

const times = (count: number, entry: Partial<SegmentEntry>) => Array.from({ length: count }, () => entry);
const idsOf = (manifest: Manifest) => chooseMerge(manifest, policy)?.inputs.map(([id]) => id);

describe('chooseMerge', () => {
  it('waits until there are enough of one tier', () => {
    expect(chooseMerge(manifestOf([]), policy)).toBeUndefined();
    expect(chooseMerge(manifestOf([...times(3, {}), ...times(2, { tier: 1 })]), policy)).toBeUndefined();
  });

  it('takes those that are live the longest, and no more than the policy says', () => {
    const since = [5, 1, 4, 2, 3];
    const manifest = manifestOf(since.map((each) => ({ since: each })));
    expect(idsOf(manifest)).toEqual(['s1', 's3', 's4', 's2']);
    expect(chooseMerge(manifest, policy)?.tier).toBe(1);
  });

  it('begins with the lowest tier that is due', () => {
    const both = manifestOf([...times(3, { tier: 1 }), ...times(4, {})]);
    expect(idsOf(both)).toEqual(['s3', 's4', 's5', 's6']);
    expect(chooseMerge(manifestOf(times(3, { tier: 1 })), policy)).toMatchObject({ tier: 2 });
  });

  it('begins no merge of more articles than one run can take', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ tier: fc.nat(2), count: fc.integer({ min: 1, max: 60 }) })),
        (given) => {
          const inputs = chooseMerge(manifestOf(given), policy)?.inputs ?? [];
          expect(inputs.reduce((sum, [, { count }]) => sum + count, 0)).toBeLessThanOrEqual(
            policy.maxArticles,
          );
        },
      ),
    );
  });

  it.each([1, 10, 100, 1_000])('keeps the segments few when articles come in batches of %d', (batch) => {
    const manifest = manifestOf([]);
    const batches = 600;
    for (let i = 0; i < batches; i++) {
      manifest.live.set(`b${i}`, {
        tier: 0,
        count: batch,
        newest: 1,
        oldest: 1,
        words: 1,
        languages: 0,
        since: i,
      });
      for (
        let merge = chooseMerge(manifest, mergePolicy);
        merge;
        merge = chooseMerge(manifest, mergePolicy)
      ) {
        const count = merge.inputs.reduce((sum, [, input]) => sum + input.count, 0);
        for (const [id] of merge.inputs) manifest.live.delete(id);
        manifest.live.set(`m${i}.${merge.tier}`, {
          tier: merge.tier,
          count,
          newest: 1,
          oldest: 1,
          words: 1,
          languages: 0,
          since: i,
        });
      }
    }
    const full = (batches * batch) / mergePolicy.maxArticles;
    const rest = mergePolicy.firstFanIn + 3 * mergePolicy.fanIn;
    expect(manifest.live.size).toBeLessThanOrEqual(4 * full + rest);
  });
});
