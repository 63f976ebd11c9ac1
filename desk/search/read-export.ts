import { type Listed, writeListed } from '../address.ts';
import { apiUrl } from '../api/api.ts';
import { call } from '../api/call.ts';

/** The forms that all pages of a listing are joined in. */
export type ExportForm = 'ndjson' | 'csv';

const types: Record<ExportForm, string> = { ndjson: 'application/x-ndjson', csv: 'text/csv;charset=utf-8' };
const aNextLink = /<([^>]*)>;\s*rel="next"/;

/** Reads all pages of a listing, as the API's links lead, into one file; the first page of a table has its head. */
export async function readExport(
  form: ExportForm,
  listed: Listed,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<{ blob: Blob; articles: number }> {
  const query = writeListed(listed);
  query.set('limit', '100');
  const parts: string[] = [];
  let articles = 0;
  for (let more = true; more; ) {
    const response = await call(apiUrl(`/articles.${form}`, query), {}, signal);
    const page = await response.text();
    articles += form === 'csv' ? countRows(page) - (parts.length === 0 ? 1 : 0) : countLines(page);
    parts.push(page);
    onProgress(articles);
    const cursor = nextCursor(response.headers.get('link'));
    more = cursor !== undefined;
    if (cursor !== undefined) query.set('cursor', cursor);
  }
  return { blob: new Blob(parts, { type: types[form] }), articles };
}

/** The cursor of the next page, out of the address that the API gives: the page asks by its own addresses. */
export function nextCursor(link: string | null): string | undefined {
  const [, next] = aNextLink.exec(link ?? '') ?? [];
  if (next === undefined) return undefined;
  return new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor') ?? undefined;
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line !== '').length;
}

/** The rows of a CSV file, its head included; a line break within quotes ends none. */
export function countRows(text: string): number {
  let rows = 0;
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\n' && !isQuoted) rows++;
  }
  return text === '' || text.endsWith('\n') ? rows : rows + 1;
}
