import { monthsNamed } from '../lines/calendar-words.ts';
import { firstYear, fullYear, type Reading } from './date-mention.ts';
import type { DateToken, TokenisedLine } from './tokenise-line.ts';

/** What stands beside the name of a month: its day and year, and which tokens the date takes. */
export interface Beside {
  first: number;
  last: number;
  day?: number;
  year?: number;
  /** Digits stand where the year would, and are none. */
  unread?: true;
  /** One of several days. */
  range?: true;
}

/** Between the parts of a date: no other sign may stand there, and no more of these. */
const near = /^[\s.,'’ʼ\-–/ºª°()]{0,4}$/;
/** Words inside a date: articles, prepositions, ordinals and words for the year in all languages. */
const inside = new Set(
  'de del di do da d of the st nd rd th er ere re e o a ta den le el al г год года р року рік god godine roku r m gada metu y nam năm พศ คศ ปี ที่ par'.split(
    ' ',
  ),
);
const wordsInside = 2;

/** Day and year of a month whose name takes the tokens `from` to `to`. */
export function readBeside(
  line: TokenisedLine,
  { from, to }: { from: number; to: number },
  reading: Reading,
): Beside {
  const before = dayBefore(line, from);
  const after = before === undefined ? dayAfter(line, to) : undefined;
  const year = yearAfter(line, after ?? to, reading) ?? yearBefore(line, before ?? from);
  const taken = [from, to, before, after, year?.at].filter((at) => at !== undefined);
  return {
    first: Math.min(...taken),
    last: Math.max(...taken),
    ...dayOf(line, before ?? after),
    ...(year && yearOf(year)),
  };
}

function yearOf({ year }: FoundYear): Pick<Beside, 'year' | 'unread'> {
  return year === undefined ? { unread: true } : { year };
}

function dayOf(line: TokenisedLine, at: number | undefined): Pick<Beside, 'day' | 'range'> {
  if (at === undefined) return {};
  const day = line.tokens[at]?.value as number;
  return { day, ...(isRange(line, at) && { range: true as const }) };
}

/** The nearest token in a direction that is no small word inside dates; undefined if another sign is between. */
function neighbour(
  { tokens, text }: TokenisedLine,
  index: number,
  step: 1 | -1,
): { at: number; token: DateToken } | undefined {
  let at = index;
  for (let passed = 0; passed <= wordsInside; passed += 1) {
    const [left, right] = step > 0 ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
    if (!left || !right || !near.test(text.slice(left.end, right.start))) return undefined;
    at += step;
    const token = step > 0 ? right : left;
    if (!inside.has(token.text)) return { at, token };
  }
  return undefined;
}

function isDayNumber(token: DateToken | undefined): boolean {
  return token?.value !== undefined && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

function dayBefore(line: TokenisedLine, month: number): number | undefined {
  const found = neighbour(line, month, -1);
  // After a colon stand the minutes of a clock: `14:20 Mar 5`.
  return found && isDayNumber(found.token) && line.text[found.token.start - 1] !== ':' ? found.at : undefined;
}

function dayAfter(line: TokenisedLine, month: number): number | undefined {
  const found = neighbour(line, month, 1);
  if (!found || !isDayNumber(found.token) || isClock(line, found.at)) return undefined;
  // `Mar, 12 jan`: the number is the day of the month behind it.
  if (monthsNamed(line.tokens[found.at + 1]?.text ?? '').length > 0) return undefined;
  return /['’]/.test(line.text.slice(line.tokens[month]?.end, found.token.start)) ? undefined : found.at;
}

const dash = /^\.? ?[-–] ?$/;

/** `5-7 March` and `March 5-7` are days of an event. */
function isRange({ tokens, text }: TokenisedLine, day: number): boolean {
  const own = tokens[day] as DateToken;
  const [before, after] = [tokens[day - 1], tokens[day + 1]];
  if (before && isDayNumber(before) && dash.test(text.slice(before.end, own.start))) return true;
  return after !== undefined && isDayNumber(after) && dash.test(text.slice(own.end, after.start));
}

const clockWords = new Set('h uhr am pm hrs heures uur min часов ч'.split(' '));
/** After four digits without a colon: `0600 GMT`. */
const zoneWords = new Set('gmt utc hrs ist'.split(' '));

/** Whether a number is the hour of a time of day. */
function isClock({ tokens, text }: TokenisedLine, at: number): boolean {
  const [own, next] = [tokens[at] as DateToken, tokens[at + 1]];
  if (own.text.length > 2) return (own.value as number) < firstYear && zoneWords.has(next?.text ?? '');
  const after = text.slice(own.end, own.end + 2);
  if (/^[:h]\d/.test(after)) return true;
  return /^\.\d/.test(after) ? next?.text.length === 2 : clockWords.has(next?.text ?? '');
}

interface FoundYear {
  at: number;
  /** Undefined if the digits are no year that can be read. */
  year?: number;
}

/** The digits after day and month that are its year. */
function yearAfter(line: TokenisedLine, from: number, reading: Reading): FoundYear | undefined {
  const found = neighbour(line, from, 1);
  if (found?.token.value === undefined || isClock(line, found.at)) return undefined;
  const { at, token } = found;
  const value = token.value as number;
  if (token.text.length === 2)
    return isShortYear(line, at) ? { at, year: fullYear(value, reading) } : undefined;
  if (token.text.length === 4) return { at, year: value };
  return token.text.length >= 3 && token.text.length <= 6 ? { at, ...gluedYear(token, reading) } : undefined;
}

/** `20243 min read`: the year with a number glued to it. */
function gluedYear({ text }: DateToken, { latest }: Reading): { year?: number } {
  const year = Number(text.slice(0, 4));
  return text.length > 4 && year >= firstYear && year <= Number(latest.slice(0, 4)) ? { year } : {};
}

/** Two digits are a year after an apostrophe, at the end, before a time of day or another sign; not before a word. */
function isShortYear({ tokens, text }: TokenisedLine, at: number): boolean {
  const token = tokens[at] as DateToken;
  if (/['’ʼ]$/.test(text.slice(0, token.start))) return true;
  const next = tokens[at + 1];
  if (!next || next.value !== undefined) return !/^[.,]\d|^ ?[%-]/.test(text.slice(token.end));
  return !/^\s*$/.test(text.slice(token.end, next.start));
}

/** Before day and month no other number than a year has four digits; in the time to come there are no years. */
const lastYear = 2200;

/** `2024. március 5.`, `2024. gada 5. marts`: four digits before day and month. */
function yearBefore(line: TokenisedLine, from: number): FoundYear | undefined {
  const found = neighbour(line, from, -1);
  if (found?.token.value === undefined || found.token.text.length !== 4) return undefined;
  const year = found.token.value;
  return year >= firstYear && year < lastYear && line.text[found.token.start - 1] !== '/'
    ? { at: found.at, year }
    : undefined;
}
