import type { RemovalKind } from '../../article/removal-kind.ts';
import { readNames } from '../byline/read-names.ts';
import type { Line } from '../lines/line.ts';
import { isKept, isStruckAs, type Page } from '../lines/page.ts';

/** What stands below a headline and says when or by whom. */
const signing = new Set<RemovalKind>(['date-line', 'byline', 'dateline', 'author-box']);

/** What may stand between a headline and its date. */
const transparent = new Set<RemovalKind>([
  'share',
  'counter',
  'stray',
  'comment-count',
  'comment-form',
  'credit',
  'caption',
  'subscription',
  'follow-us',
  'gallery',
  'navigation',
  'repeat',
]);

/** In words: a standfirst, and a headline, have at least so many. */
export const shortestStandfirst = 10;
const shortestHeadline = 5;
/** In words: a name or a section between headline and date. */
const longestLabel = 5;
/** In words: first name, middle name and surname; longer lines may be titles of other pages. */
const longestName = 3;
/** In lines: how far below a headline its date or byline stands. */
const signedWithin = 8;
/** A label between makes it less sure that the date is the headline's. */
const withLabel = 0.7;

/** A subheading of a list is no headline. */
const numbered = /^\d{1,2}[.)]? /;

/** Whether a line is a label above a headline. */
export function isKicker({ words }: Line, next: Line): boolean {
  if (next.sentence || numbered.test(next.text)) return false;
  return words < shortestHeadline && next.words >= shortestHeadline;
}

/** How sure a date or a byline follows a line, 0 to 1; a standfirst and a label at most may stand between. */
export function isSigned(page: Page, index: number): number {
  const line = page.lines[index] as Line;
  const between = { labels: 0, standfirsts: 0 };
  const last = Math.min(index + signedWithin, page.lines.length - 1);
  for (let at = index + 1; at <= last; at += 1) {
    if (isStruckAs(page, at, signing)) return between.labels > 0 ? withLabel : 1;
    if (!isStruckAs(page, at, transparent) && !mayStandBetween(line, page.lines[at] as Line, between)) break;
  }
  return isAuthored(page, index) ? withLabel : 0;
}

function mayStandBetween(line: Line, other: Line, between: { labels: number; standfirsts: number }): boolean {
  if (mayBeName(other) && isName({ ...other, bullet: false })) return true;
  if (other.words <= longestLabel) between.labels += 1;
  else between.standfirsts += 1;
  return between.labels <= 1 && between.standfirsts <= 1 && !isKicker(line, other);
}

/** Whether a name stands right below a line, and a standfirst or the text below the name. */
function isAuthored(page: Page, index: number): boolean {
  const name = below(page, index);
  const text = page.lines[below(page, name)];
  if (text === undefined || text.bullet || !isName(page.lines[name])) return false;
  if (isPortrayed(page, name)) return true;
  // A heading of a table or a list is no standfirst.
  return text.words >= shortestStandfirst && !text.text.endsWith(':');
}

/** In lines: between the text of a portrait and the name below it. */
const portrayedWithin = 3;

/** Whether a name is printed again right below, as the text of a portrait and beside it. */
function isPortrayed({ lines }: Page, name: number): boolean {
  const { text } = lines[name] as Line;
  return lines.slice(name + 1, name + 1 + portrayedWithin).some((line) => line.text === text);
}

/** Whether a line is a name and nothing else. */
export function isName(line: Line | undefined): boolean {
  return line !== undefined && mayBeName(line) && readNames(line) === line.text;
}

function mayBeName({ words, text }: Line): boolean {
  return words <= longestName && text.includes(' ');
}

/** The next line that no rule has struck: a counter or a date may stand between. */
export function below(page: Page, index: number): number {
  let next = index + 1;
  while (next < page.lines.length && !isKept(page, next)) next += 1;
  return next;
}
