import { type Question, writeQuestion } from '../address.ts';
import { apiUrl } from '../api/api.ts';
import { call } from '../api/call.ts';

/** The forms that all pages of a listing are joined in. */
export type ExportForm = 'ndjson' | 'csv';

const types: Record<ExportForm, string> = { ndjson: 'application/x-ndjson', csv: 'text/csv;charset=utf-8' };
const aNextLink = /<([^>]*)>;\s*rel="next"/;

/** Reads all pages of a listing, as the API's links lead, into one file. */
export async function readExport(
  form: ExportForm,
  question: Question,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<{ blob: Blob; articles: number }> {
  const query = writeQuestion(question);
  query.set('limit', '100');
  const parts: string[] = [];
  let articles = 0;
  for (let more = true; more; ) {
    const response = await call(apiUrl(`/articles.${form}`, query), {}, signal);
    const page = await response.text();
    parts.push(form === 'csv' && parts.length > 0 ? dropHead(page) : page);
    articles += form === 'csv' ? countRows(page) - 1 : countLines(page);
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

/** The rows of a CSV file; a line break within quotes ends none. */
export function countRows(text: string): number {
  return rowEnds(text).length;
}

function dropHead(text: string): string {
  return text.slice(rowEnds(text)[0] ?? text.length);
}

/** Where each row ends, after its line break. */
function rowEnds(text: string): number[] {
  const ends: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === '\n' && !isQuoted) ends.push(at + 1);
  }
  if (text !== '' && ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}
