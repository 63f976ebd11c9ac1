import { bearOut, isNew, type PagePorts, type PageQuery } from './bear-out.ts';
import { CandidateWalk } from './candidate-walk.ts';
import type { Fates, Page } from './page.ts';
import type { Candidate } from './read-candidates.ts';
import { needsTexts } from './text-match.ts';

/** Rows are read at most this many at a time, by parallel calls of BatchGetItem. */
const rowsARead = 300;
/** So many more than are wanted are read at once, because some articles have moved on. */
export function spareFor(wanted: number): number {
  return 1 + Math.ceil(wanted / 25);
}

/** If texts decide, the first read takes this many candidates more than are wanted. */
export const spareForTexts = 20;
/** Each later one takes as many as the page needs by what matched so far, with so much to spare, and at most so many times as many. */
const surplus = 1.25;
const growth = 4;
/** If stories decide, the second read takes this many more than are wanted; each later one doubles that. */
const sieveSpare = 4;

/** Fills a page with the candidates that are matches. */
export async function collectPage(
  candidates: AsyncIterator<Candidate>,
  query: PageQuery,
  ports: PagePorts,
): Promise<Page> {
  const { limit, sieve } = query;
  const page: Page = { matches: [], isEnd: false, missed: new Set(), superseded: false, partial: false };
  const walk = new CandidateWalk(candidates);
  const reads = new Reads(query, page);
  const read = (some: readonly Candidate[]) => bearOut(some, query, page, ports);
  for (await walk.hold(1); !walk.ahead.done && page.matches.length < limit && !page.partial; ) {
    const batch = await walk.take(reads.next(), (each) => sieve?.isSettled(each, page) ?? false);
    const [fates] = await Promise.all([
      sieve ? sieve.sift(batch, page, read) : read(batch),
      lookAhead(walk, reads.expected(batch.length), ports),
    ]);
    reads.note(batch.length);
    if (!fill(page, batch, fates, limit)) return page;
    page.partial = page.matches.length < limit && !walk.ahead.done && ports.isOverBudget();
  }
  page.partial ||= walk.ahead.isSpent === true;
  page.isEnd = walk.ahead.done === true && !walk.ahead.isSpent;
  return page;
}

/** Reads the rows of so many candidates while the texts of those before them are read. */
async function lookAhead(walk: CandidateWalk, count: number, ports: PagePorts): Promise<void> {
  if (count === 0) return;
  await walk.hold(count);
  if (!ports.isOverBudget()) await ports.readRows(walk.held.map(({ articleId }) => articleId));
}

/** How many candidates each read of a page takes. */
class Reads {
  readonly #query: PageQuery;
  readonly #page: Page;
  #reads = 0;
  #taken = 0;

  constructor(query: PageQuery, page: Page) {
    this.#query = query;
    this.#page = page;
  }

  /** What was taken by the last read. */
  note(taken: number): void {
    this.#reads++;
    this.#taken += taken;
  }

  next(): number {
    const left = this.#query.limit - this.#page.matches.length;
    if (needsTexts(this.#query.text)) return this.#nextOfTexts(left, this.#taken);
    return Math.min(rowsARead, left + (this.#query.sieve ? this.#sieveSpare() : spareFor(left)));
  }

  /** How many the read after one of `taken` will take; 0 if that one may fill the page, or nothing is known yet. */
  expected(taken: number): number {
    if (!needsTexts(this.#query.text) || this.#query.sieve || this.#taken === 0) return 0;
    const left = this.#query.limit - this.#page.matches.length;
    const matches = taken * this.#share();
    return matches > left / 2 ? 0 : this.#nextOfTexts(left - matches, this.#taken + taken);
  }

  #sieveSpare(): number {
    return this.#reads === 0 ? 0 : sieveSpare * 2 ** (this.#reads - 1);
  }

  #nextOfTexts(left: number, taken: number): number {
    if (taken === 0) return Math.min(rowsARead, left + spareForTexts);
    return Math.min(rowsARead, growth * taken, Math.ceil((surplus * left) / this.#share()));
  }

  /** The share of candidates that matched so far: half a one more than there were, so that it is never none. */
  #share(): number {
    return (this.#page.matches.length + 1 / 2) / (this.#taken + 1);
  }
}

/**
 * Takes candidates into the page in order; false when it was full, or the budget was spent, before the last of them.
 */
function fill(page: Page, batch: readonly Candidate[], fates: Fates, limit: number): boolean {
  for (const candidate of batch) {
    if (page.matches.length === limit) return false;
    const fate = fates.get(candidate);
    if (fate === 'unread') {
      page.partial = true;
      return false;
    }
    if (fate && isNew(page, candidate)) page.matches.push(fate);
    page.superseded ||= page.missed.has(candidate);
    page.last = candidate;
  }
  return true;
}
