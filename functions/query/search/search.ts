import type { Manifest } from '../../catalog/manifest/manifest.ts';
import { MissingChunk } from '../../catalog/segment/chunk.ts';
import type { ScanningSource } from '../../catalog/segment/chunk-source.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { budgetedChunks, type QuerySource, withinBudget } from './budgeted-chunks.ts';
import { collectPage, type Match, type Page, type PagePorts, readCopies } from './collect-page.ts';
import { countFacet } from './count-facets.ts';
import { countMinutes, matchedMinutes } from './count-over-time.ts';
import { type IndexQuery, readIndexQuery } from './index-query.ts';
import { listCandidates } from './list-candidates.ts';
import { makeSnippet } from './make-snippet.ts';
import {
  type ListedPage,
  type RankedPage,
  readListedPage,
  readRankedPage,
  writePosition,
} from './position.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { FoundArticle, MatchCount, Search, SearchAnswer, SearchQuery } from './search-query.ts';
import type { ListedPosition } from './segment-matches.ts';

/** Where a search reads. */
export interface SearchPorts extends PagePorts {
  /** A manifest a few seconds old will do, unless a fresh one is asked for. */
  readManifest(options: { fresh: boolean }): Promise<Manifest>;
  chunks: ScanningSource;
}

/**
 * Facets and exact counts are taken from at most this many of the newest matches: five reads of a hundred rows.
 * @limit Facets and exact counts are of the newest so many, and the answer says so.
 */
const maxSample = 500;

/** A page of candidates, with what the next page has to know. */
interface Found {
  page: Page;
  total: MatchCount;
  next?: ListedPage | RankedPage;
}

/** One query on one manifest. */
interface Session {
  query: SearchQuery;
  asked: IndexQuery;
  manifest: Manifest;
  source: QuerySource;
  ports: PagePorts;
}

/**
 * An article that moves on while a query looks for one that did before it is rare, and a third one rarer.
 * @limit The last answer is given: of articles that moved meanwhile one may be missing.
 */
const maxTries = 4;

/**
 * Searches the catalogue. Where an article has moved on since the manifest was read, or a segment was replaced, a newer
 * manifest is tried, so that the article is found as it was or as it is, never neither.
 */
export function openSearch(ports: SearchPorts): Search {
  return async (query) => {
    let manifest = await ports.readManifest({ fresh: false });
    for (let tries = 1; tries < maxTries; tries++) {
      const found = await searchOn(manifest, query, ports).catch(ignoreMissingChunk);
      if (found && !found.superseded) return found.answer;
      const newer = await ports.readManifest({ fresh: true });
      if (found && newer.version === manifest.version) return found.answer;
      manifest = newer;
    }
    return (await searchOn(manifest, query, ports)).answer;
  };
}

/** A manifest that was held too long names segments that are gone. */
function ignoreMissingChunk(error: unknown): undefined {
  if (!(error instanceof MissingChunk)) throw error;
}

/** Before everything: where a listing goes on whose budget was spent before its first article. */
const beginning: ListedPosition = { minute: Number.MAX_SAFE_INTEGER, articleId: '0'.repeat(32) };

/** Where the budget is spent before anything could be ranked. */
const nothing: Found = {
  page: { matches: [], isEnd: true, superseded: false, partial: true },
  total: { count: 0, isExact: false },
};

async function searchOn(manifest: Manifest, query: SearchQuery, ports: SearchPorts) {
  const source = budgetedChunks(ports.chunks, ports.isOverBudget);
  const asked = readIndexQuery(query, manifest);
  const session: Session = { query, asked, manifest, source, ports };
  const { page, total, next } =
    query.sort === 'relevance' ? ((await withinBudget(rank(session))) ?? nothing) : await list(session);
  const [found, counts] = await Promise.all([withSnippets(page.matches, session), countMatches(session)]);
  const answer: SearchAnswer = {
    found,
    ...(next && !page.isEnd && { next: writePosition(next) }),
    total: counts?.total ?? total,
    ...counts?.answer,
    partial: page.partial || (counts?.partial ?? false),
  };
  return { answer, superseded: page.superseded };
}

