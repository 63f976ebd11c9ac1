import type { Manifest, SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { compareDocuments } from '../../catalog/segment/document-table.ts';
import { atEnd } from '../../catalog/segment/ordinal-stream.ts';
import { BudgetSpent, type QuerySource, withinBudget } from './budgeted-chunks.ts';
import { type IndexQuery, segmentsInRange } from './index-query.ts';
import { type Candidate, type FoundOrdinal, readCandidates } from './read-candidates.ts';
import { type ListedPosition, SegmentMatches } from './segment-matches.ts';
import { openSegmentQuery } from './segment-query.ts';

type Segment = readonly [segmentId: string, entry: SegmentEntry];

/** The next match of a segment. */
interface Head extends FoundOrdinal {
  matches: SegmentMatches;
  minute: number;
}

/**
 * The first segments opened in parallel: recent articles are in few segments. Each later wave
 * is a multiple of the last.
 */
const firstWave = 8;
const waveGrowth = 4;

/**
 * Dropped candidates make a page read on: each read fetches twice as many documents as the last, at most this many.
 * @limit A page that needs more reads again.
 */
const maxReadAhead = 100;

/** The matches of a query, newest first, and how many there may be. */
interface Listing {
  candidates: AsyncGenerator<Candidate>;
  /** Estimates the number from the density of matches so far; called once the wanted candidates were taken. */
  estimate(): number;
}

/**
 * The matches of all live segments, newest first; within one article and minute, the highest `rev` first. Segments are
 * opened several in parallel, and only when everything newer has been listed; documents are read for a page of `limit`
 * at a time. So a first page of recent articles reads little and waits seldom.
 */
export function listCandidates(
  manifest: Manifest,
  source: QuerySource,
  query: IndexQuery,
  { limit, after }: { limit: number; after?: ListedPosition | undefined },
): Listing {
  const to = Math.min(query.to, after?.minute ?? Number.POSITIVE_INFINITY);
  const unopened = segmentsInRange(manifest, { from: query.from, to });
  const opened: SegmentMatches[] = [];
  const open = async (segment: Segment): Promise<Head | undefined> => {
    const opening = openSegmentQuery(source, segment, query);
    const matches = new SegmentMatches(opening);
    opened.push(matches);
    await matches.openListing(query, after);
    const head = { matches, reader: opening.reader, ordinal: -1, minute: -1 };
    return (await advance(head)) ? head : undefined;
  };
  return {
    // One more than the page: without it, the page is the last one.
    candidates: listInOrder(new Heads(unopened, open), limit + 1),
    estimate: () => estimateCount(opened, unopened),
  };
}

async function* listInOrder(heads: Heads, first: number): AsyncGenerator<Candidate> {
  for (let readAhead = first; ; readAhead = Math.min(2 * readAhead, Math.max(first, maxReadAhead))) {
    const found: Head[] = [];
    const isWhole = (await withinBudget(heads.moveTo(found, readAhead))) ?? false;
    const whole = isWhole ? found : withoutLastMinute(found);
    const candidates = await readCandidates(whole);
    yield* candidates.sort((a, b) => compareDocuments(a, b) || b.rev - a.rev);
    if (!isWhole) throw new BudgetSpent();
    if (found.length < readAhead) return;
  }
}

/** Drops matches of the last minute: if the budget is spent, others of that minute may belong before them. */
function withoutLastMinute(found: readonly Head[]): Head[] {
  return found.filter(({ minute }) => minute !== found.at(-1)?.minute);
}

/** The next matches of the segments that are open, and the segments that are not. */
class Heads {
  readonly #unopened: Segment[];
  readonly #open: (segment: Segment) => Promise<Head | undefined>;
  readonly #heads: Head[] = [];
  #wave = firstWave;

  constructor(unopened: Segment[], open: (segment: Segment) => Promise<Head | undefined>) {
    this.#unopened = unopened;
    this.#open = open;
  }

  /** Moves the newest to `found`, at least `count` and all of the last one's minute; fewer if there are no more. */
  async moveTo(found: Head[], count: number): Promise<true> {
    for (let newest = await this.#newest(); newest !== undefined; newest = await this.#newest()) {
      if (found.length >= count && newest.minute < (found.at(-1) as Head).minute) return true;
      found.push({ ...newest });
      if (!(await advance(newest))) this.#heads.splice(this.#heads.indexOf(newest), 1);
    }
    return true;
  }

  /** The newest match, once every segment is open that may hold a newer one or one of its minute. */
  async #newest(): Promise<Head | undefined> {
    for (;;) {
      const [first, ...others] = this.#heads;
      const newest = first && others.reduce((a, b) => (b.minute > a.minute ? b : a), first);
      const [next] = this.#unopened;
      if (!next || (newest && next[1].newest < newest.minute)) return newest;
      const opened = await Promise.all(this.#unopened.splice(0, this.#wave).map(this.#open));
      this.#heads.push(...opened.filter((head) => head !== undefined));
      this.#wave *= waveGrowth;
    }
  }
}

/** Estimates matches in unread parts by the density in the parts that were read. */
function estimateCount(opened: readonly SegmentMatches[], unopened: readonly Segment[]): number {
  let [found, seen, unseen] = [0, 0, 0];
  for (const { progress } of opened) {
    found += progress.found;
    seen += progress.seen;
    unseen += progress.all - progress.seen;
  }
  for (const [, { count }] of unopened) unseen += count;
  return Math.round(found + (seen === 0 ? 0 : (found / seen) * unseen));
}

/** Moves a head on; false at the end of its segment. */
async function advance(head: Head): Promise<boolean> {
  const ordinal = await head.matches.next();
  if (ordinal === atEnd) return false;
  head.ordinal = ordinal;
  head.minute = await head.reader.minute(ordinal);
  return true;
}
