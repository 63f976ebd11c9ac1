import { atEnd, pending } from '../../catalog/segment/ordinal-stream.ts';
import type { IndexQuery } from './index-query.ts';
import type { SegmentQuery } from './segment-query.ts';

/** A position in a listing: the articles after it come next. */
export interface ListedPosition {
  minute: number;
  articleId: string;
}

/** A page is likely to be within so many ordinals: a list that goes on in another chunk there is read with its first one. */
const listReach = 16_384;

/**
 * The budget is checked once in this many matches: a list in memory has up to a hundred thousand, a few milliseconds.
 */
const matchesACheck = 1_024;

/** Walks the matches of one segment within a query's time and after its position, newest first. */
export class SegmentMatches {
  readonly query: SegmentQuery;
  #ordinal = 0;
  #end = 0;
  #found = 0;

  constructor(query: SegmentQuery) {
    this.query = query;
  }

  /**
   * Finds the range of ordinals of the query's time; call it once, first. The chunks that the matches need first are
   * read at the same time, as a guess that is mostly right.
   */
  async open(range: Pick<IndexQuery, 'from' | 'to'>, after?: ListedPosition, reach?: number): Promise<void> {
    const { matches } = this.query;
    await Promise.all([this.findRange(range, after), matches.seek(0) === pending && matches.load(reach)]);
  }

  /** Like `open`, but reads no chunk of the matches: for walks that do not begin at the newest. */
  async findRange({ from, to }: Pick<IndexQuery, 'from' | 'to'>, after?: ListedPosition): Promise<void> {
    const { reader, entry } = this.query;
    const [inRange, afterPosition, end] = await Promise.all([
      entry.newest > to ? reader.ordinalOfMinute(to) : 0,
      after && entry.newest >= after.minute ? reader.beginAfter(after) : 0,
      entry.oldest < from ? reader.ordinalOfMinute(from - 1) : entry.count,
    ]);
    this.setRange(Math.max(inRange, afterPosition), end);
  }

  /** Sets a known range instead of `open`; `end` is the first ordinal that no longer belongs to it. */
  setRange(begin: number, end: number): void {
    this.#ordinal = begin;
    this.#end = end;
  }

  /** The ordinals that were not walked yet: from `begin` up to, and not including, `end`. */
  get range(): { begin: number; end: number } {
    return { begin: this.#ordinal, end: this.#end };
  }

  /** Like `open`; if the listing begins at the top, it reads the documents there at the same time, or their minutes alone. */
  async openListing(
    range: Pick<IndexQuery, 'from' | 'to'>,
    after: ListedPosition | undefined,
    withDocuments: boolean,
  ): Promise<void> {
    const { reader } = this.query;
    const reads = this.isAtTop(range, after) || (withDocuments && reader.isSmall);
    await Promise.all([
      this.open(range, after, reader.isLong ? listReach : undefined),
      reads && (withDocuments ? reader.loadDocuments([0]) : reader.loadMinutes([0])),
    ]);
  }

  /** Whether the walk begins with the newest article of the segment. */
  isAtTop({ to }: Pick<IndexQuery, 'to'>, after?: ListedPosition): boolean {
    const { newest } = this.query.entry;
    return newest <= to && (!after || newest < after.minute);
  }

  /** The ordinal of the next match, or `atEnd`. */
  async next(): Promise<number> {
    for (;;) {
      const ordinal = this.nextHeld();
      if (ordinal !== pending) return ordinal;
      await this.query.matches.load();
    }
  }

  /** The ordinal of the next match, or `atEnd`; `pending` if it is in a chunk that has to be read first. */
  nextHeld(): number {
    const ordinal = this.#ordinal < this.#end ? this.query.matches.seek(this.#ordinal) : atEnd;
    if (ordinal === pending) return pending;
    if (ordinal >= this.#end) {
      this.#ordinal = this.#end;
      return atEnd;
    }
    this.#ordinal = ordinal + 1;
    this.#found++;
    if (this.#found % matchesACheck === 0) this.query.checkBudget();
    return ordinal;
  }

  /** Reads on where `nextHeld` is pending. */
  async readOn(): Promise<void> {
    await this.query.matches.load(listReach);
  }

  /** The ordinals of all matches that were not walked yet. */
  async rest(): Promise<number[]> {
    const ordinals: number[] = [];
    for (let ordinal = await this.next(); ordinal !== atEnd; ordinal = await this.next())
      ordinals.push(ordinal);
    return ordinals;
  }

  /** How many matches were `found` in the `seen` ordinals, out of `all`. */
  get progress(): { found: number; seen: number; all: number } {
    return { found: this.#found, seen: Math.min(this.#ordinal, this.#end), all: this.#end };
  }
}
