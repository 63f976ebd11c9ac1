import fc from 'fast-check';
import { ByteWriter } from '../../../functions/catalog/bytes.ts';
import { ValueReader } from '../../../functions/catalog/segment/chunk.ts';
import {
  bodyField,
  type Posting,
  packPosting,
  readPostings,
  readRenumbered,
  splitPostings,
} from '../../../functions/catalog/segment/posting-list.ts';

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

const pack = (written: readonly Posting[]) =>
  written.map(({ ordinal, ...weight }) => packPosting(ordinal, weight));

/** The parts of a list, each within a budget, as they are found in chunks. */
function* cut(written: readonly Posting[], budgetBytes: number) {
  const value = splitPostings(pack(written));
  for (let from = 0; from < value.length; ) {
    const out = new ByteWriter();
    const { next, form } = value.encode(from, budgetBytes, out);
    expect(out.length).toBeLessThanOrEqual(budgetBytes);
    yield { firstOrdinal: value.ordinalAt(from), value: new ValueReader(out.view(), form) };
    from = next;
  }
}

const sizeOf = (written: readonly Posting[]) => {
  const out = new ByteWriter();
  splitPostings(pack(written)).encode(0, 8_192, out);
  return out.length;
};

describe('a posting list', () => {
  it('may be cut anywhere: its parts, one after the other, are the whole', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 16, max: 300 }), (written, budgetBytes) => {
        const read: Posting[] = [];
        for (const { firstOrdinal, value } of cut(written, budgetBytes)) {
          const part = readPostings(value);
          expect(part.total).toBe(written.length);
          expect(part.postings[0]?.ordinal).toBe(firstOrdinal);
          read.push(...part.postings);
        }
        expect(read).toEqual(written);
      }),
    );
  });

  it('is read under other ordinals without those that go', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 16, max: 300 }), (written, budgetBytes) => {
        const ordinals = Int32Array.from({ length: 100_000 }, (_, i) => (i % 3 === 0 ? -1 : i * 2));
        const read: number[] = [];
        for (const { value } of cut(written, budgetBytes)) {
          readRenumbered(value, ordinals, (packed) => read.push(packed));
        }
        const kept = written.filter(({ ordinal }) => ordinal % 3 !== 0);
        expect(read).toEqual(pack(kept.map((each) => ({ ...each, ordinal: each.ordinal * 2 }))));
      }),
    );
  });

  it('takes nothing where nothing fits', () => {
    const out = new ByteWriter();
    const value = splitPostings(pack([{ ordinal: 5, frequency: 9, fields: 1 }]));
    expect(value.encode(0, 1, out).next).toBe(0);
  });

  it('keeps a facet of neighbours in one byte an article, and so a word that stands once in the body', () => {
    const neighbours = (fields: number) =>
      Array.from({ length: 1_000 }, (_, ordinal) => ({ ordinal, frequency: 1, fields }));
    expect(sizeOf(neighbours(0))).toBe(1_000);
    expect(sizeOf(neighbours(bodyField))).toBe(1_000);
  });

  it('counts no word more than sixteen million times', () => {
    const [part] = cut([{ ordinal: 3, frequency: 2 ** 40, fields: 3 }], 100);
    const { postings } = readPostings(part?.value as ValueReader);
    expect(postings).toEqual([{ ordinal: 3, frequency: 2 ** 24 - 1, fields: 3 }]);
  });
});
