import { BitFilter } from './bit-filter.ts';

/** Phrases that begin with the same units, so many of them, share a key. */
interface Shelf<Entry> {
  units: number;
  /** The longest first; longer phrases stand on the next shelf. */
  byKey: Map<number, Entry[]>;
  /** The keys of all phrases that are as long: nearly all places of a text are told by this to begin none. */
  keys: BitFilter;
  /** Those of `byKey`: for the others only the next shelf has a phrase. */
  own: BitFilter;
}

/** In bits: many times more than phrases. */
const filterSize = 0x8000;

/** Phrases by how they begin: the longest that fits decides. */
export class PhraseIndex<Entry extends { phrase: string }> {
  readonly #shelves: readonly Shelf<Entry>[];
  /** The units that phrases begin with. */
  readonly #begins = new BitFilter(0x10000);

  /**
   * Each phrase is told by so many of its first UTF-16 units, by as many as it has: `units`, the fewest first. With many,
   * few phrases are compared with a place of a text; one that is shorter than the fewest stands at its end only.
   */
  constructor(units: readonly number[]) {
    this.#shelves = units.map((each) => ({
      units: each,
      byKey: new Map(),
      keys: new BitFilter(filterSize),
      own: new BitFilter(filterSize),
    }));
  }

  add(entry: Entry): void {
    const { phrase } = entry;
    this.#begins.add(phrase.charCodeAt(0));
    let last: { shelf: Shelf<Entry>; key: number } | undefined;
    for (const shelf of this.#shelves) {
      if (last && shelf.units > phrase.length) break;
      last = { shelf, key: extendKey(0, phrase, 0, shelf.units) };
      shelf.keys.add(last.key);
    }
    if (!last) return;
    last.shelf.own.add(last.key);
    file(last.shelf.byKey, last.key, entry);
  }

  /** Whether a phrase begins with a unit. */
  begins(unit: number): boolean {
    return this.#begins.mayHave(unit);
  }

  /** The longest phrase at a place of a text that may end where it does, as `ends` says. */
  findAt(text: string, at: number, ends: (end: number) => boolean): Entry | undefined {
    let key = 0;
    let read = 0;
    let longest: Entry | undefined;
    for (const { units, byKey, keys, own } of this.#shelves) {
      key = extendKey(key, text, at + read, at + units);
      read = units;
      if (!keys.mayHave(key)) break;
      if (!own.mayHave(key)) continue;
      const fits = ({ phrase }: Entry) => text.startsWith(phrase, at) && ends(at + phrase.length);
      longest = byKey.get(key)?.find(fits) ?? longest;
    }
    return longest;
  }
}

function file<Entry extends { phrase: string }>(
  byKey: Map<number, Entry[]>,
  key: number,
  entry: Entry,
): void {
  const entries = [...(byKey.get(key) ?? []), entry];
  byKey.set(
    key,
    entries.sort((a, b) => b.phrase.length - a.phrase.length),
  );
}

/** A unit beyond the end of a text counts as zero. */
function extendKey(key: number, text: string, from: number, to: number): number {
  let extended = key;
  for (let at = from; at < to; at += 1) extended = (Math.imul(extended, 31) + (text.charCodeAt(at) | 0)) | 0;
  return extended;
}
