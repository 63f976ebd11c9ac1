import { RequestProblem } from '../../http/request-problem.ts';
import type { PageQuery } from './bear-out.ts';
import { withinBudget } from './budgeted-chunks.ts';
import { collectPage } from './collect-page.ts';
import { listCandidates } from './list-candidates.ts';
import {
  beginningOf,
  comparePositions,
  type ListingOrder,
  type ListingPosition,
  positionOfCandidate,
  positionOfServed,
} from './listing-order.ts';
import type { Page, ServedRow } from './page.ts';
import { type ListedPage, type RankedPage, readListedPage, readRankedPage } from './position.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { Candidate } from './read-candidates.ts';
import type { MatchCount } from './search-query.ts';
import type { Session } from './session.ts';

/** A page of matches. */
export interface FoundPage {
  page: Page;
  total: MatchCount;
  /** Where the page after a match or another candidate begins; without one, where this page began. */
  positionAfter(candidate: Candidate | undefined): ListedPage | RankedPage;
}

/** The page of a query, in its order. */
export function findPage(session: Session): Promise<FoundPage> {
  const { sort, order } = session.query;
  return sort === 'relevance' ? rank(session) : list(session, { sort, order });
}

function pageQuery(
  { query: { limit, snippets }, asked: { text }, sieve }: Session,
  languages: number,
): PageQuery {
  return { text, languages, limit, snippets, sieve };
}

/** What was shown up to a candidate, where stories or copies are collapsed. */
function shownAfter({ sieve }: Session, candidate: Candidate, page: Page): { shown?: string } {
  const shown = sieve?.shownAfter(candidate, page);
  return shown === undefined ? {} : { shown };
}

async function list(session: Session, order: ListingOrder): Promise<FoundPage> {
  const { query, asked, manifest, source, ports } = session;
  const position = query.after && readListedPage(query.after);
  const languages = position?.languages ?? asked.languages;
  const resumed = { ...asked, languages };
  const after = position?.after;
  const listing = listCandidates(manifest, source, resumed, { order, limit: query.limit, after });
  const isListed = (row: ServedRow) => after !== undefined && standsBy(order, row, after);
  const isIndexed = (document: { articleId: string; rev: number }) => listing.holds(document);
  const asPage = { ...pageQuery(session, languages), isListed, isIndexed };
  const page = await collectPage(listing.candidates, asPage, ports);
  const total = position?.total ?? countOf(page, listing.estimate(), session);
  const positionAfter = (candidate: Candidate | undefined) => {
    if (!candidate) return position ?? { languages, after: beginningOf(order) };
    const after = positionOfCandidate(order, candidate);
    return { total, languages, ...shownAfter(session, candidate, page), after };
  };
  return { page, total, positionAfter };
}

/** Whether the served version of an article comes at a position or before it, as far as its row tells. */
function standsBy(
  order: ListingOrder,
  { articleId, live, served }: ServedRow,
  after: ListingPosition,
): boolean {
  const position = served.rev === live ? positionOfServed(order, articleId, served) : undefined;
  return position !== undefined && comparePositions(order, position, after) <= 0;
}

async function rank(session: Session): Promise<FoundPage> {
  const { query, asked, manifest, source, ports } = session;
  if (asked.text.all.length === 0) {
    throw new RequestProblem(400, 'sort=relevance needs words in q that are wanted.', 'sort');
  }
  const position = query.after && readRankedPage(query.after);
  const languages = position?.languages ?? asked.languages;
  const beginning = { score: Number.MAX_VALUE, minute: Number.MAX_SAFE_INTEGER, articleId: '0'.repeat(32) };
  const start: RankedPage = position ?? { languages, after: beginning };
  const resumed = { ...asked, languages };
  const ranking = await withinBudget(
    rankCandidates(manifest, source, resumed, {
      statistics: position?.statistics,
      after: position?.after,
      limit: query.limit,
    }),
  );
  if (!ranking) return rankedNothing(start);
  const { candidates, statistics, count } = ranking;
  const page = await collectPage(candidates, pageQuery(session, languages), ports);
  const total = position?.total ?? countOf(page, count, session);
  const positionAfter = (candidate: Candidate | undefined) => {
    if (!candidate) return start;
    const { score = 0, minute, articleId } = candidate;
    const after = { score, minute, articleId };
    return { total, languages, ...shownAfter(session, candidate, page), statistics, after };
  };
  return { page, total, positionAfter };
}

/**
 * The budget was spent before anything could be ranked: the next try begins where this one did,
 * and finds more in memory.
 */
function rankedNothing(start: RankedPage): FoundPage {
  return {
    page: { matches: [], isEnd: false, missed: new Set(), superseded: false, partial: true },
    total: start.total ?? { count: 0, isExact: false },
    positionAfter: () => start,
  };
}

/**
 * The number of matches: exact if every candidate was checked, otherwise the estimate. Of what a sieve leaves out no row is
 * read.
 */
function countOf({ isEnd, matches }: Page, estimate: number, { sieve }: Session): MatchCount {
  return isEnd && !sieve
    ? { count: matches.length, isExact: true }
    : { count: Math.max(matches.length, estimate), isExact: false };
}
