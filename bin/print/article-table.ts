import Table from 'cli-table3';
import pc from 'picocolors';
import type { ListedArticle } from '../stack/api-answer.ts';

/** Used if the output has no width, as in a pipe. */
const defaultColumns = 120;
/** The width of a column besides its text: a border and a space on each side. */
const frame = 3;
/** The length of `2022-01-12T14:05`: a time cut after the minute. */
const minuteLength = 16;
const dayLength = 10;
/** The least width of a column, however narrow the terminal is. */
const narrowest = 12;

/** A column of a table: its text for an article, and its width in characters or as a share of the remaining ones. */
export interface Column {
  width?: number;
  share?: number;
  describe(article: ListedArticle): string;
}

/** A table as wide as the terminal, with a row for each article; what does not fit is cut. */
export function formatArticles(
  articles: readonly ListedArticle[],
  columns: Readonly<Record<string, Column>>,
): string {
  const table = new Table({
    head: Object.keys(columns),
    colWidths: layOut(Object.values(columns)).map((width) => width + frame - 1),
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] },
  });
  for (const article of articles) {
    table.push(Object.values(columns).map(({ describe }) => describe(article)));
  }
  return table.toString();
}

/** The width of each column. */
function layOut(columns: readonly Column[]): number[] {
  const total = (process.stdout.columns || defaultColumns) - 1 - frame * columns.length;
  const free = columns.reduce((left, { width = 0 }) => left - width, total);
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  return columns.map(
    ({ width, share = 1 }) => width ?? Math.max(narrowest, Math.floor((free * share) / shares)),
  );
}

/** The title; empty for a file that is no article. */
export function describeTitle({ title = '' }: ListedArticle): string {
  return title;
}

/** The names of the topics, strongest first. */
export function describeTopics({ topics }: ListedArticle): string {
  return topics.map(({ name }) => name).join(', ');
}

/** When it was published, to the minute or as exact as it is known; of an undated article the day on which its file came. */
export function describeDate({ published, seen }: ListedArticle): string {
  return published?.value.slice(0, minuteLength).replace('T', ' ') ?? `seen ${seen.slice(0, dayLength)}`;
}
