import type { Manifest } from '../../catalog/manifest/manifest.ts';
import { BudgetSpent, type QuerySource, withinBudget } from './budgeted-chunks.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import {
  comparePositions,
  compareTimes,
  earliestOf,
  type ListingOrder,
  type ListingPosition,
  positionOfCandidate,
} from './listing-order.ts';
import { type Candidate, type FoundOrdinal, readCandidates } from './read-candidates.ts';
import type { Segment } from './segment-query.ts';
import { openWalk, type SegmentWalk } from './segment-walks.ts';

/** The next match of a segment. */
interface Head extends FoundOrdinal {
  walk: SegmentWalk;
  at: number;
}

/**
 * The first segments opened in parallel: the first articles of a listing are in few segments. Each later wave is a
 * multiple of the last.
 */
const firstWave = 8;
const waveGrowth = 4;

/**
 * Dropped candidates make a page read on: each read fetches twice as many documents as the last, at most this many.
 * @limit A page that needs more reads again.
 */
const maxReadAhead = 100;

/** The matches of a query in an order, and an estimate of their number. */
interface Listing {
  candidates: AsyncGenerator<Candidate>;
  /** Estimates the number from the density of matches so far; called once the wanted candidates were taken. */
  estimate(): number;
}

/** The order of a listing, how many of its articles are wanted, and the position that they come after. */
interface ListingPage {
  order: ListingOrder;
  limit: number;
  after?: ListingPosition | undefined;
}

/**
 * The matches of all live segments in an order; within one article and time, the highest `rev` first. Segments are
 * opened several in parallel, and only when everything before their articles has been listed; documents are read for a
 * page of `limit` at a time. So a first page reads little and waits seldom.
 */
export function listCandidates(
  manifest: Manifest,
  source: QuerySource,
  query: IndexQuery,
  { order, limit, after }: ListingPage,
): Listing {
  const heads = new Heads(segmentsOf(manifest, query, order, after), order, async (segment) => {
    const walk = openWalk(source, segment, query, order);
    return { walk, at: await walk.start(after) };
  });
  return {
    // One more than the page: without it, the page is the last one.
    candidates: listInOrder(heads, order, limit + 1, after),
    estimate: () => heads.estimate(),
  };
}

/** The segments that may hold articles of the page, in the order in which they are opened. */
function segmentsOf(
  manifest: Manifest,
  { from, to, undated }: IndexQuery,
  order: ListingOrder,
  after: ListingPosition | undefined,
): Segment[] {
  const published = order.sort === 'published' ? after?.at : undefined;
  const range =
    order.order === 'desc'
      ? { from, to: Math.min(to, published ?? Number.POSITIVE_INFINITY), undated }
      : { from: Math.max(from, published ?? 0), to, undated };
  return segmentsInRange(manifest, range).sort(([, a], [, b]) =>
    compareTimes(order, earliestOf(order, a), earliestOf(order, b)),
  );
}

async function* listInOrder(
  heads: Heads,
  order: ListingOrder,
  first: number,
  after: ListingPosition | undefined,
): AsyncGenerator<Candidate> {
  const compare = (a: Candidate, b: Candidate) =>
    comparePositions(order, positionOfCandidate(order, a), positionOfCandidate(order, b)) || b.rev - a.rev;
  const isAfter = (candidate: Candidate) =>
    !after || comparePositions(order, positionOfCandidate(order, candidate), after) > 0;
  for (let readAhead = first; ; readAhead = Math.min(2 * readAhead, Math.max(first, maxReadAhead))) {
    const found: Head[] = [];
    const isWhole = (await withinBudget(heads.moveTo(found, readAhead))) ?? false;
    const candidates = await readCandidates(isWhole ? found : withoutLastTime(found));
    yield* candidates.filter(isAfter).sort(compare);
    if (!isWhole) throw new BudgetSpent();
    if (found.length < readAhead) return;
  }
}

/** Drops matches of the last time: if the budget is spent, others of that time may belong before them. */
function withoutLastTime(found: readonly Head[]): Head[] {
  return found.filter(({ at }) => at !== found.at(-1)?.at);
}

