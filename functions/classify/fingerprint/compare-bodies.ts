import { hash } from 'node:crypto';
import { collectShingles, joinLetters, readWords } from './shingles.ts';

/** What two texts are compared by. */
export interface ReadBody {
  /** Equal for texts that differ only in case, punctuation or spacing. */
  exact: string;
  /** Word triples, as the fingerprint takes them. */
  triples: ReadonlySet<number>;
}

/** What a second text is beside a first one. */
export const copyKinds = ['same', 'cut', 'grown', 'edited'] as const;

/** How two texts compare. */
export interface Comparison {
  /** What the second is beside the first. */
  kind: (typeof copyKinds)[number];
  /** How much of each is in the other, 0 to 1: the share of its word triples. */
  ofFirst: number;
  ofSecond: number;
}

/**
 * Words of a text that are compared with another, from the beginning: a book is a megabyte of triples.
 * @limit Of a longer text the rest counts for nothing, but two texts are the same only if all of it is.
 */
const maxComparedWords = 100_000;

/** A text that is clearly shorter than this share of the other is cut, and the other one grown. */
const aboutAsLong = 0.85;

/** Reads a text to compare it. */
export function readBody(body: readonly string[]): ReadBody {
  const words = readWords(body);
  const exact = hash('sha256', joinLetters(words), 'hex');
  return { exact, triples: collectShingles(words, maxComparedWords) };
}

/** Compares two texts by all of their triples: nothing is estimated. */
export function compareBodies(first: ReadBody, second: ReadBody): Comparison {
  let shared = 0;
  for (const triple of second.triples) if (first.triples.has(triple)) shared++;
  return {
    kind: kindOf(first, second),
    ofFirst: shared / first.triples.size,
    ofSecond: shared / second.triples.size,
  };
}

function kindOf(first: ReadBody, second: ReadBody): Comparison['kind'] {
  if (first.exact === second.exact) return 'same';
  const length = second.triples.size / first.triples.size;
  if (length < aboutAsLong) return 'cut';
  return length > 1 / aboutAsLong ? 'grown' : 'edited';
}
