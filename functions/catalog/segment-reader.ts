import type { ChunkSource, ScanningSource } from './chunk-source.ts';
import { ColumnReader, cellsAChunk } from './column-reader.ts';
import {
  columnKeys,
  compareDocuments,
  type Document,
  readIds,
  readLengths,
  readMinutes,
} from './document-table.ts';

/** Fewer cells than this are read one by one: a segment's column of lengths has a chunk for every 7,000 articles. */
const fewOrdinals = 8;

/** What a segment says of an article without its length. */
export type ListedDocument = Omit<Document, 'length'>;

/** The documents of an open segment, by ordinal. */
export class SegmentReader {
  readonly segmentId: string;
  /** How many articles the segment holds. */
  readonly count: number;
  readonly #minutes: ColumnReader<number>;
  readonly #ids: ColumnReader<Pick<Document, 'articleId' | 'rev'>>;

  constructor(source: ChunkSource, segmentId: string, count: number) {
    this.segmentId = segmentId;
    this.count = count;
    this.#minutes = new ColumnReader(source, segmentId, columnKeys.minutes, readMinutes);
    this.#ids = new ColumnReader(source, segmentId, columnKeys.ids, readIds);
  }

  async document(ordinal: number): Promise<ListedDocument> {
    await this.loadDocuments([ordinal]);
    return this.peekDocument(ordinal) as ListedDocument;
  }

  /** The document of an ordinal that was loaded, else undefined. */
  peekDocument(ordinal: number): ListedDocument | undefined {
    const minute = this.#minutes.peek(ordinal);
    const id = this.#ids.peek(ordinal);
    return minute === undefined || id === undefined ? undefined : { minute, ...id };
  }

  /** Loads the documents of these growing ordinals. */
  async loadDocuments(ordinals: readonly number[]): Promise<void> {
    const ids = this.#ids.load(ordinals);
    // Of a small segment the chunk with the ids holds the minutes too: asked for at the same time, it were read twice.
    if (this.isSmall) await ids;
    await Promise.all([ids, this.#minutes.load(ordinals)]);
  }

  /** Whether one chunk holds all documents. */
  get isSmall(): boolean {
    return this.count <= cellsAChunk;
  }

  /** The publication minute of an ordinal. */
  async minute(ordinal: number): Promise<number> {
    return this.#minutes.peek(ordinal) ?? this.#minutes.cell(ordinal);
  }

  /** Every publication minute, by ordinal. */
  minutes(source: ScanningSource): Promise<number[]> {
    return this.#minutes.loadAll(source);
  }

  /** The lengths of the articles of these growing ordinals, in words; the whole column at once where they are many. */
  async lengths(source: ScanningSource, ordinals: readonly number[]): Promise<number[]> {
    const lengths = new ColumnReader(source, this.segmentId, columnKeys.lengths, readLengths);
    if (ordinals.length < fewOrdinals) await lengths.load(ordinals);
    else await lengths.loadAll(source);
    return ordinals.map((ordinal) => lengths.peek(ordinal) as number);
  }

  /** The first ordinal whose article is not newer than `minute`: `count` if there is none. */
  ordinalOfMinute(minute: number): Promise<number> {
    return this.#firstOrdinal(async (ordinal) => (await this.#minutes.cell(ordinal)) <= minute);
  }

  /** The first ordinal that stands after this place in a listing. */
  ordinalAfter(place: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    return this.#firstOrdinal(async (ordinal) => {
      const minute = await this.#minutes.cell(ordinal);
      if (minute !== place.minute) return minute < place.minute;
      return compareDocuments(await this.document(ordinal), place) > 0;
    });
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
}
