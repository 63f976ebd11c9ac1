import type { Manifest } from '../../catalog/manifest/manifest.ts';
import { BudgetSpent, type QuerySource, withinBudget } from './budgeted-chunks.ts';
import { spareFor, spareForTexts } from './collect-page.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import {
  comparePositions,
  compareTimes,
  earliestOf,
  type ListingOrder,
  type ListingPosition,
  positionOfCandidate,
} from './listing-order.ts';
import { openWalk } from './open-walk.ts';
import { type Candidate, readCandidates } from './read-candidates.ts';
import { type FoundHead, SegmentHeads } from './segment-heads.ts';
import { hasAnyCondition, type Segment } from './segment-query.ts';
import { needsTexts } from './text-match.ts';

/**
 * Dropped candidates make a page read on: each read fetches twice as many documents as the last, at most this many.
 * @limit A page that needs more reads again.
 */
const maxReadAhead = 100;
/**
 * The same where texts decide, which drop most: four times as many, at most this many.
 * @limit A page that needs more reads again.
 */
const maxTextsAhead = 300;

/** How many documents are read after the first ones: so many times as many as by the last read, up to a most. */
interface Growth {
  times: number;
  most: number;
}

const growthOf: Record<'rows' | 'texts', Growth> = {
  rows: { times: 2, most: maxReadAhead },
  texts: { times: 4, most: maxTextsAhead },
};

/** The matches of a query in an order, and an estimate of their number. */
interface Listing {
  candidates: AsyncGenerator<Candidate>;
  /** Estimates the number from the density of matches so far; called once the wanted candidates were taken. */
  estimate(): number;
  /** Whether an article of this `rev` or a later one was seen in the segments, matching or not. */
  holds(document: { articleId: string; rev: number }): boolean;
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
  const heads = new SegmentHeads(segmentsOf(manifest, query, order, after), order, {
    open: (segment) => openWalk(source, segment, query, order),
    after,
    isSelective: hasAnyCondition(query),
  });
  return {
    candidates: listInOrder(heads, order, readsOf(query, limit), after),
    estimate: () => heads.estimate(),
    holds: (document) => heads.holds(document),
  };
}

interface Reads extends Growth {
  first: number;
}

/** One more than the page: without it, the page is the last one. */
function readsOf({ text }: IndexQuery, limit: number): Reads {
  return needsTexts(text)
    ? { first: limit + spareForTexts + 1, ...growthOf.texts }
    : { first: limit + spareFor(limit) + 1, ...growthOf.rows };
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
  heads: SegmentHeads,
  order: ListingOrder,
  { first, times, most }: Reads,
  after: ListingPosition | undefined,
): AsyncGenerator<Candidate> {
  const compare = (a: Candidate, b: Candidate) =>
    comparePositions(order, positionOfCandidate(order, a), positionOfCandidate(order, b)) || b.rev - a.rev;
  const isAfter = (candidate: Candidate) =>
    !after || comparePositions(order, positionOfCandidate(order, candidate), after) > 0;
  let kept: Candidate[] = [];
  for (let readAhead = first; ; readAhead = Math.min(times * readAhead, Math.max(first, most))) {
    const found: FoundHead[] = [];
    const isWhole = (await withinBudget(heads.moveTo(found, readAhead))) ?? false;
    const wanted = isWhole ? found : withoutLastTime(found);
    const candidates = await readCandidates(wanted);
    const limits = candidates.filter((_, i) => wanted[i]?.isLimit).sort(compare);
    const ordered = [...kept, ...candidates.filter(isAfter)].sort(compare);
    const settled = limits[0]
      ? ordered.findLastIndex((each) => compare(each, limits[0] as Candidate) <= 0) + 1
      : ordered.length;
    yield* ordered.slice(0, settled);
    kept = ordered.slice(settled);
    if (!isWhole) throw new BudgetSpent();
    if (found.length < readAhead) return;
  }
}

/** Drops matches of the last time: if the budget is spent, others of that time may belong before them. */
function withoutLastTime(found: readonly FoundHead[]): FoundHead[] {
  return found.filter(({ at }) => at !== found.at(-1)?.at);
}
