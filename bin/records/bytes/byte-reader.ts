import type { Chunks } from './unpack.ts';

/** Reads data by lengths and marks, and never holds more than it is asked for and a chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #isEnded = false;
  #failure: unknown;
  /** In bytes from the start of the data: what is read next. */
  offset = 0;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The next bytes, fewer only at the end; they stay to be read. What was read before the data failed is given first;
   * the failure is thrown when nothing is left.
   */
  async peek(length: number): Promise<Buffer> {
    const pieces = [this.#held];
    for (let held = this.#held.length; held < length && !this.#isEnded; ) {
      const piece = await this.#next();
      pieces.push(piece);
      held += piece.length;
    }
    if (pieces.length > 1) this.#held = Buffer.concat(pieces);
    if (this.#held.length === 0 && this.#failure !== undefined) throw this.#failure;
    return this.#held.subarray(0, length);
  }

  /** The next chunk; none at the end. */
  async #next(): Promise<Buffer> {
    try {
      const { value, done } = await this.#chunks.next();
      if (!done) return value;
    } catch (error) {
      this.#failure = error;
    }
    this.#isEnded = true;
    return Buffer.alloc(0);
  }

  /** Reads the next bytes, fewer only at the end. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    this.#drop(bytes.length);
    return bytes;
  }

  /** Passes over bytes without holding them; returns how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const piece = await this.peek(1);
      if (piece.length === 0) break;
      const passed = Math.min(left, this.#held.length);
      this.#drop(passed);
      left -= passed;
    }
    return length - left;
  }

  /** Where `mark` begins within the next `limit` bytes, from here; -1 if it is not there. */
  async find(mark: string, limit: number): Promise<number> {
    for (let length = Math.min(4096, limit); ; length = Math.min(length * 2, limit)) {
      const bytes = await this.peek(length);
      const at = bytes.indexOf(mark);
      if (at >= 0 || length >= limit || bytes.length < length) return at;
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #drop(length: number): void {
    this.#held = this.#held.subarray(length);
    this.offset += length;
  }
}
