import type { ServedFields } from '../../article/row.ts';
import type { SegmentEntry } from '../../catalog/manifest/manifest.ts';
import { listedMinute } from '../../catalog/segment/listed-minute.ts';
import { secondOf } from '../../catalog/segment/updated-keys.ts';
import type { Candidate } from './read-candidates.ts';
import type { SearchQuery } from './search-query.ts';

/** A position in a listing: the articles after it come next. */
export interface ListingPosition {
  /** As the listing is sorted, the minute it is listed by or the second of the last change, since 1970. */
  at: number;
  articleId: string;
}

/** The order of a listing. */
export interface ListingOrder extends Pick<SearchQuery, 'order'> {
  sort: 'published' | 'updated';
}

/** Newest first. */
export const newestPublished: ListingOrder = { sort: 'published', order: 'desc' };

/** Articles are classified before their segment becomes live. The two clocks may differ by this much. */
const clockMinutes = 5;
const minuteSeconds = 60;

/** Compares two times: negative if the first one comes first. */
export function compareTimes({ order }: ListingOrder, a: number, b: number): number {
  return order === 'desc' ? b - a : a - b;
}

/** Compares two positions; `asc` is exactly `desc` backwards. */
export function comparePositions(order: ListingOrder, a: ListingPosition, b: ListingPosition): number {
  const byId = a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0;
  return compareTimes(order, a.at, b.at) || (order.order === 'desc' ? byId : -byId);
}

/** The position of a candidate. */
export function positionOfCandidate({ sort }: ListingOrder, candidate: Candidate): ListingPosition {
  const { minute, second = 0, articleId } = candidate;
  return { at: sort === 'published' ? minute : second, articleId };
}

/** The position of what a row shows; undefined if it was classified before changes were recorded. */
export function positionOfServed(
  { sort }: ListingOrder,
  articleId: string,
  served: ServedFields,
): ListingPosition | undefined {
  if (sort === 'published') return { at: listedMinute(served), articleId };
  const { updatedAt } = served;
  return updatedAt === undefined ? undefined : { at: secondOf(updatedAt), articleId };
}

/** Before everything: a listing whose budget was spent before its first article continues here. */
export function beginningOf({ order }: ListingOrder): ListingPosition {
  return order === 'desc'
    ? { at: Number.MAX_SAFE_INTEGER, articleId: '0'.repeat(32) }
    : { at: 0, articleId: 'f'.repeat(32) };
}

/** A time that no article of a segment comes before. */
export function earliestOf({ sort, order }: ListingOrder, { newest, oldest, since }: SegmentEntry): number {
  if (sort === 'published') return order === 'desc' ? newest : oldest;
  return order === 'desc' ? (since + clockMinutes) * minuteSeconds : 0;
}
