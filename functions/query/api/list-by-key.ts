import * as v from 'valibot';
import { workStateOf } from '../../article/work.ts';
import { articleIdOf } from '../../catalog/items/item-keys.ts';
import type { SearchAnswer } from '../search/search-query.ts';
import type { QueryPorts } from './query-ports.ts';
import type { SearchRequest } from './request-schema.ts';

/** How many of the found articles were on earlier pages. */
export const keyPosition = v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1))]);

/**
 * The articles of these files, in the order of the given keys: in any state, or in one. A key gives the id of its
 * article, so that the rows are read directly, without a search.
 */
export async function listByKey(
  { key = [], state }: Pick<SearchRequest, 'key' | 'state'>,
  limit: number,
  from: number,
  { bucketName, readRows }: Pick<QueryPorts, 'bucketName' | 'readRows'>,
): Promise<Pick<SearchAnswer, 'found' | 'next' | 'total' | 'partial'>> {
  const ids = [...new Set(key)].map((each) => articleIdOf(bucketName, each));
  const rows = await readRows(ids);
  const found = ids
    .flatMap((id) => rows.get(id) ?? [])
    .filter(({ stage }) => stage !== 'deleted' && (state === undefined || workStateOf(stage) === state))
    .map((row, i) => ({ row, position: [i + 1] }));
  return {
    found: found.slice(from, from + limit),
    ...(from + limit < found.length && { next: [from + limit] }),
    total: { count: found.length, isExact: true },
    partial: false,
  };
}
