import { type ByteReader, ByteWriter, varintSize } from './bytes.ts';
import type { SplittableValue } from './chunk-writer.ts';

/** The fields of an article a word can stand in, as bits of a mask. */
export const titleField = 1;
export const bodyField = 2;
const fieldBits = 4;

/** That an article, by its ordinal in the segment, holds a key. */
export interface Posting {
  ordinal: number;
  /** How often the word occurs in the article; 1 for a facet. */
  frequency: number;
  /** Where it occurs; 0 for a facet. */
  fields: number;
}

/**
 * A posting list as chunks hold it: growing ordinals as deltas, so that a list runs from the newest article to the
 * oldest and most deltas fit a byte. It may be cut between any two postings; every part starts with the length of
 * the whole list, its own length and its first ordinal.
 */
export function splitPostings(postings: readonly Posting[]): SplittableValue {
  return {
    length: postings.length,
    ordinalAt: (position) => (postings[position] as Posting).ordinal,
    encode(from, budgetBytes) {
      const body = new ByteWriter();
      const headerBytes = 2 * varintSize(postings.length);
      let position = from;
      let previous = 0;
      for (; position < postings.length; position++) {
        const posting = postings[position] as Posting;
        const delta = posting.ordinal - previous;
        const weight = posting.frequency * fieldBits + posting.fields;
        if (headerBytes + body.length + varintSize(delta) + varintSize(weight) > budgetBytes) break;
        body.varint(delta);
        body.varint(weight);
        previous = posting.ordinal;
      }
      const part = new ByteWriter(headerBytes + body.length);
      part.varint(postings.length);
      part.varint(position - from);
      part.bytes(body.view());
      return { bytes: part.view(), next: position };
    },
  };
}

/** One part of a posting list, with the length of the whole. */
export interface PostingPart {
  total: number;
  postings: Posting[];
}

/** Reads what `splitPostings` wrote. */
export function readPostings(reader: ByteReader): PostingPart {
  const total = reader.varint();
  const count = reader.varint();
  const postings: Posting[] = [];
  let ordinal = 0;
  for (let i = 0; i < count; i++) {
    ordinal += reader.varint();
    const weight = reader.varint();
    postings.push({ ordinal, frequency: Math.floor(weight / fieldBits), fields: weight % fieldBits });
  }
  return { total, postings };
}

/** One part of a posting list by column, for those who walk many. */
export interface PostingColumns {
  /** Postings of the whole list. */
  total: number;
  ordinals: Int32Array;
  /** Frequency and fields of each: see frequencyOf and fieldsOf. */
  weights: Int32Array;
}

/** Reads what `splitPostings` wrote. */
export function readPostingColumns(reader: ByteReader): PostingColumns {
  const total = reader.varint();
  const count = reader.varint();
  const ordinals = new Int32Array(count);
  const weights = new Int32Array(count);
  let ordinal = 0;
  for (let i = 0; i < count; i++) {
    ordinal += reader.varint();
    ordinals[i] = ordinal;
    weights[i] = reader.varint();
  }
  return { total, ordinals, weights };
}

/** How often the word stands in the article. */
export function frequencyOf(weight: number): number {
  return Math.floor(weight / fieldBits);
}

/** Whether the word stands in the article's title. */
export function isInTitle(weight: number): boolean {
  return (weight & titleField) !== 0;
}
