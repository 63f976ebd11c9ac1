import type { ByteReader } from './bytes.ts';
import { type Chunk, DamagedSegment, findInChunk, keyOfPosition, positionOf } from './chunk.ts';
import {
  type ColumnPart,
  columnKeys,
  compareDocuments,
  type Document,
  readIds,
  readMinutes,
} from './document-table.ts';
import { type Posting, readPostings } from './posting-list.ts';

/** Where chunks are read from; throws when the chunk that covers the position is missing. */
export interface ChunkSource {
  chunkAt(segmentId: string, position: string): Promise<Chunk>;
}

/** Walks a posting list from the newest article to the oldest and reads chunks only as it comes to them. */
export class PostingCursor {
  readonly #source: ChunkSource;
  readonly #segmentId: string;
  readonly #key: string;
  #postings: Posting[] = [];
  #place = 0;
  #next: string | undefined;

  constructor(source: ChunkSource, segmentId: string, key: string) {
    this.#source = source;
    this.#segmentId = segmentId;
    this.#key = key;
    this.#next = positionOf(key, 0);
  }

  /** The first posting at or after `ordinal`, or undefined at the end; never goes back. */
  async advance(ordinal: number): Promise<Posting | undefined> {
    for (;;) {
      while (this.#place < this.#postings.length) {
        const posting = this.#postings[this.#place] as Posting;
        if (posting.ordinal >= ordinal) return posting;
        this.#place++;
      }
      if (this.#next === undefined) return undefined;
      const wanted = positionOf(this.#key, ordinal);
      await this.#load(wanted > this.#next ? wanted : this.#next);
    }
  }

  async #load(position: string): Promise<void> {
    const chunk = await this.#source.chunkAt(this.#segmentId, position);
    const found = findInChunk(chunk, this.#key);
    this.#postings = found ? decoded(chunk, () => readPostings(found).postings) : [];
    this.#place = 0;
    this.#next = chunk.next !== undefined && keyOfPosition(chunk.next) === this.#key ? chunk.next : undefined;
  }
}

/** Reads the cells of one column of the document table. */
class ColumnReader<Cell> {
  readonly #load: (ordinal: number) => Promise<ColumnPart<Cell>>;
  readonly #parts: ColumnPart<Cell>[] = [];

  constructor(load: (ordinal: number) => Promise<ColumnPart<Cell>>) {
    this.#load = load;
  }

  async cell(ordinal: number): Promise<Cell> {
    let part = this.#parts.find(({ from, cells }) => ordinal >= from && ordinal < from + cells.length);
    if (!part) {
      part = await this.#load(ordinal);
      this.#parts.push(part);
    }
    return part.cells[ordinal - part.from] as Cell;
  }
}

/** An open segment: its documents by ordinal and its posting lists by key. */
export class SegmentReader {
  readonly segmentId: string;
  /** How many articles the segment holds. */
  readonly count: number;
  readonly #source: ChunkSource;
  readonly #minutes: ColumnReader<number>;
  readonly #ids: ColumnReader<Pick<Document, 'articleId' | 'rev'>>;

  constructor(source: ChunkSource, segmentId: string, count: number) {
    this.segmentId = segmentId;
    this.count = count;
    this.#source = source;
    this.#minutes = new ColumnReader((ordinal) => this.#part(columnKeys.minutes, ordinal, readMinutes));
    this.#ids = new ColumnReader((ordinal) => this.#part(columnKeys.ids, ordinal, readIds));
  }

  postings(key: string): PostingCursor {
    return new PostingCursor(this.#source, this.segmentId, key);
  }

  async document(ordinal: number): Promise<Omit<Document, 'length'>> {
    const [minute, id] = await Promise.all([this.#minutes.cell(ordinal), this.#ids.cell(ordinal)]);
    return { minute, ...id };
  }

  /** The first ordinal whose article is not newer than `minute`: `count` if there is none. */
  ordinalOfMinute(minute: number): Promise<number> {
    return this.#firstOrdinal(async (ordinal) => (await this.#minutes.cell(ordinal)) <= minute);
  }

  /** The first ordinal that stands after this place in a listing. */
  ordinalAfter(place: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    return this.#firstOrdinal(async (ordinal) => compareDocuments(await this.document(ordinal), place) > 0);
  }

  async #firstOrdinal(holds: (ordinal: number) => Promise<boolean>): Promise<number> {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (await holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  async #part<Part>(key: string, ordinal: number, read: (reader: ByteReader) => Part): Promise<Part> {
    const chunk = await this.#source.chunkAt(this.segmentId, positionOf(key, ordinal));
    const found = findInChunk(chunk, key);
    if (!found) throw new DamagedSegment(this.segmentId, chunk.first, `it holds no part of ${key}`);
    return decoded(chunk, () => read(found));
  }
}

function decoded<Value>(chunk: Chunk, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new DamagedSegment(chunk.segmentId, chunk.first, 'a value does not add up', { cause });
  }
}