async function list({ query, asked, manifest, source, ports }: Session): Promise<Found> {
  const position = query.after && readListedPage(query.after);
  const languages = position?.languages ?? asked.languages;
  const resumed = { ...asked, languages };
  const listing = listCandidates(manifest, source, resumed, { limit: query.limit, after: position?.after });
  const page = await collectPage(listing.candidates, query.limit, resumed, ports);
  const total = position?.total ?? countOf(page, listing.estimate());
  const { minute, articleId } = page.last ?? position?.after ?? beginning;
  return { page, total, next: { total, languages, after: { minute, articleId } } };
}

async function rank({ query, asked, manifest, source, ports }: Session): Promise<Found> {
  if (asked.text.all.length === 0) {
    throw new RequestProblem(400, 'sort=relevance needs words in q that are wanted.', 'sort');
  }
  const position = query.after && readRankedPage(query.after);
  const languages = position?.languages ?? asked.languages;
  const resumed = { ...asked, languages };
  const { candidates, statistics, count } = await rankCandidates(manifest, source, resumed, {
    statistics: position?.statistics,
    after: position?.after,
  });
  const page = await collectPage(candidates, query.limit, resumed, ports);
  const total = position?.total ?? countOf(page, count);
  if (!page.last) return { page, total };
  const { score = 0, minute, articleId } = page.last;
  return { page, total, next: { total, languages, statistics, after: { score, minute, articleId } } };
}

/** Exact where every candidate was looked at. */
function countOf({ isEnd, matches }: Page, estimate: number): MatchCount {
  return isEnd
    ? { count: matches.length, isExact: true }
    : { count: Math.max(matches.length, estimate), isExact: false };
}

async function withSnippets(
  matches: readonly Match[],
  { query, asked, ports }: Session,
): Promise<FoundArticle[]> {
  const wantsSnippets = query.snippets && asked.text.all.length > 0;
  const unread = wantsSnippets ? matches.filter(({ copy }) => !copy) : [];
  const copies = unread.length > 0 ? await readCopies(unread, ports) : undefined;
  return matches.map(({ row, candidate, copy }) => {
    const text = wantsSnippets ? (copy ?? copies?.get(row.articleId)) : undefined;
    const snippet = text && makeSnippet(text, asked.text, row.served.language.code, asked.languages);
    return {
      row,
      ...(snippet && { snippet }),
      ...(candidate.score !== undefined && { score: candidate.score }),
    };
  });
}

/** Facets and times, where they are asked for: of the newest matches, and beyond them from the index alone. */
async function countMatches({ query, asked, manifest, source, ports }: Session) {
  const { facets, interval } = query;
  if (facets.length === 0 && !interval) return undefined;
  const { candidates } = listCandidates(manifest, source, asked, { limit: maxSample });
  const sample = await collectPage(candidates, maxSample, asked, ports);
  const isExact = sample.isEnd;
  const served = sample.matches.map(({ row }) => row.served);
  const minutes = isExact
    ? sample.matches.map(({ candidate }) => candidate.minute)
    : interval && (await withinBudget(matchedMinutes(manifest, source, asked)));
  const answer: Pick<SearchAnswer, 'facets' | 'interval'> = {
    ...(facets.length > 0 && {
      facets: {
        ofNewest: served.length,
        counts: Object.fromEntries(facets.map((facet) => [facet, countFacet(facet, served)])),
      },
    }),
    ...(interval &&
      minutes && { interval: { by: interval, isExact, counts: countMinutes(minutes, interval) } }),
  };
  const total = isExact ? { count: served.length, isExact } : undefined;
  return { answer, total, partial: sample.partial || (interval !== undefined && !minutes) };
}
