import type { ArticleSummary } from '../article-schema.ts';
import { articleSummary } from '../article-view.ts';
import type { Addresses, TextPage } from './text-page.ts';

type Cell = string | number | undefined;

const namesOf = (list: readonly { name: string }[] | undefined) => list?.map(({ name }) => name).join('; ');

/** The columns, in their order, which never changes: a new one comes last. */
const columns: Record<string, (article: ArticleSummary, addresses: Addresses) => Cell> = {
  title: ({ title }) => title,
  byline: ({ byline }) => byline,
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published?.value,
  precision: ({ published }) => published?.precision,
  stored: ({ seen }) => seen,
  language: ({ language }) => language?.code,
  topics: ({ topics }) => namesOf(topics),
  topicCodes: ({ topics }) => topics?.map(({ code }) => code).join('; '),
  persons: ({ persons }) => namesOf(persons),
  organisations: ({ organisations }) => namesOf(organisations),
  places: ({ places }) => namesOf(places),
  keywords: ({ keywords }) => keywords?.join('; '),
  words: ({ size }) => size?.words,
  url: ({ url }) => url,
  key: ({ key }) => key,
  stage: ({ stage }) => stage,
  reason: ({ error }) => error?.reason,
  hint: ({ hint }) => hint,
  updated: ({ updatedAt }) => updatedAt,
  id: ({ id }) => id,
  address: ({ id }, { origin }) => `${origin}/articles/${id}`,
};

/** Without it, spreadsheets take UTF-8 for the set of their country. */
const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** A row of names for the columns, after a byte order mark. */
export const csvHead = `${byteOrderMark}${Object.keys(columns).join(',')}${lineEnd}`;

/** A page as CSV (RFC 4180), one article a row: what a listing shows, without texts. */
export function writeCsv({ found }: TextPage, addresses: Addresses): string {
  const rows = found.map(({ row }) => {
    const article = articleSummary(row);
    return Object.values(columns).map((read) => writeCell(read(article, addresses)));
  });
  return rows.map((cells) => `${cells.join(',')}${lineEnd}`).join('');
}

/** A cell is one line: what is behind a line end might begin a row of its own. */
const gaps = /[\s\p{Cc}]+/gu;
/**
 * What makes a formula of a cell: these signs at its start, wide ones too (OWASP, "CSV Injection"). Where a semicolon parts
 * cells, as in most of Europe, a cell also begins behind one inside a text.
 */
const startsFormula = /(^|;)(["' ]*)(?=[=+\-@＝＋－＠])/g;

/** A cell in quotes, of one line, that no spreadsheet takes for a formula: an apostrophe stands before it. */
function writeCell(value: Cell): string {
  if (value === undefined) return '';
  const text = String(value).replace(gaps, ' ').trim().replace(startsFormula, "$1$2'");
  return `"${text.replaceAll('"', '""')}"`;
}
