import type { ServedFields } from '../../article/row.ts';
import { withinBudget } from './budgeted-chunks.ts';
import { collectPage } from './collect-page.ts';
import { countFacet } from './count-facets.ts';
import { countMinutes, matchedMinutes } from './count-over-time.ts';
import { datedQuery, type IndexQuery } from './index-query.ts';
import { listCandidates } from './list-candidates.ts';
import { newestPublished } from './listing-order.ts';
import type { MatchCount, SearchAnswer } from './search-query.ts';
import type { Session } from './session.ts';

/**
 * Facets and exact counts are taken from at most this many of the newest matches: five reads of a hundred rows.
 * @limit Facets and exact counts cover only the newest ones, and the answer says so.
 */
const maxSample = 500;

/** The counts of the matches. */
export interface MatchCounts {
  answer: Pick<SearchAnswer, 'facets' | 'interval'>;
  /** Defined if every match was checked. */
  total: MatchCount | undefined;
  /** Whether the budget ran out before all was counted. */
  partial: boolean;
}

/** Counts facets and times, if requested: exactly for the newest matches, and beyond them from the index alone. */
export async function countMatches({
  query,
  asked,
  manifest,
  source,
  ports,
}: Session): Promise<MatchCounts | undefined> {
  const { facets, interval } = query;
  if (facets.length === 0 && !interval) return undefined;
  const { candidates } = listCandidates(manifest, source, asked, {
    order: newestPublished,
    limit: maxSample,
  });
  const sample = await collectPage(candidates, { ...asked, limit: maxSample, snippets: false }, ports);
  const isExact = sample.isEnd;
  const rows = sample.matches.map(({ row }) => row);
  const dated = datedQuery(asked, query);
  const minutes = isExact
    ? sample.matches.filter(({ row }) => belongs(row.served, dated)).map(({ candidate }) => candidate.minute)
    : interval && (await withinBudget(matchedMinutes(manifest, source, dated)));
  const answer: MatchCounts['answer'] = {
    ...(facets.length > 0 && {
      facets: {
        ofNewest: rows.length,
        counts: Object.fromEntries(facets.map((facet) => [facet, countFacet(facet, rows)])),
      },
    }),
    ...(interval &&
      minutes && { interval: { by: interval, isExact, counts: countMinutes(minutes, interval) } }),
  };
  const total = isExact ? { count: rows.length, isExact } : undefined;
  return { answer, total, partial: sample.partial || (interval !== undefined && !minutes) };
}

/** Whether an article is counted over time. */
function belongs({ published }: ServedFields, { undated }: IndexQuery): boolean {
  if (undated === 'include') return true;
  return (published === undefined) === (undated === 'only');
}
