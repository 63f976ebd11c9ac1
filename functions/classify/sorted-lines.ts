import { detachText } from '../words/detach-text.ts';

interface Line {
  start: number;
  key: string;
  end: number;
}

/** The first eleven halves of a search are the same lines for all keys: as many as fit the processor's second cache. */
const rememberedPaths = 2048;

/**
 * A text of sorted lines (key, tab, value), searched as it is: a cold start builds no table of it, and most of its lines are
 * never asked for.
 */
export class SortedLines {
  readonly #text: string;
  /** The lines in the middle that every search meets first, by the path of halves that leads to them. */
  readonly #middles = new Array<Line | undefined>(rememberedPaths);

  constructor(text: string) {
    this.#text = text;
  }

  /** What stands on the line of a key; undefined if there is none. */
  find(key: string): string | undefined {
    const start = this.#seek(key);
    if (!this.#text.startsWith(`${key}\t`, start)) return undefined;
    return this.#text.slice(start + key.length + 1, this.#endOf(start));
  }

  /** The keys that begin with a text, in their order. */
  *keysFrom(beginning: string): Generator<string> {
    let start = this.#seek(beginning);
    while (this.#text.startsWith(beginning, start) && start < this.#text.length) {
      yield this.#text.slice(start, this.#text.indexOf('\t', start));
      start = this.#endOf(start) + 1;
    }
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? this.#text.length : end;
  }

  /** Start of the first line whose key is not before one. */
  #seek(key: string): number {
    let low = 0;
    let high = this.#text.length;
    for (let path = 1; low < high; ) {
      const { start, key: found, end } = this.#middleOf(low, high, path);
      const isBefore = found < key;
      if (isBefore) low = Math.min(end + 1, this.#text.length);
      else high = start;
      path = 2 * path + (isBefore ? 1 : 0);
    }
    return low;
  }

  /** The line in the middle; the same path always leads to the same one. */
  #middleOf(low: number, high: number, path: number): Line {
    const known = this.#middles[path];
    if (known) return known;
    const start = this.#text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = this.#text.indexOf('\t', start);
    const line = { start, key: this.#text.slice(start, tab), end: this.#endOf(tab) };
    if (path < rememberedPaths) this.#middles[path] = { ...line, key: detachText(line.key) };
    return line;
  }
}
