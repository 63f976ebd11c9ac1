import fc from 'fast-check';
import { groupByBytes } from '../../../functions/article/group-by-bytes.ts';

const rowOf = (sizeBytes: number) => ({ source: { bucket: 'inbox', key: 'a.txt', sizeBytes } });

describe('groupByBytes', () => {
  it('keeps the order, and holds every group to the bytes or to one item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (sizes) => {
        const groups = groupByBytes(sizes, rowOf, 40);
        expect(groups.flat()).toEqual(sizes);
        for (const group of groups) {
          const bytes = group.reduce((sum, size) => sum + size, 0);
          expect(group.length === 1 || bytes <= 40).toBe(true);
        }
      }),
    );
  });

  it('reads usual articles together, and those of 9 MB by twos', () => {
    const usual = Array.from({ length: 100 }, () => 5_000);
    expect(groupByBytes(usual, rowOf)).toHaveLength(1);
    expect(groupByBytes([9_000_000, 9_000_000, 9_000_000], rowOf).map(({ length }) => length)).toEqual([
      2, 1,
    ]);
  });
});
