import { pending } from '../../catalog/segment/ordinal-stream.ts';
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

/** Ordinals in the first window, counted from the end, and the factor by which each further window is longer. */
const firstWindow = 4_096;
const windowGrowth = 4;

/** Oldest first: lists run the other way, so they are read window by window from their ends. */
export class OldestFirst implements SegmentWalk {
  readonly query: SegmentQuery;
  readonly isSorted = true;
  readonly #open: () => SegmentMatches;
  readonly #asked: IndexQuery;
  #begin = 0;
  #end = 0;
  #size = firstWindow;
  #window: number[] = [];
  readonly progress = { found: 0, seen: 0, all: 0 };

  constructor(source: QuerySource, segment: Segment, asked: IndexQuery) {
    this.query = openSegmentQuery(source, segment, asked);
    this.#open = () => new SegmentMatches(openSegmentQuery(source, segment, asked));
    this.#asked = asked;
  }

  async start(after: ListingPosition | undefined, nearness: Nearness): Promise<void> {
    const { reader, entry } = this.query;
    const isAtEnd = entry.oldest >= this.#asked.from && !(after && entry.oldest <= after.at);
    await Promise.all([
      this.#openEnd(after),
      nearness === 'first' && isAtEnd && reader.loadDocuments([entry.count - 1]),
    ]);
  }

  async #openEnd(after: ListingPosition | undefined): Promise<void> {
    const { reader, entry } = this.query;
    const range = this.#open();
    const place = after && { minute: after.at, articleId: after.articleId };
    const [, end] = await Promise.all([
      range.findRange(this.#asked),
      place && entry.oldest <= place.minute ? reader.endBefore(place) : entry.count,
    ]);
    this.#begin = range.range.begin;
    this.#end = Math.min(range.range.end, end);
    this.progress.all = Math.max(0, this.#end - this.#begin);
    await this.#readWindow();
  }

  ahead(count: number): TimedOrdinal[] {
    return this.#window
      .slice(-count)
      .reverse()
      .map((ordinal) => ({ ordinal, at: likelyTime(this.query, ordinal) }));
  }

  async readOn(count: number): Promise<boolean> {
    if (this.#window.length >= count || this.#end <= this.#begin) return false;
    await this.#readWindow();
    return true;
  }

  async bound(): Promise<Bound | undefined> {
    if (this.#window.length === 0 && this.#end <= this.#begin) return undefined;
    const { reader, entry } = this.query;
    const last = this.#window.at(-1);
    const held = last === undefined ? undefined : reader.peekMinute(last);
    return boundBy(held, Math.max(entry.oldest, this.#asked.from));
  }

  async next(): Promise<TimedOrdinal | undefined> {
    while (this.#window.length === 0 && this.#end > this.#begin) await this.#readWindow();
    const ordinal = this.#window.pop();
    return ordinal === undefined ? undefined : { ordinal, at: await this.query.reader.minute(ordinal) };
  }

  /** Finds the matches in the window before the last one. */
  async #readWindow(): Promise<void> {
    if (this.#end <= this.#begin) return;
    const from = Math.max(this.#begin, this.#end - this.#size);
    const matches = this.#open();
    const { matches: lists } = matches.query;
    if (lists.seek(from) === pending) await lists.load(this.#end - from);
    matches.setRange(from, this.#end);
    const found = await matches.rest();
    this.#window = [...found, ...this.#window];
    this.progress.found += found.length;
    this.progress.seen += this.#end - from;
    this.#end = from;
    this.#size *= windowGrowth;
  }
}
