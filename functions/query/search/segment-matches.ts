import { atEnd, pending } from '../../catalog/segment/ordinal-stream.ts';
import type { IndexQuery } from './index-query.ts';
import type { SegmentQuery } from './segment-query.ts';

/** A position in a listing: what stands after it comes next. */
export interface ListedPosition {
  minute: number;
  articleId: string;
}

/** The budget is asked for once in so many matches: a list in memory has up to a hundred thousand, a few milliseconds. */
const matchesACheck = 1_024;

/** Walks the matches of one segment that a query's time and position leave, newest first. */
export class SegmentMatches {
  readonly query: SegmentQuery;
  #ordinal = 0;
  #end = 0;
  #found = 0;

  constructor(query: SegmentQuery) {
    this.query = query;
  }

  /**
   * Finds the range of ordinals that the query is about; call it once, first. What the matches need to begin is read at
   * the same time: mostly it is that.
   */
  async open({ from, to }: Pick<IndexQuery, 'from' | 'to'>, after?: ListedPosition): Promise<void> {
    const { reader, entry, matches } = this.query;
    const [inRange, afterPosition, end] = await Promise.all([
      entry.newest > to ? reader.ordinalOfMinute(to) : 0,
      after && entry.newest >= after.minute ? reader.ordinalAfter(after) : 0,
      entry.oldest < from ? reader.ordinalOfMinute(from - 1) : entry.count,
      matches.seek(0) === pending && matches.load(),
    ]);
    this.#ordinal = Math.max(inRange, afterPosition);
    this.#end = end;
  }

  /** As `open`, and reads the documents at the top at the same time where the listing begins there. */
  async openListing(range: Pick<IndexQuery, 'from' | 'to'>, after?: ListedPosition): Promise<void> {
    const { reader, entry } = this.query;
    const isAtTop = entry.newest <= range.to && (!after || entry.newest < after.minute);
    await Promise.all([this.open(range, after), (isAtTop || reader.isSmall) && reader.loadDocuments([0])]);
  }

  /** The ordinal of the next match, or `atEnd`. */
  async next(): Promise<number> {
    for (;;) {
      const ordinal = this.#ordinal < this.#end ? this.query.matches.seek(this.#ordinal) : atEnd;
      if (ordinal === pending) {
        await this.query.matches.load();
        continue;
      }
      if (ordinal >= this.#end) {
        this.#ordinal = this.#end;
        return atEnd;
      }
      this.#ordinal = ordinal + 1;
      this.#found++;
      if (this.#found % matchesACheck === 0) this.query.checkBudget();
      return ordinal;
    }
  }

  /** How many matches were found in how many ordinals, of how many there are. */
  get progress(): { found: number; seen: number; all: number } {
    return { found: this.#found, seen: Math.min(this.#ordinal, this.#end), all: this.#end };
  }
}
