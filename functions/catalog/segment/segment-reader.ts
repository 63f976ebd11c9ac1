import type { SegmentEntry } from '../manifest/manifest.ts';
import type { ChunkSource, ScanningSource } from './chunk-source.ts';
import { ColumnReader } from './column-reader.ts';
import {
  columns,
  compareDocuments,
  type Document,
  readIds,
  readLengths,
  readMinutes,
} from './document-table.ts';

/** Fewer cells than this are read singly: a segment's column of lengths has a chunk for every 7,000 articles. */
export const fewOrdinals = 8;

/** Articles are spread evenly enough for a guess to be close; after this many guesses the range is halved instead. */
const maxGuesses = 3;

/** A document as a listing needs it. */
export type ListedDocument = Omit<Document, 'length' | 'isUndated'>;

/** The documents of an open segment, by ordinal. */
export class SegmentReader {
  readonly segmentId: string;
  /** How many articles the segment holds. */
  readonly count: number;
  readonly #span: Pick<SegmentEntry, 'newest' | 'oldest'>;
  readonly #minutes: ColumnReader<number>;
  readonly #ids: ColumnReader<Pick<Document, 'articleId' | 'rev'>>;
  readonly #lengths: ColumnReader<number>;

  constructor(
    source: ChunkSource,
    segmentId: string,
    { count, newest, oldest }: Pick<SegmentEntry, 'count' | 'newest' | 'oldest'>,
  ) {
    this.segmentId = segmentId;
    this.count = count;
    this.#span = { newest, oldest };
    this.#minutes = new ColumnReader(source, segmentId, columns.minutes, readMinutes);
    this.#ids = new ColumnReader(source, segmentId, columns.ids, readIds);
    this.#lengths = new ColumnReader(source, segmentId, columns.lengths, readLengths);
  }

  async document(ordinal: number): Promise<ListedDocument> {
    await this.loadDocuments([ordinal]);
    return this.peekDocument(ordinal) as ListedDocument;
  }

  /** The document of an ordinal if it was loaded, otherwise undefined. */
  peekDocument(ordinal: number): ListedDocument | undefined {
    const minute = this.#minutes.peek(ordinal);
    const id = this.#ids.peek(ordinal);
    return minute === undefined || id === undefined ? undefined : { minute, ...id };
  }

  /** Loads the documents of these ascending ordinals. */
  async loadDocuments(ordinals: readonly number[]): Promise<void> {
    await Promise.all([this.#loadIds(ordinals), this.#loadMinutes(ordinals)]);
  }

  /** Whether one chunk holds all documents. */
  get isSmall(): boolean {
    return this.count <= columns.ids.cellsAChunk;
  }

  /** The minute that an ordinal is listed by. */
  async minute(ordinal: number): Promise<number> {
    await this.#loadMinutes([ordinal]);
    return this.#minutes.peek(ordinal) as number;
  }

  /** The same if it was loaded, otherwise undefined. */
  peekMinute(ordinal: number): number | undefined {
    return this.#minutes.peek(ordinal);
  }

  /** Loads the minutes of these ascending ordinals. */
  async loadMinutes(ordinals: readonly number[]): Promise<void> {
    await this.#loadMinutes(ordinals);
  }

  /** Every such minute, by ordinal. */
  minutes(source: ScanningSource): Promise<number[]> {
    return this.#minutes.loadAll(source);
  }

  /** The lengths, in words, of the articles of these ascending ordinals; many are read as the whole column at once. */
  async lengths(source: ScanningSource, ordinals: readonly number[]): Promise<number[]> {
    if (ordinals.some((ordinal) => this.#lengths.peek(ordinal) === undefined)) {
      if (ordinals.length < fewOrdinals) await this.#lengths.load(ordinals);
      else await this.loadLengths(source);
    }
    return ordinals.map((ordinal) => this.#lengths.peek(ordinal) as number);
  }

  /** Loads the whole column of lengths. */
  async loadLengths(source: ScanningSource): Promise<void> {
    // These two chunks are usually the whole column.
    await this.#lengths.load([0, this.count - 1]);
    await this.#lengths.loadAll(source);
  }

  /** The first ordinal whose article is not newer than `minute`: `count` if there is none. */
  async ordinalOfMinute(minute: number): Promise<number> {
    let [low, high] = [0, this.count];
    let { newest, oldest } = this.#span;
    for (let guesses = 0; low < high; guesses++) {
      const share = guesses < maxGuesses ? (newest - minute) / (newest - oldest + 1) : 1 / 2;
      const guess = low + Math.floor((high - low) * Math.min(Math.max(share, 0), 1));
      const ordinal = Math.min(guess, high - 1);
      await this.#loadMinutes([ordinal]);
      const { from, cells } = this.#minutes.partOf(ordinal);
      const [first, last] = [cells[0] as number, cells.at(-1) as number];
      if (first <= minute) [high, oldest] = [from, first];
      else if (last > minute) [low, newest] = [from + cells.length, last];
      else return from + cells.findIndex((cell) => cell <= minute);
    }
    return low;
  }

  /** The first ordinal after this position in a listing. */
  async ordinalAfter(position: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    let low = await this.ordinalOfMinute(position.minute);
    let high = await this.ordinalOfMinute(position.minute - 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareDocuments(await this.document(middle), position) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  async #loadIds(ordinals: readonly number[]): Promise<void> {
    await this.#ids.load(this.isSmall ? [0] : ordinals);
  }

  /** In a small segment one chunk holds ids and minutes; asking for both at once would read it twice. */
  async #loadMinutes(ordinals: readonly number[]): Promise<void> {
    if (this.isSmall) await this.#loadIds(ordinals);
    await this.#minutes.load(ordinals);
  }
}
