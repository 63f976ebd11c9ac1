import * as v from 'valibot';
import { RequestProblem } from '../../http/request-problem.ts';
import type { Statistics } from './bm25.ts';
import { readShown, shownSchema } from './collapse/shown-groups.ts';
import type { ListingPosition } from './listing-order.ts';
import type { RankedPosition } from './rank-candidates.ts';
import type { MatchCount } from './search-query.ts';

/** Positions come back from clients, who may change them: every value is checked. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const articleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const averageLength = v.pipe(v.number(), v.minValue(1));
const statistics = v.object({ articles: count, averageLength, holding: v.array(count) });

/**
 * What all pages of a query share with the first: the languages in which words are stemmed, and the total, if the first
 * page could find it.
 */
const shared = {
  total: v.exactOptional(v.object({ count, isExact: v.boolean() })),
  languages: count,
  shown: v.exactOptional(shownSchema),
};

const listed = v.object({ ...shared, after: v.object({ at: count, articleId }) });
const ranked = v.object({
  ...shared,
  after: v.object({ score: v.number(), minute: count, articleId }),
  statistics: v.exactOptional(statistics),
});

interface AnyPage {
  total?: MatchCount;
  languages: number;
  /** Which stories, or groups of copies, were shown before it; where they are collapsed. */
  shown?: string;
}

/** Where a page of a listing begins, and what it shares with the first. */
export interface ListedPage extends AnyPage {
  after: ListingPosition;
}

/** The same for a ranking; it keeps the statistics of the first page that has any, so that scores do not change. */
export interface RankedPage extends AnyPage {
  after: RankedPosition;
  statistics?: Statistics;
}

/** Writes a position for a cursor. */
export function writePosition(position: ListedPage | RankedPage): readonly unknown[] {
  return [position];
}

/** Reads what `writePosition` wrote for a listing; throws RequestProblem for anything else. */
export function readListedPage(position: readonly unknown[]): ListedPage {
  return read(listed, position);
}

/** Reads what `writePosition` wrote for a ranking; throws RequestProblem for anything else. */
export function readRankedPage(position: readonly unknown[]): RankedPage {
  return read(ranked, position);
}

/** What a position says was shown before it. */
export function shownBefore(position: readonly unknown[] | undefined): string[] {
  const { shown } = position ? read(v.object({ shown: shared.shown }), position) : {};
  return shown === undefined ? [] : readShown(shown);
}

function read<Position>(
  schema: v.GenericSchema<unknown, Position>,
  [position]: readonly unknown[],
): Position {
  const result = v.safeParse(schema, position);
  if (result.success) return result.output;
  const detail = 'The cursor is not one of ours. Pass on the one of the last answer as it is.';
  throw new RequestProblem(400, detail, 'cursor');
}
