import { type Chunk, type Entry, MissingChunk, positionOf, readChunk, type ValueReader } from './chunk.ts';
import { headerKey } from './segment.ts';

/** The chunks of a segment in order, some at a time, as they are read from the table. */
export type ChunkPages = AsyncIterable<readonly Chunk[]>;

/** A segment that is read from end to end. */
export interface WholeSegment {
  segmentId: string;
  pages: ChunkPages;
}

/** A key of a segment with all parts of its value, in order. */
export interface List {
  key: Buffer;
  parts: ValueReader[];
}

/** Reads a segment from its first list to its last, a page at a time. Throws MissingChunk if a chunk is missing. */
export class ListReader {
  readonly #segmentId: string;
  readonly #pages: AsyncIterator<readonly Chunk[]>;
  #page: readonly Chunk[] = [];
  #place = 0;
  /** Where the next chunk must start, so that a missing one is not taken for the end. */
  #next: string | undefined = positionOf(headerKey, 0);
  #entries: Iterator<Entry, void> = [][Symbol.iterator]();
  /** The first entry of the list to come. */
  #ahead: Entry | undefined;

  constructor({ segmentId, pages }: WholeSegment) {
    this.#segmentId = segmentId;
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** The next list, or undefined at the end. */
  async next(): Promise<List | undefined> {
    const first = this.#ahead ?? (await this.#nextEntry());
    if (!first) return undefined;
    const list: List = { key: first.key, parts: [first.value] };
    for (;;) {
      // Most of the millions of entries come from a chunk that is already read: only a new chunk is awaited.
      const { value, done } = this.#entries.next();
      this.#ahead = done ? await this.#nextEntry() : (value as Entry);
      if (!this.#ahead || Buffer.compare(this.#ahead.key, list.key) !== 0) return list;
      list.parts.push(this.#ahead.value);
    }
  }

  /** The first entry of the next chunk. */
  async #nextEntry(): Promise<Entry | undefined> {
    const chunk = await this.#nextChunk();
    if (chunk?.first !== this.#next) throw new MissingChunk(this.#segmentId, this.#next ?? '');
    this.#next = chunk?.next;
    if (!chunk) return undefined;
    this.#entries = readChunk(chunk);
    return this.#entries.next().value as Entry;
  }

  async #nextChunk(): Promise<Chunk | undefined> {
    while (this.#place === this.#page.length) {
      const { value, done } = await this.#pages.next();
      if (done) return undefined;
      this.#page = value as readonly Chunk[];
      this.#place = 0;
    }
    return this.#page[this.#place++];
  }
}
