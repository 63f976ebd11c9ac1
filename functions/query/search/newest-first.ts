import { atEnd, pending } from '../../catalog/segment/ordinal-stream.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import type { IndexQuery } from './index-query.ts';
import type { ListingPosition } from './listing-order.ts';
import { SegmentMatches } from './segment-matches.ts';
import { openSegmentQuery, type Segment, type SegmentQuery } from './segment-query.ts';
import {
  type Bound,
  boundBy,
  likelyTime,
  type Nearness,
  type SegmentWalk,
  type TimedOrdinal,
} from './segment-walk.ts';

/** In the order of the index: every list runs from the newest article to the oldest. */
export class NewestFirst implements SegmentWalk {
  readonly query: SegmentQuery;
  readonly isSorted = true;
  readonly #asked: IndexQuery;
  readonly #matches: SegmentMatches;
  #ahead: number[] = [];

  constructor(source: QuerySource, segment: Segment, asked: IndexQuery) {
    this.query = openSegmentQuery(source, segment, asked);
    this.#asked = asked;
    this.#matches = new SegmentMatches(this.query);
  }

  async start(after: ListingPosition | undefined, nearness: Nearness): Promise<void> {
    const place = after && { minute: after.at, articleId: after.articleId };
    if (nearness === 'far') await this.#matches.open(this.#asked, place);
    else await this.#matches.openListing(this.#asked, place, nearness === 'first');
  }

  ahead(count: number): TimedOrdinal[] {
    while (this.#ahead.length < count) {
      const ordinal = this.#matches.nextHeld();
      if (ordinal === atEnd || ordinal === pending) break;
      this.#ahead.push(ordinal);
    }
    return this.#ahead.slice(0, count).map((ordinal) => ({ ordinal, at: likelyTime(this.query, ordinal) }));
  }

  async readOn(count: number): Promise<boolean> {
    if (this.ahead(count).length >= count || this.#matches.nextHeld() !== pending) return false;
    await this.#matches.readOn();
    return true;
  }

  /** If it is not in memory when the first match is from, the newest article of the segment is all that is said. */
  async bound(): Promise<Bound | undefined> {
    if (this.#ahead.length === 0) {
      const ordinal = await this.#matches.next();
      if (ordinal === atEnd) return undefined;
      this.#ahead.push(ordinal);
    }
    const { reader, entry } = this.query;
    return boundBy(reader.peekMinute(this.#ahead[0] as number), Math.min(entry.newest, this.#asked.to));
  }

  async next(): Promise<TimedOrdinal | undefined> {
    const ordinal = this.#ahead.shift() ?? (await this.#matches.next());
    return ordinal === atEnd ? undefined : { ordinal, at: await this.query.reader.minute(ordinal) };
  }

  get progress() {
    return this.#matches.progress;
  }
}
