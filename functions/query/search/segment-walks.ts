import { atEnd } from '../../catalog/segment/ordinal-stream.ts';
import type { QuerySource } from './budgeted-chunks.ts';
import { ChangeList, type Changes } from './change-list.ts';
import type { IndexQuery } from './index-query.ts';
import type { ListingOrder, ListingPosition } from './listing-order.ts';
import { SegmentMatches } from './segment-matches.ts';
import { hasConditions, openSegmentQuery, type Segment, type SegmentQuery } from './segment-query.ts';

/** A match of a segment, and the time that the listing is sorted by. */
export interface TimedOrdinal {
  ordinal: number;
  at: number;
}

/** The matches of one segment in the order of a listing. */
export interface SegmentWalk {
  query: SegmentQuery;
  /** Gives a time that no match comes before; undefined if there is no match. Call it once, first. */
  start(after: ListingPosition | undefined): Promise<number | undefined>;
  next(): Promise<TimedOrdinal | undefined>;
  /** How many matches were `found` in the `seen` ordinals, out of `all`. */
  progress: { found: number; seen: number; all: number };
}

/** Opens a walk; nothing is read yet. */
export function openWalk(
  source: QuerySource,
  segment: Segment,
  asked: IndexQuery,
  { sort, order }: ListingOrder,
): SegmentWalk {
  const isNewestFirst = order === 'desc';
  if (sort === 'updated') return new ByChange(source, segment, asked, isNewestFirst);
  return isNewestFirst ? new NewestFirst(source, segment, asked) : new OldestFirst(source, segment, asked);
}

/** In the order of the index: every list runs from the newest article to the oldest. */
class NewestFirst implements SegmentWalk {
  readonly query: SegmentQuery;
  readonly #asked: IndexQuery;
  readonly #matches: SegmentMatches;
  #first: TimedOrdinal | undefined;

  constructor(source: QuerySource, segment: Segment, asked: IndexQuery) {
    this.query = openSegmentQuery(source, segment, asked);
    this.#asked = asked;
    this.#matches = new SegmentMatches(this.query);
  }

  async start(after: ListingPosition | undefined): Promise<number | undefined> {
    await this.#matches.openListing(this.#asked, after && { minute: after.at, articleId: after.articleId });
    this.#first = await this.#advance();
    return this.#first?.at;
  }

  async next(): Promise<TimedOrdinal | undefined> {
    const first = this.#first;
    this.#first = undefined;
    return first ?? this.#advance();
  }

  get progress() {
    return this.#matches.progress;
  }

  async #advance(): Promise<TimedOrdinal | undefined> {
    const ordinal = await this.#matches.next();
    return ordinal === atEnd ? undefined : { ordinal, at: await this.query.reader.minute(ordinal) };
  }
}

/** Ordinals in the first window, counted from the end, and the factor by which each further window is longer. */
const firstWindow = 256;
const windowGrowth = 4;

/** Oldest first: lists run the other way, so they are read window by window from their ends. */
class OldestFirst implements SegmentWalk {
  readonly query: SegmentQuery;
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

  async start(after: ListingPosition | undefined): Promise<number | undefined> {
    const { reader, entry } = this.query;
    const range = this.#open();
    const place = after && { minute: after.at, articleId: after.articleId };
    const [, end] = await Promise.all([
      range.findRange(this.#asked),
      place && entry.oldest <= place.minute ? reader.ordinalAfter(place) : entry.count,
    ]);
    this.#begin = range.range.begin;
    this.#end = Math.min(range.range.end, end);
    this.progress.all = Math.max(0, this.#end - this.#begin);
    if (this.#end <= this.#begin) return undefined;
    return reader.minute(this.#end - 1);
  }

  async next(): Promise<TimedOrdinal | undefined> {
    while (this.#window.length === 0 && this.#end > this.#begin) {
      const from = Math.max(this.#begin, this.#end - this.#size);
      const matches = this.#open();
      matches.setRange(from, this.#end);
      this.#window = await ordinalsOf(matches);
      this.progress.found += this.#window.length;
      this.progress.seen += this.#end - from;
      this.#end = from;
      this.#size *= windowGrowth;
    }
    const ordinal = this.#window.pop();
    return ordinal === undefined ? undefined : { ordinal, at: await this.query.reader.minute(ordinal) };
  }
}

/** The budget is asked once in so many seconds of changes: they may all be in memory, and none of them match. */
const changesACheck = 1_024;

/** By the time of change. The matches of the whole segment are found first, when the first of them is asked for. */
class ByChange implements SegmentWalk {
  readonly query: SegmentQuery;
  readonly #asked: IndexQuery;
  readonly #list: ChangeList;
  readonly #isNewestFirst: boolean;
  #changes: AsyncGenerator<Changes> | undefined;
  #first: Changes | undefined;
  #walked = 0;
  #group: TimedOrdinal[] = [];
  #isMatch: ((ordinal: number) => boolean) | undefined;
  readonly progress = { found: 0, seen: 0, all: 0 };

  constructor(source: QuerySource, segment: Segment, asked: IndexQuery, isNewestFirst: boolean) {
    this.query = openSegmentQuery(source, segment, asked);
    this.#asked = asked;
    this.#list = new ChangeList(source.lists, segment[0]);
    this.#isNewestFirst = isNewestFirst;
    this.progress.all = this.query.entry.count;
  }

  async start(after: ListingPosition | undefined): Promise<number | undefined> {
    const list = this.#list;
    this.#changes = this.#isNewestFirst ? list.newestFirst(after?.at) : list.oldestFirst(after?.at);
    this.#first = (await this.#changes.next()).value as Changes | undefined;
    return this.#first?.second;
  }

  async next(): Promise<TimedOrdinal | undefined> {
    this.#isMatch ??= await this.#findMatches();
    const isMatch = this.#isMatch;
    while (this.#group.length === 0) {
      const changes = this.#first ?? ((await this.#changes?.next())?.value as Changes | undefined);
      this.#first = undefined;
      if (!changes) return undefined;
      this.#group = changes.ordinals.filter(isMatch).map((ordinal) => ({ ordinal, at: changes.second }));
      if (++this.#walked % changesACheck === 0) this.query.checkBudget();
    }
    return this.#group.pop();
  }

  async #findMatches(): Promise<(ordinal: number) => boolean> {
    const matches = new SegmentMatches(this.query);
    await matches.open(this.#asked);
    const { begin, end } = matches.range;
    const isInRange = (ordinal: number) => ordinal >= begin && ordinal < end;
    if (!hasConditions(this.#asked, this.query.entry)) {
      this.progress.found = this.progress.seen = this.progress.all = Math.max(0, end - begin);
      return isInRange;
    }
    const found = new Set(await ordinalsOf(matches));
    Object.assign(this.progress, matches.progress, { found: found.size });
    return (ordinal) => found.has(ordinal);
  }
}

async function ordinalsOf(matches: SegmentMatches): Promise<number[]> {
  const ordinals: number[] = [];
  for (let ordinal = await matches.next(); ordinal !== atEnd; ordinal = await matches.next()) {
    ordinals.push(ordinal);
  }
  return ordinals;
}