/** The next matches of the open segments, and the segments that are not open yet. */
class Heads {
  readonly #order: ListingOrder;
  readonly #open: (segment: Segment) => Promise<{ walk: SegmentWalk; at: number | undefined }>;
  readonly #unopened: Segment[];
  readonly #opened: SegmentWalk[] = [];
  /** Segments that have no match before `at`; whether they have one is not known yet. */
  #begun: { walk: SegmentWalk; at: number }[] = [];
  readonly #heads: Head[] = [];
  #wave = firstWave;

  constructor(
    segments: Segment[],
    order: ListingOrder,
    open: (segment: Segment) => Promise<{ walk: SegmentWalk; at: number | undefined }>,
  ) {
    this.#unopened = segments;
    this.#order = order;
    this.#open = open;
  }

  /** Moves the first matches to `found`, at least `count` and all of the last one's time; fewer if there are no more. */
  async moveTo(found: Head[], count: number): Promise<true> {
    for (let first = await this.#first(); first !== undefined; first = await this.#first()) {
      const last = found.at(-1);
      if (last && found.length >= count && this.#compare(first, last) > 0) return true;
      found.push({ ...first });
      if (!(await this.#advance(first))) this.#heads.splice(this.#heads.indexOf(first), 1);
    }
    return true;
  }

  /** Assumes as many matches an article in the segments that were not read as in those that were. */
  estimate(): number {
    let [found, seen, unseen] = [0, 0, 0];
    for (const { progress } of this.#opened) {
      found += progress.found;
      seen += progress.seen;
      unseen += progress.all - progress.seen;
    }
    for (const [, { count }] of this.#unopened) unseen += count;
    return Math.round(found + (seen === 0 ? 0 : (found / seen) * unseen));
  }

  /** The first match; no other segment can have one before it or of its time. */
  async #first(): Promise<Head | undefined> {
    for (;;) {
      const first = this.#earliest(this.#heads);
      if (await this.#openMore(this.#earliest([...this.#heads, ...this.#begun]))) continue;
      if (await this.#lookInto(first)) continue;
      return first;
    }
  }

  async #openMore(first: { at: number } | undefined): Promise<boolean> {
    const [next] = this.#unopened;
    if (!next || (first && this.#compare({ at: earliestOf(this.#order, next[1]) }, first) > 0)) return false;
    const opened = await Promise.all(this.#unopened.splice(0, this.#wave).map(this.#open));
    for (const { walk, at } of opened) {
      this.#opened.push(walk);
      if (at !== undefined) this.#begun.push({ walk, at });
    }
    this.#wave *= waveGrowth;
    return true;
  }

  /** Finds the first matches of segments that may have one before `first`, several in parallel. */
  async #lookInto(first: Head | undefined): Promise<boolean> {
    const wanted = this.#begun
      .filter((each) => !first || this.#compare(each, first) <= 0)
      .sort((a, b) => this.#compare(a, b))
      .slice(0, firstWave);
    if (wanted.length === 0) return false;
    this.#begun = this.#begun.filter((each) => !wanted.includes(each));
    const heads = wanted.map(({ walk, at }) => ({ walk, reader: walk.query.reader, ordinal: -1, at }));
    const isThere = await Promise.all(heads.map((head) => this.#advance(head)));
    this.#heads.push(...heads.filter((_, i) => isThere[i]));
    return true;
  }

  /** Moves a head to its next match; false at the end of its segment. */
  async #advance(head: Head): Promise<boolean> {
    const next = await head.walk.next();
    if (!next) return false;
    Object.assign(head, next, this.#order.sort === 'updated' && { second: next.at });
    return true;
  }

  #earliest<Timed extends { at: number }>(heads: readonly Timed[]): Timed | undefined {
    const [first, ...others] = heads;
    return first && others.reduce((a, b) => (this.#compare(b, a) < 0 ? b : a), first);
  }

  #compare(a: { at: number }, b: { at: number }): number {
    return compareTimes(this.#order, a.at, b.at);
  }
}
