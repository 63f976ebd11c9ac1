import type { ServedFields } from '../../article/row.ts';
import { withinBudget } from './budgeted-chunks.ts';
import { collectPage } from './collect-page.ts';
import { countFacet } from './count-facets.ts';
import { countMinutes, matchedMinutes } from './count-over-time.ts';
import { datedQuery, type IndexQuery } from './index-query.ts';
import { listCandidates } from './list-candidates.ts';
import { newestPublished } from './listing-order.ts';
import type { Page } from './page.ts';
import type { MatchCount, SearchAnswer } from './search-query.ts';
import type { Session } from './session.ts';

/**
 * Facets and exact counts are taken from at most this many of the newest matches: each is a row to read, half a unit.
 * @limit Facets and exact counts cover only the newest ones, and the answer says so.
 */
const maxSample = 250;

/** Until a merge the index has an article that changed twice: so many matches of it may be so few articles. */
const indexedTwice = 2;

/** The counts of the matches. */
export interface MatchCounts {
  answer: Pick<SearchAnswer, 'facets' | 'interval'>;
  /** Defined if every match was checked. */
  total: MatchCount | undefined;
  /** Whether the budget ran out before all was counted. */
  partial: boolean;
}

/** Counts facets and times, if requested: exactly for the newest matches, and beyond them from the index alone. */
export async function countMatches(session: Session): Promise<MatchCounts | undefined> {
  const { facets, interval } = session.query;
  if (facets.length === 0 && !interval) return undefined;
  const { sample, minutes } = await takeCounts(session);
  const rows = sample?.matches.map(({ row }) => row) ?? [];
  const answer: MatchCounts['answer'] = {
    ...(facets.length > 0 && {
      facets: {
        ofNewest: rows.length,
        counts: Object.fromEntries(facets.map((facet) => [facet, countFacet(facet, rows)])),
      },
    }),
    ...(interval &&
      minutes && {
        interval: { by: interval, isExact: sample?.isEnd ?? false, counts: countMinutes(minutes, interval) },
      }),
  };
  const total = sample?.isEnd ? { count: rows.length, isExact: true } : undefined;
  const partial = (sample?.partial ?? false) || (interval !== undefined && !minutes);
  return { answer, total, partial };
}

/** The newest matches, and the minutes that matches are counted by over time. */
interface Counted {
  /** Absent where the index says that there are more than can be looked at, and nothing but times is asked for. */
  sample?: Page;
  minutes?: number[];
}

async function takeCounts(session: Session): Promise<Counted> {
  const { query, asked, manifest, source } = session;
  if (!query.interval) return { sample: await takeSample(session) };
  const dated = datedQuery(asked, query);
  const [ofFacets, indexed] = await Promise.all([
    query.facets.length > 0 ? takeSample(session) : undefined,
    withinBudget(matchedMinutes(manifest, source, dated)),
  ]);
  const isFew = indexed !== undefined && indexed.length <= indexedTwice * maxSample;
  const sample = ofFacets ?? (isFew ? await takeSample(session) : undefined);
  if (!sample?.isEnd) return { ...(sample && { sample }), ...(indexed && { minutes: indexed }) };
  const matches = sample.matches.filter(({ row }) => belongs(row.served, dated));
  return { sample, minutes: matches.map(({ candidate }) => candidate.minute) };
}

/** The newest matches, as their rows bear them out. */
function takeSample({ asked, manifest, source, ports }: Session): Promise<Page> {
  const { candidates } = listCandidates(manifest, source, asked, {
    order: newestPublished,
    limit: maxSample,
  });
  return collectPage(candidates, { ...asked, limit: maxSample, snippets: false }, ports);
}

/** Whether an article is counted over time. */
function belongs({ published }: ServedFields, { undated }: IndexQuery): boolean {
  if (undated === 'include') return true;
  return (published === undefined) === (undated === 'only');
}
