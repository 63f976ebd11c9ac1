import { BitFilter } from './bit-filter.ts';

/** Bits a word: a table with few words in many bits tells most others at once. */
const bitsPerWord = 16;
const bits = { fewest: 0x400, most: 0x10000 };

/**
 * What is known of some words. Most words that are asked for are not among them, and length, first letters and last letter
 * tell nearly all of those: no string is hashed for them, which takes longer than all else that is done with a word.
 */
export class WordTable<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  /** The shapes of the words. */
  readonly #shapes: BitFilter;

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
    let size = bits.fewest;
    while (size < values.size * bitsPerWord && size < bits.most) size *= 2;
    this.#shapes = new BitFilter(size);
    for (const word of values.keys()) this.#shapes.add(shapeOf(word));
  }

  get(word: string): Value | undefined {
    return this.#shapes.mayHave(shapeOf(word)) ? this.#values.get(word) : undefined;
  }

  has(word: string): boolean {
    return this.#shapes.mayHave(shapeOf(word)) && this.#values.has(word);
  }
}

/** What is beyond the end of a short word counts as zero. */
function shapeOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const second = length > 1 ? word.charCodeAt(1) : 0;
  const third = length > 2 ? word.charCodeAt(2) : 0;
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1) * 7;
  return ends + second * 1021 + third * 8191 + length * 131;
}

/** A table of words of which nothing is known but that they are in it. */
export function wordSet(words: Iterable<string>): WordTable<true> {
  return new WordTable(new Map(Array.from(words, (word) => [word, true])));
}
