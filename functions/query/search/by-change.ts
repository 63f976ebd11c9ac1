import type { QuerySource } from './budgeted-chunks.ts';
import { ChangeList, type Changes } from './change-list.ts';
import type { IndexQuery } from './index-query.ts';
import type { ListingPosition } from './listing-order.ts';
import { SegmentMatches } from './segment-matches.ts';
import { hasConditions, openSegmentQuery, type Segment, type SegmentQuery } from './segment-query.ts';
import type { Bound, Nearness, SegmentWalk, TimedOrdinal } from './segment-walk.ts';

/** Where few of the last changes match, so many chunks more of them are read in the same wait, some thousands of changes. */
const changesAhead = 6;

/** The budget is asked once in so many seconds of changes: they may all be in memory, and none of them match. */
const changesACheck = 1_024;

/** By the time of change. The matches of the whole segment are found first, when the first of them is asked for. */
export class ByChange implements SegmentWalk {
  readonly query: SegmentQuery;
  /** Those of one second come in the order of the segment. */
  readonly isSorted = false;
  readonly #asked: IndexQuery;
  readonly #list: ChangeList;
  readonly #matches: SegmentMatches;
  readonly #isNewestFirst: boolean;
  #changes: AsyncGenerator<Changes> | undefined;
  #first: Changes | undefined;
  #walked = 0;
  #group: TimedOrdinal[] = [];
  #isMatch: ((ordinal: number) => boolean) | undefined;
  readonly progress = { found: 0, seen: 0, all: 0 };

  constructor(source: QuerySource, segment: Segment, asked: IndexQuery, isNewestFirst: boolean) {
    this.query = openSegmentQuery(source, segment, asked);
    this.#matches = new SegmentMatches(this.query);
    this.#asked = asked;
    this.#list = new ChangeList(source.lists, segment[0]);
    this.#isNewestFirst = isNewestFirst;
    this.progress.all = this.query.entry.count;
  }

  /** The first chunks of the lists are read with the changes, as a guess that some of the last changes match. */
  async start(after: ListingPosition | undefined, nearness: Nearness): Promise<void> {
    const list = this.#list;
    const { reader, entry } = this.query;
    if (nearness !== 'far' && reader.isLong && hasConditions(this.#asked, entry)) list.ahead = changesAhead;
    this.#changes = this.#isNewestFirst ? list.newestFirst(after?.at) : list.oldestFirst(after?.at);
    const [first] = await Promise.all([this.#changes.next(), this.#matches.open(this.#asked)]);
    this.#first = first.value as Changes | undefined;
  }

  /** What changed last is in no order of documents. */
  ahead(): TimedOrdinal[] {
    return [];
  }

  async readOn(): Promise<boolean> {
    return false;
  }

  async bound(): Promise<Bound | undefined> {
    return this.#first && { at: this.#first.second, isHeld: false };
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
    const matches = this.#matches;
    const { begin, end } = matches.range;
    const isInRange = (ordinal: number) => ordinal >= begin && ordinal < end;
    if (!hasConditions(this.#asked, this.query.entry)) {
      this.progress.found = this.progress.seen = this.progress.all = Math.max(0, end - begin);
      return isInRange;
    }
    const found = new Set(await matches.rest());
    Object.assign(this.progress, matches.progress, { found: found.size });
    return (ordinal) => found.has(ordinal);
  }
}
