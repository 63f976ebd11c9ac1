/**
 * A text of sorted lines (key, tab, value), searched as it is: a cold start builds no table of it, and most of its lines are
 * never asked for.
 */
export class SortedLines {
  readonly #text: string;

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
    while (low < high) {
      const start = this.#text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      const tab = this.#text.indexOf('\t', start);
      if (this.#text.slice(start, tab) < key) low = Math.min(this.#endOf(tab) + 1, this.#text.length);
      else high = start;
    }
    return low;
  }
}
