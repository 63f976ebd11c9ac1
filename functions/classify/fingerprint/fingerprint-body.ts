import { createHash } from 'node:crypto';
import type { Fingerprint } from '../../article/article.ts';

/** Numbers of the signature: the error of the estimate is about 1 / sqrt(128), nine in a hundred. */
const signatureLength = 128;
/** Words of a shingle: three tell a copied sentence from a common phrase. */
const shingleWords = 3;
const bytesPerNumber = 4;
/** Letters of the exact hash, hexadecimal: 128 bits. */
const exactLength = 32;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const fnv = { offset: 0x811c9dc5, prime: 0x01000193 };
/** The finaliser of MurmurHash3 (Austin Appleby, public domain): spreads every bit over all 32. */
const mixing = { first: 0x85ebca6b, second: 0xc2b2ae35 };
/** The golden ratio in 32 bits: its multiples spread evenly over the range. */
const goldenRatio = 0x9e3779b9;

const space = 0x20;

function hashOn(hash: number, text: string): number {
  let on = hash;
  for (let at = 0; at < text.length; at++) on = Math.imul(on ^ text.charCodeAt(at), fnv.prime);
  return on;
}

/** The hash of words `from` to `to`, joined by spaces. */
function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = hashOn(fnv.offset, words[from] ?? '');
  for (let at = from + 1; at < to && at < words.length; at++)
    hash = hashOn(Math.imul(hash ^ space, fnv.prime), words[at] ?? '');
  return hash >>> 0;
}

function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), mixing.first);
  const second = Math.imul(first ^ (first >>> 13), mixing.second);
  return (second ^ (second >>> 16)) >>> 0;
}

/** A hash function for each number of a signature: multiplier * shingle + offset mod 2^32 (Carter and Wegman, 1979). */
const multipliers = Uint32Array.from(
  { length: signatureLength },
  (_, at) => mix(Math.imul(2 * at + 1, goldenRatio)) | 1,
);
const offsets = Uint32Array.from({ length: signatureLength }, (_, at) =>
  mix(Math.imul(2 * at + 2, goldenRatio)),
);

/** The bound keeps the regular expression from running out of stack in a word of millions of letters. */
const word = /[\p{L}\p{N}]{1,1000}/gu;

function splitWords(body: readonly string[]): string[] {
  return body.join(' ').normalize('NFKC').toLowerCase().match(word) ?? [];
}

function collectShingles(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  const last = Math.max(1, words.length - shingleWords + 1);
  for (let at = 0; at < last; at++) shingles.add(mix(hashWords(words, at, at + shingleWords)));
  return shingles;
}

/** The smallest value of every hash function over all shingles (Broder, 1997). */
function signShingles(shingles: ReadonlySet<number>): Uint32Array {
  const all = Uint32Array.from(shingles);
  return multipliers.map((multiplier, rank) => {
    const offset = offsets[rank] ?? 0;
    let smallest = 0xffffffff;
    for (let at = 0; at < all.length; at++) {
      const value = (Math.imul(all[at] ?? 0, multiplier) + offset) >>> 0;
      if (value < smallest) smallest = value;
    }
    return smallest;
  });
}

/** The fingerprint of a body; every empty body has the same. */
export function fingerprintBody(body: readonly string[]): Fingerprint {
  const words = splitWords(body);
  const bytes = Buffer.alloc(signatureLength * bytesPerNumber);
  signShingles(collectShingles(words)).forEach((value, at) => {
    bytes.writeUInt32BE(value, at * bytesPerNumber);
  });
  const exact = createHash('sha256').update(words.join('')).digest('hex').slice(0, exactLength);
  return { exact, minHash: bytes.toString('base64') };
}

/** How much two bodies share, 0 to 1: the estimated share of their word triples that is in both. */
export function compareFingerprints(first: Fingerprint, second: Fingerprint): number {
  const [a, b] = [first, second].map(({ minHash }) => Buffer.from(minHash, 'base64'));
  if (!a || !b || a.length !== b.length) return 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += bytesPerNumber)
    if (a.readUInt32BE(at) === b.readUInt32BE(at)) equal++;
  return equal / signatureLength;
}
