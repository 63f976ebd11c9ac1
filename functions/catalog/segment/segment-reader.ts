import type { SegmentEntry } from '../manifest/manifest.ts';
import type { DocumentSource, ScanningSource } from './chunk-source.ts';
import { ColumnReader } from './column-reader.ts';
import { columns, type Document, readIds, readLengths, readMinutes } from './document-table.ts';

/** Fewer cells than this are read singly: a segment's column of lengths has a chunk for every 7,000 articles. */
const fewOrdinals = 8;

/** Of so many articles on, a list of a common word goes on in another chunk, which is worth half a unit to save a wait. */
const longFrom = 1_000;

/** So many articles of a minute are read and left out rather than searched for the place where a listing goes on. */
export const fewOfMinute = 64;

/** Articles are spread evenly enough for a guess to be close; after this many guesses the range is halved instead. */
const maxGuesses = 3;

/** Digits of an id that tell where it stands among the ids of a minute. */
const idDigits = 8;

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
    source: DocumentSource,
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

  /** Whether a document of the article of this `rev` or a later one was loaded. */
  holds({ articleId, rev }: Pick<Document, 'articleId' | 'rev'>): boolean {
    return this.#ids.holds((id) => id.articleId === articleId && id.rev >= rev);
  }

  /** Whether one chunk holds all documents. */
  get isSmall(): boolean {
    return this.count <= columns.ids.cellsAChunk;
  }

  /** Whether a list of many of the articles takes more than a chunk. */
  get isLong(): boolean {
    return this.count >= longFrom;
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

  /** The minutes of these ascending ordinals; many are read as the whole column at once. */
  async minutes(source: ScanningSource, ordinals: readonly number[]): Promise<number[]> {
    if (ordinals.length < fewOrdinals) await this.#loadMinutes(ordinals);
    else if (this.isSmall) await this.#loadMinutes([0]);
    else await this.#minutes.loadAll(source, this.isLong);
    return ordinals.map((ordinal) => this.#minutes.peek(ordinal) as number);
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
    await this.#lengths.loadAll(source, this.isLong);
  }

  /** The first ordinal whose article is not newer than `minute`: `count` if there is none. */
  async ordinalOfMinute(minute: number): Promise<number> {
    if (this.isLong) await this.#loadMinutes(this.#minuteSteps());
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

  /** Where a listing goes on after a position: behind it; or, to save a wait, where its minute begins, if few are of it. */
  async beginAfter(place: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    const [begin, end] = await this.#ordinalsOf(place.minute);
    return end - begin <= fewOfMinute ? begin : this.ordinalAfter(place);
  }

  /** The same for a listing that runs the other way: what comes before the end that it gives is not listed yet. */
  async endBefore(place: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    const [begin, end] = await this.#ordinalsOf(place.minute);
    return end - begin <= fewOfMinute ? end : this.ordinalAfter(place);
  }

  #ordinalsOf(minute: number): Promise<[begin: number, end: number]> {
    return Promise.all([this.ordinalOfMinute(minute), this.ordinalOfMinute(minute - 1)]);
  }

  /** The first ordinal after this position in a listing. Ids are spread evenly, so that a guess is close here too. */
  async ordinalAfter({ minute, articleId }: Pick<Document, 'minute' | 'articleId'>): Promise<number> {
    let [low, high] = await this.#ordinalsOf(minute);
    let [from, to] = [0, 1];
    const wanted = shareOf(articleId);
    for (let guesses = 0; low < high; guesses++) {
      const share = guesses < maxGuesses ? (wanted - from) / (to - from || 1) : 1 / 2;
      const guess = low + Math.floor((high - low) * Math.min(Math.max(share, 0), 1));
      const ordinal = Math.min(guess, high - 1);
      await this.#loadIds([ordinal]);
      const part = this.#ids.partOf(ordinal);
      const begin = Math.max(low, part.from);
      const ids = part.cells.slice(begin - part.from, high - part.from).map((cell) => cell.articleId);
      const next = ids.findIndex((id) => id > articleId);
      if (next > 0) return begin + next;
      if (next === 0) [high, to] = [begin, shareOf(ids[0] as string)];
      else [low, from] = [begin + ids.length, shareOf(ids.at(-1) as string)];
    }
    return low;
  }

  /** Ordinals of all chunks of minutes. They are few: to guess the right one may take several waits, to read them all takes one. */
  #minuteSteps(): number[] {
    const step = columns.minutes.cellsAChunk;
    return Array.from({ length: Math.ceil(this.count / step) }, (_, i) => i * step);
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

/** The share of all ids that come before this one: ids are digests. */
function shareOf(articleId: string): number {
  return Number.parseInt(articleId.slice(0, idDigits), 16) / 16 ** idDigits;
}
