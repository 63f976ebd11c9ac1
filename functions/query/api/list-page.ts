import * as v from 'valibot';
import { type WorkState, workStateOf } from '../../article/work.ts';
import type { FoundArticle, SearchAnswer } from '../search/search-query.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { keyPosition, listByKey } from './list-by-key.ts';
import type { ParsedSearch } from './parse-search.ts';
import type { QueryPorts } from './query-ports.ts';
import { filterByStories } from './stories/story-filter.ts';
import { type ListedArticle, tellGroups } from './stories/tell-groups.ts';

/** A page of articles; `cursor` is null on the last one. */
export interface ListedPage extends Omit<SearchAnswer, 'found' | 'next' | 'total'> {
  found: ListedArticle[];
  cursor: string | null;
  /** Absent for articles that are in work, which are not counted. */
  total?: SearchAnswer['total'];
  /** What is counted, where it is not what is listed. */
  counted?: 'articles';
}

/** What was found, before a cursor is made of its end. */
type FoundPage = Omit<SearchAnswer, 'total'> & Pick<ListedPage, 'total'>;

/** A page, and how to make it shorter if not all of it can be sent. */
export interface ShortenablePage {
  page: ListedPage;
  /** Its first articles, at least one; its cursor goes on after them. */
  shorten(count: number): ListedPage;
}

/** The search checks its positions itself. */
const searchPosition = v.array(v.unknown());
/** `<ISO time>#<article id>`, as the index of work sorts: DynamoDB refuses keys that are empty or too long. */
const workPosition = v.tuple([v.pipe(v.string(), v.regex(/^[\d-]{10}T[\d:.]{8,12}Z#[0-9a-f]{32}$/))]);

/** The page that a request asks for; throws RequestProblem for a cursor that is not its own. */
export async function listPage(parsed: ParsedSearch, ports: QueryPorts): Promise<ShortenablePage> {
  const { canonical, request, query } = parsed;
  const { found, next, ...answer } = await findPage(parsed, ports);
  const tell = await tellGroups(found, request, ports);
  const pageOf = (articles: readonly FoundArticle[], end: readonly unknown[] | undefined): ListedPage => ({
    ...answer,
    ...(query.grouping && { counted: 'articles' }),
    found: articles.map(tell),
    cursor: end ? encodeCursor(canonical, end) : null,
  });
  const page = pageOf(found, next);
  return {
    page,
    shorten(count) {
      const articles = found.slice(0, count);
      return count < found.length ? pageOf(articles, articles.at(-1)?.position) : page;
    },
  };
}

/** The page of given files, of a state, or of the index. */
async function findPage({ request, query, canonical }: ParsedSearch, ports: QueryPorts): Promise<FoundPage> {
  const position = <Position>(schema: v.GenericSchema<unknown, Position>) =>
    request.cursor === undefined ? undefined : decodeCursor(canonical, request.cursor, schema);
  if (request.key) return listByKey(request, query.limit, position(keyPosition)?.[0] ?? 0, ports);
  if (request.state) return listWork(request.state, query.limit, position(workPosition)?.[0], ports);
  const after = position(searchPosition);
  const filter = await filterByStories(request.story ?? [], ports);
  return ports.search({ ...query, ...filter, ...(after && { after }) });
}

async function listWork(
  state: WorkState,
  limit: number,
  before: string | undefined,
  ports: QueryPorts,
): Promise<FoundPage> {
  const entries = await ports.listWork(state, limit, before);
  const rows = await ports.readRows(entries.map(({ articleId }) => articleId));
  const found = entries.flatMap(({ articleId, position, slip }) => {
    const row = rows.get(articleId);
    // The index follows the rows by a moment: the article may have moved on, and be listed elsewhere.
    const isListed = row && workStateOf(row.stage) === state && (slip === undefined || row.slip === slip);
    return isListed ? [{ row, position: [position] }] : [];
  });
  const last = entries.length === limit ? entries.at(-1) : undefined;
  return { found, ...(last && { next: [last.position] }), partial: false };
}
