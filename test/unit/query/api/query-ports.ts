import type { ArticleRow } from '../../../../functions/article/row.ts';
import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import type { ApiRequest } from '../../../../functions/http/api-messages.ts';
import { answerRequest } from '../../../../functions/query/api/answer-request.ts';
import type { QueryPorts } from '../../../../functions/query/api/query-ports.ts';
import type { SearchAnswer, SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { makeCopy } from '../../../made/make-row.ts';

/** The address at which the tests ask. */
const origin = 'https://api.example.org';

/** A request as the wrapper hands it over; `changes` win. */
export function makeRequest(url: string, changes: Partial<ApiRequest> = {}): ApiRequest {
  const { pathname, searchParams } = new URL(url, origin);
  return { method: 'GET', path: pathname, query: searchParams, headers: {}, body: '', origin, ...changes };
}

/** An engine that finds these rows, whatever it is asked, a page at a time; it keeps what it was asked. */
export function makeSearch(rows: readonly ArticleRow[], beside: Partial<SearchAnswer> = {}) {
  const asked: SearchQuery[] = [];
  const search = async (query: SearchQuery): Promise<SearchAnswer> => {
    asked.push(query);
    const first = Number(query.after?.[0] ?? 0);
    const end = first + query.limit;
    return {
      found: rows.slice(first, end).map((row, i) => ({ row, position: [first + i + 1] })),
      ...(end < rows.length && { next: [end] }),
      total: { count: rows.length, isExact: true },
      partial: false,
      ...beside,
    };
  };
  return { asked, search };
}

/** Where the routes read: these rows, each with the same text and no labels. */
export function makePorts(rows: readonly ArticleRow[], changes: Partial<QueryPorts> = {}): QueryPorts {
  return {
    search: makeSearch(rows).search,
    suggest: async () => ({ suggestions: [], partial: false }),
    bucketName: 'inbox',
    readRow: async (id) => rows.find(({ articleId }) => articleId === id),
    readRows: async (ids) =>
      new Map(rows.filter(({ articleId }) => ids.includes(articleId)).map((row) => [row.articleId, row])),
    findCopy: async () => makeCopy(),
    findLabels: async () => undefined,
    readEncoded: async (texts) => new Map(texts.map(({ articleId }) => [articleId, encodeText(makeCopy())])),
    isOverBudget: () => false,
    async *listTexts() {},
    listWork: async () => [],
    listSearches: async () => [],
    findSearch: async () => undefined,
    listMatches: async () => [],
    measure: () => ({ tookMs: 7, consumed: { readUnits: 1.5 } }),
    ...changes,
  };
}

/** Asks the routes; the body is parsed where it is JSON. */
export async function ask(url: string, ports: QueryPorts, changes: Partial<ApiRequest> = {}) {
  const { status, headers, body } = await answerRequest(makeRequest(url, changes), ports);
  const isJson = /[/+]json$/.test(headers['content-type'] ?? '');
  return { status, headers, body: isJson && typeof body === 'string' ? JSON.parse(body) : body };
}
