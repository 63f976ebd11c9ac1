import { hash } from 'node:crypto';
import type { Fingerprint } from '../../article/article.ts';
import { fingerprintBytes } from '../../article/fingerprint-bytes.ts';
import { collectShingles, joinLetters, mix, readWords } from './shingles.ts';

/** Numbers of the signature: the error of the estimate is about 1 / sqrt(128), nine in a hundred. */
const signatureLength = 128;
/** Values of a byte: two bodies that share nothing agree in one of so many. */
const byteValues = 256;
/** Letters of the exact hash, hexadecimal: 128 bits. */
const exactLength = 32;

/** The golden ratio in 32 bits: its multiples spread evenly over the range. */
const goldenRatio = 0x9e3779b9;

/** A hash function for each number of a signature: multiplier * shingle + offset mod 2^32 (Carter and Wegman, 1979). */
const multipliers = Uint32Array.from(
  { length: signatureLength },
  (_, at) => mix(Math.imul(2 * at + 1, goldenRatio)) | 1,
);
const offsets = Uint32Array.from({ length: signatureLength }, (_, at) =>
  mix(Math.imul(2 * at + 2, goldenRatio)),
);

/** Turned over in both, this bit makes whole numbers compare as unsigned ones do. */
const signBit = 0x80000000;
const largest = 0x7fffffff;

/** The smallest value of every hash function over all shingles (Broder, 1997); two functions read a shingle at once. */
function signShingles(shingles: ReadonlySet<number>): Uint32Array {
  const all = Int32Array.from(shingles);
  const signature = new Uint32Array(signatureLength);
  for (let rank = 0; rank < signatureLength; rank += 2) {
    const [byFirst, bySecond] = [multipliers[rank] as number, multipliers[rank + 1] as number];
    const [first, second] = [(offsets[rank] as number) ^ signBit, (offsets[rank + 1] as number) ^ signBit];
    let [smallest, smallestOfSecond] = [largest, largest];
    for (let at = 0; at < all.length; at++) {
      const shingle = all[at] as number;
      const value = (Math.imul(shingle, byFirst) + first) | 0;
      const valueOfSecond = (Math.imul(shingle, bySecond) + second) | 0;
      if (value < smallest) smallest = value;
      if (valueOfSecond < smallestOfSecond) smallestOfSecond = valueOfSecond;
    }
    signature[rank] = smallest ^ signBit;
    signature[rank + 1] = smallestOfSecond ^ signBit;
  }
  return signature;
}

/**
 * The fingerprint of a body; every empty body has the same. Of each number its lowest byte is kept: whole numbers tell no
 * more of how much two bodies share, and would make nearly every LABELS item of an article larger than a write unit.
 */
export function fingerprintBody(body: readonly string[]): Fingerprint {
  const words = readWords(body);
  const lowest = Uint8Array.from(signShingles(collectShingles(words)));
  const exact = hash('sha256', joinLetters(words), 'hex').slice(0, exactLength);
  return { exact, minHash: Buffer.from(lowest).toString('base64') };
}

/** How much two bodies share, 0 to 1: the estimated share of their word triples that is in both. */
export function compareFingerprints(first: Fingerprint, second: Fingerprint): number {
  const [a, b] = [fingerprintBytes(first), fingerprintBytes(second)];
  if (a.length !== b.length || a.length === 0) return 0;
  const equal = a.filter((byte, at) => byte === b[at]).length;
  return Math.max(0, (equal / a.length - 1 / byteValues) / (1 - 1 / byteValues));
}
