/** Words of a shingle: three tell a copied sentence from a common phrase. */
const shingleWords = 3;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const fnv = { offset: 0x811c9dc5, prime: 0x01000193 };
/** The finaliser of MurmurHash3 (Austin Appleby, public domain): spreads every bit over all 32. */
const mixing = { first: 0x85ebca6b, second: 0xc2b2ae35 };

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

/** Spreads every bit of a number over all 32. */
export function mix(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), mixing.first);
  const second = Math.imul(first ^ (first >>> 13), mixing.second);
  return (second ^ (second >>> 16)) >>> 0;
}

/** The bound keeps the regular expression from running out of stack in a word of millions of letters. */
const word = /[\p{L}\p{N}]{1,1000}/gu;

/** The words of a body as they are compared: without case, punctuation and spacing. */
export function splitWords(body: readonly string[]): string[] {
  return body.join(' ').normalize('NFKC').toLowerCase().match(word) ?? [];
}

/** The hashes of every three words that follow one another. */
export function collectShingles(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  const last = Math.max(1, words.length - shingleWords + 1);
  for (let at = 0; at < last; at++) shingles.add(mix(hashWords(words, at, at + shingleWords)));
  return shingles;
}
