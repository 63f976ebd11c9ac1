import fc from 'fast-check';
import { ByteReader } from '../../../functions/catalog/bytes.ts';
import { type Posting, readPostings, splitPostings } from '../../../functions/catalog/posting-list.ts';

const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(fc.nat(99_999), { minLength: 1, maxLength: 200 })
  .chain((ordinals) =>
    fc.tuple(
      ...ordinals
        .toSorted((a, b) => a - b)
        .map((ordinal) =>
          fc.record({
            ordinal: fc.constant(ordinal),
            frequency: fc.integer({ min: 1, max: 10_000 }),
            fields: fc.integer({ min: 0, max: 3 }),
          }),
        ),
    ),
  );

describe('a posting list', () => {
  it('may be cut anywhere: its parts, one after the other, are the whole', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 16, max: 300 }), (written, budgetBytes) => {
        const value = splitPostings(written);
        const read: Posting[] = [];
        for (let from = 0; from < value.length; ) {
          const { bytes, next } = value.encode(from, budgetBytes);
          expect(bytes.length).toBeLessThanOrEqual(budgetBytes);
          const part = readPostings(new ByteReader(bytes));
          expect(part.total).toBe(written.length);
          expect(part.postings[0]?.ordinal).toBe(value.ordinalAt(from));
          read.push(...part.postings);
          from = next;
        }
        expect(read).toEqual(written);
      }),
    );
  });

  it('takes nothing where nothing fits', () => {
    const value = splitPostings([{ ordinal: 5, frequency: 1, fields: 0 }]);
    expect(value.encode(0, 2).next).toBe(0);
  });

  it('keeps a facet of neighbours in two bytes an article', () => {
    const neighbours = Array.from({ length: 1_000 }, (_, ordinal) => ({ ordinal, frequency: 1, fields: 0 }));
    expect(splitPostings(neighbours).encode(0, 8_192).bytes.length).toBeLessThan(2_010);
  });
});
