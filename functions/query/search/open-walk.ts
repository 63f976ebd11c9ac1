import type { QuerySource } from './budgeted-chunks.ts';
import { ByChange } from './by-change.ts';
import type { IndexQuery } from './index-query.ts';
import type { ListingOrder } from './listing-order.ts';
import { NewestFirst } from './newest-first.ts';
import { OldestFirst } from './oldest-first.ts';
import type { Segment } from './segment-query.ts';
import type { SegmentWalk } from './segment-walk.ts';

/** Opens a walk; nothing is read yet. */
export function openWalk(
  source: QuerySource,
  segment: Segment,
  asked: IndexQuery,
  { sort, order }: ListingOrder,
): SegmentWalk {
  const isNewestFirst = order === 'desc';
  if (sort === 'updated') return new ByChange(source, segment, asked, isNewestFirst);
  return isNewestFirst ? new NewestFirst(source, segment, asked) : new OldestFirst(source, segment, asked);
}
