import * as v from 'valibot';
import { type WorkState, workStateOf } from '../../article/work.ts';
import type { SearchAnswer } from '../search/search-query.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { ParsedSearch } from './parse-search.ts';
import type { QueryPorts } from './query-ports.ts';

/** A page of articles; `cursor` is null on the last one. */
export interface ListedPage extends Omit<SearchAnswer, 'next' | 'total'> {
  cursor: string | null;
  /** Absent for articles that are in work: nobody counts them. */
  total?: SearchAnswer['total'];
}

/** The engine looks at its positions itself. */
const searchPosition = v.array(v.unknown());
/** `<ISO time>#<article id>`, as the index of work sorts: DynamoDB refuses keys that are empty or too long. */
const workPosition = v.tuple([v.pipe(v.string(), v.regex(/^[\d-]{10}T[\d:.]{8,12}Z#[0-9a-f]{32}$/))]);

/** The page that a request asks for, of at most `limit` articles; throws RequestProblem for a cursor that is not its own. */
export async function listPage(
  { request, query, canonical }: ParsedSearch,
  limit: number,
  ports: QueryPorts,
): Promise<ListedPage> {
  const position = <Position>(schema: v.GenericSchema<unknown, Position>) =>
    request.cursor === undefined ? undefined : decodeCursor(canonical, request.cursor, schema);
  const cursorTo = (next: readonly unknown[] | undefined) => (next ? encodeCursor(canonical, next) : null);
  if (request.state) {
    const { found, next } = await listWork(request.state, limit, position(workPosition)?.[0], ports);
    return { found, cursor: cursorTo(next), partial: false };
  }
  const after = position(searchPosition);
  const { next, ...answer } = await ports.search({ ...query, limit, ...(after && { after }) });
  return { ...answer, cursor: cursorTo(next) };
}

async function listWork(state: WorkState, limit: number, before: string | undefined, ports: QueryPorts) {
  const entries = await ports.listWork(state, limit, before);
  const rows = await ports.readRows(entries.map(({ articleId }) => articleId));
  const found = entries.flatMap(({ articleId }) => {
    const row = rows.get(articleId);
    // The index follows the rows by a moment: the article may have moved on.
    return row && workStateOf(row.stage) === state ? [{ row }] : [];
  });
  const last = entries.length === limit ? entries.at(-1) : undefined;
  return { found, next: last && [last.position] };
}
