import * as fc from 'fast-check';
import { makeFeature, type Signature } from '../../functions/group/signature.ts';

const dayMinutes = 24 * 60;
/** 10 January 2022, counted since 1800. */
export const someDay = 81_096;

/** Features of words or names that are told apart by number. */
export function featuresOf(...hashes: number[]): Uint32Array {
  return Uint32Array.from([...new Set(hashes)].map((hash) => makeFeature(hash, 100))).sort();
}

/** A signature without anything in common with others. */
export function makeSignature(fields: Partial<Signature> & Pick<Signature, 'articleId'>): Signature {
  return {
    rev: 1,
    minute: someDay * dayMinutes,
    isVague: false,
    language: 'en',
    source: 1,
    words: 300,
    stems: featuresOf(),
    names: featuresOf(),
    numbers: featuresOf(),
    titleShape: 0,
    titleNumbers: 0,
    minHash: new Uint8Array(128).map(
      (_, at) => (at * 7 + Number.parseInt(fields.articleId.slice(-2), 16)) % 256,
    ),
    ...fields,
  };
}

const byte = fc.integer({ min: 1, max: 255 });

/** Few hashes, so that features meet. */
function anyFeatures(most: number): fc.Arbitrary<Uint32Array> {
  return fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 * most }), byte), {
      maxLength: most,
      selector: ([hash]) => hash,
    })
    .map((pairs) =>
      Uint32Array.from(
        pairs.map(([hash, weight]) => makeFeature((hash * 5_000_011) % 2 ** 24, weight)),
      ).sort(),
    );
}

/** Any signature within some days. */
export const anySignature: fc.Arbitrary<Signature> = fc.record({
  articleId: fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom(...'0123456789abcdef') }),
  rev: fc.integer({ min: 1, max: 1_000_000 }),
  minute: fc.integer({ min: someDay * dayMinutes, max: (someDay + 5) * dayMinutes }),
  isVague: fc.boolean(),
  language: fc.constantFrom('en', 'fr', 'und'),
  source: fc.integer({ min: 0, max: 0xffffffff }),
  words: fc.integer({ min: 0, max: 10_000 }),
  stems: anyFeatures(48),
  names: anyFeatures(16),
  numbers: anyFeatures(12),
  titleShape: fc.integer({ min: 0, max: 0xffffffff }),
  titleNumbers: fc.integer({ min: 0, max: 0xffffffff }),
  minHash: fc.uint8Array({ minLength: 128, maxLength: 128 }),
});
