import { CharacterClass } from '../../words/character-class.ts';

/** Words of a shingle: three tell a copied sentence from a common phrase. */
const shingleWords = 3;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const fnv = { offset: 0x811c9dc5, prime: 0x01000193 };
/** The finaliser of MurmurHash3 (Austin Appleby, public domain): spreads every bit over all 32. */
const mixing = { first: 0x85ebca6b, second: 0xc2b2ae35 };

const space = 0x20;

/** The words of a body as they are compared: without case, punctuation and spacing. */
export interface BodyWords {
  text: string;
  /** Where each word begins and ends in the text, one after the other. */
  bounds: number[];
}

function hashOn(hash: number, text: string, start: number, end: number): number {
  let on = hash;
  for (let at = start; at < end; at++) on = Math.imul(on ^ text.charCodeAt(at), fnv.prime);
  return on;
}

/** The hash of words joined by spaces; `from` and `to` are places of their bounds. */
function hashWords({ text, bounds }: BodyWords, from: number, to: number): number {
  let hash = fnv.offset;
  for (let at = from; at < to && at < bounds.length; at += 2) {
    if (at > from) hash = Math.imul(hash ^ space, fnv.prime);
    hash = hashOn(hash, text, bounds[at] as number, bounds[at + 1] as number);
  }
  return hash >>> 0;
}

/** Spreads every bit of a number over all 32. */
export function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), mixing.first);
  const second = Math.imul(first ^ (first >>> 13), mixing.second);
  return (second ^ (second >>> 16)) >>> 0;
}

const letters = new CharacterClass(/[\p{L}\p{N}]/u);
/** What has more letters is no word: it counts as several. */
const longestWord = 1_000;
const partOfWord = new RegExp(`[\\p{L}\\p{N}]{1,${longestWord}}`, 'gu');

/** Reads the words of a body. */
export function readWords(body: readonly string[]): BodyWords {
  const text = body.join(' ').normalize('NFKC').toLowerCase();
  const bounds: number[] = [];
  letters.eachRun(text, (start, end) => {
    if (end - start <= longestWord) bounds.push(start, end);
    else
      for (const { 0: part, index } of text.slice(start, end).matchAll(partOfWord))
        bounds.push(start + index, start + index + part.length);
  });
  return { text, bounds };
}

/** The letters of all words, which are the same for texts that differ only in case, punctuation or spacing. */
export function joinLetters({ text, bounds }: BodyWords): string {
  let joined = '';
  for (let at = 0; at < bounds.length; at += 2) joined += text.slice(bounds[at], bounds[at + 1]);
  return joined;
}

/** The hashes of every three words that follow one another, of so many words from the beginning. */
export function collectShingles(words: BodyWords, most = Number.POSITIVE_INFINITY): Set<number> {
  const { text, bounds } = words;
  const read = { text, bounds: bounds.length > 2 * most ? bounds.slice(0, 2 * most) : bounds };
  const shingles = new Set<number>();
  const last = Math.max(2, read.bounds.length - 2 * (shingleWords - 1));
  for (let at = 0; at < last; at += 2) shingles.add(mix(hashWords(read, at, at + 2 * shingleWords)));
  return shingles;
}
