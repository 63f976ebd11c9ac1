import type { ByteWriter } from '../bytes.ts';
import type { ValueReader } from './chunk.ts';
import type { SplittableValue } from './chunk-writer.ts';

/** The fields of an article that may contain a word, as bits of a mask. */
export const titleField = 1;
export const bodyField = 2;
const fieldBits = 4;

/** States that an article, given by its ordinal in the segment, has a key. */
export interface Posting {
  ordinal: number;
  /** How often the word occurs in the article; 1 for a facet. */
  frequency: number;
  /** Where it occurs; 0 for a facet. */
  fields: number;
}

/** The form of a list, as a mask. In part: a part, after the length of the whole. Bare: only a facet's ordinals. */
const inPart = 1;
const bare = 2;

/** The weight of a key that an article has or has not. */
export const facetWeight: Pick<Posting, 'frequency' | 'fields'> = { frequency: 1, fields: 0 };

/** The range of weights in a packed posting: with 2^24 ordinals, packed postings are safe integers. */
const weightRange = 2 ** 26;
const maxFrequency = weightRange / fieldBits - 1;

/** The weight of most postings of words, once in the body: written as one bit. */
const packedFacetWeight = weightOf(facetWeight);
const commonWeight = weightOf({ frequency: 1, fields: bodyField });

/** A posting as one number, which sorts by ordinal: lists of millions are renumbered without an object for each. */
export function packPosting(ordinal: number, weight: Pick<Posting, 'frequency' | 'fields'>): number {
  return ordinal * weightRange + weightOf(weight);
}

function weightOf({ frequency, fields }: Pick<Posting, 'frequency' | 'fields'>): number {
  return Math.min(frequency, maxFrequency) * fieldBits + fields;
}

function ordinalOf(packed: number): number {
  return Math.floor(packed / weightRange);
}

/**
 * A posting list as chunks store it: ascending ordinals, from the newest article to the oldest, as differences, so that
 * most postings take one byte. It may be cut between any two postings; every part begins with its first ordinal.
 */
export function splitPostings(packed: ArrayLike<number>): SplittableValue {
  const { length } = packed;
  const isBare = hasFacetsOnly(packed);
  const form = isBare ? bare : 0;
  return {
    length,
    ordinalAt: (position) => ordinalOf(packed[position] as number),
    encode(from, budgetBytes, out) {
      if (from === 0 && writeRun(packed, 0, budgetBytes, isBare, out) === length)
        return { next: length, form };
      out.cutTo(0);
      out.varint(length);
      return { next: writeRun(packed, from, budgetBytes, isBare, out), form: form | inPart };
    },
  };
}

function hasFacetsOnly(packed: ArrayLike<number>): boolean {
  for (let i = 0; i < packed.length; i++) {
    if ((packed[i] as number) % weightRange !== packedFacetWeight) return false;
  }
  return true;
}

/** Writes postings until `out` has `budgetBytes`; returns the index of the first that did not fit. */
function writeRun(
  packed: ArrayLike<number>,
  from: number,
  budgetBytes: number,
  isBare: boolean,
  out: ByteWriter,
): number {
  let previous = 0;
  for (let position = from; position < packed.length; position++) {
    const before = out.length;
    const ordinal = ordinalOf(packed[position] as number);
    writePosting(out, ordinal - previous, (packed[position] as number) % weightRange, isBare);
    if (out.length > budgetBytes) {
      out.cutTo(before);
      return position;
    }
    previous = ordinal;
  }
  return packed.length;
}

function writePosting(out: ByteWriter, delta: number, weight: number, isBare: boolean): void {
  const isCommon = weight === commonWeight;
  if (isBare) out.varint(delta);
  else out.varint(delta * 2 + (isCommon ? 0 : 1));
  if (!isBare && !isCommon) out.varint(weight);
}

/** One part of a posting list, with the length of the whole. */
interface PostingPart {
  total: number;
  postings: Posting[];
}

/** Reads what `splitPostings` wrote. */
export function readPostings(value: ValueReader): PostingPart {
  const postings: Posting[] = [];
  const total = scan(value, (ordinal, weight) => {
    postings.push({ ordinal, frequency: Math.floor(weight / fieldBits), fields: weight % fieldBits });
  });
  return { total: total ?? postings.length, postings };
}

/** Reads what `splitPostings` wrote as packed postings with new ordinals; drops those with a negative one. */
export function readRenumbered(
  value: ValueReader,
  ordinals: Int32Array,
  add: (packed: number) => void,
): void {
  scan(value, (ordinal, weight) => {
    const renumbered = ordinals[ordinal] as number;
    if (renumbered >= 0) add(renumbered * weightRange + weight);
  });
}

/** Calls `visit` for every posting of a part; returns the length of the whole list if this is not all of it. */
function scan(value: ValueReader, visit: (ordinal: number, weight: number) => void): number | undefined {
  const total = value.form & inPart ? value.varint() : undefined;
  let ordinal = 0;
  while (!value.done) {
    const code = value.varint();
    if (value.form & bare) {
      ordinal += code;
      visit(ordinal, packedFacetWeight);
    } else {
      ordinal += Math.floor(code / 2);
      visit(ordinal, code % 2 === 0 ? commonWeight : value.varint());
    }
  }
  return total;
}

/** One part of a posting list as columns, for walking many postings. */
export interface PostingColumns {
  /** The number of postings in the whole list. */
  total: number;
  ordinals: Int32Array;
  /** Frequency and fields of each: see frequencyOf and fieldsOf. */
  weights: Int32Array;
}

/** Reads what `splitPostings` wrote. */
export function readPostingColumns(value: ValueReader): PostingColumns {
  const most = value.remaining;
  const ordinals = new Int32Array(most);
  const weights = new Int32Array(most);
  let count = 0;
  const total = scan(value, (ordinal, weight) => {
    ordinals[count] = ordinal;
    weights[count++] = weight;
  });
  return {
    total: total ?? count,
    ordinals: ordinals.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}

/** How often the word occurs in the article. */
export function frequencyOf(weight: number): number {
  return Math.floor(weight / fieldBits);
}

/** Whether the word occurs in the article's title. */
export function isInTitle(weight: number): boolean {
  return (weight & titleField) !== 0;
}
