import { type DateMention, firstYear, fullYear, isDay, isoDay, type Reading } from './date-mention.ts';
import { fromBuddhist, fromPersian, isPersianYear } from './other-calendars.ts';
import type { DateToken, TokenisedLine } from './tokenise-line.ts';

type Triple = [DateToken, DateToken, DateToken];

const separator = /^(?:\. ?| ?\/ ?|-|‐|–)$/;

/** A date in numbers that starts with a token: `2024-03-05`, `5.3.2024`, `3/5/24`, `۱۴۰۲/۱۲/۱۵`. */
export function readNumeric(line: TokenisedLine, index: number, reading: Reading): DateMention | undefined {
  const triple = tripleAt(line, index);
  if (!triple) return undefined;
  const [first, , last] = triple;
  const { start } = first;
  if (first.text.length === 4) return place(yearFirst(triple, reading), start, last.end);
  if (isShortYearFirst(triple, reading)) return place(shortYearFirst(triple, reading), start, last.end);
  const year = lastYear(last, reading);
  if (year === undefined) return undefined;
  const dated = fromBuddhist(year) !== undefined ? (fromBuddhist(year) as number) : year;
  // A year that another date is glued to takes four digits of its number.
  const end = last.start + Math.min(4, last.text.length);
  return place(dayOrMonthFirst(triple, dated, reading, line), start, end);
}

function place(date: Omit<DateMention, 'start' | 'end'> | undefined, start: number, end: number) {
  return date && { start, end, ...date };
}

/** Before the number of a version, an item or a price. */
const marked = /[#$€£]$|(?<!\p{L})\p{L}$/u;

/** Three numbers with the same sign between them, and not a fourth: that is a version or an address. */
function tripleAt({ text, tokens }: TokenisedLine, index: number): Triple | undefined {
  const first = tokens[index] as DateToken;
  const second = tokens[index + 1];
  if (second?.value === undefined || second.text.length > 2) return undefined;
  const third = tokens[index + 2];
  if (third?.value === undefined) return undefined;
  const sign = text.slice(first.end, second.start);
  if (!separator.test(sign) || text.slice(second.end, third.start) !== sign) return undefined;
  const joins = (left: DateToken | undefined, right: DateToken | undefined) =>
    left?.value !== undefined &&
    right?.value !== undefined &&
    text.slice(left.end, right.start) === sign.trim();
  if (joins(tokens[index - 1], first) || joins(third, tokens[index + 3])) return undefined;
  return first.text.length < 3 && marked.test(text.slice(0, first.start))
    ? undefined
    : [first, second, third];
}

function yearFirst([year, month, day]: Triple, reading: Reading) {
  const numbers = [year.value, month.value, day.value] as [number, number, number];
  if (day.text.length > 2) return undefined;
  if (isPersianYear(numbers[0])) return isPersian(reading) ? fromPersian(...numbers) : undefined;
  const gregorian = fromBuddhist(numbers[0]) ?? numbers[0];
  if (gregorian < firstYear || !isDay(gregorian, numbers[1], numbers[2])) return undefined;
  return { year: gregorian, month: numbers[1], day: numbers[2] };
}

function isPersian({ languages }: Reading): boolean {
  return languages[0] === 'fa' || languages.length === 0;
}

/** `24/03/05`, as it is written in East Asia. */
function isShortYearFirst([first, , last]: Triple, reading: Reading): boolean {
  return (
    last.text.length === 2 && first.text.length === 2 && /^(?:ja|zh|ko)$/.test(reading.languages[0] ?? '')
  );
}

function shortYearFirst([first, second, third]: Triple, reading: Reading) {
  const date = {
    year: fullYear(first.value as number, reading),
    month: second.value as number,
    day: third.value as number,
  };
  return isDay(date.year, date.month, date.day) ? date : undefined;
}

/** Years of two digits are read from here on: `10.30.45` is a time. */
const firstShortYear = 1970;

function lastYear({ text, value }: DateToken, reading: Reading): number | undefined {
  if (text.length === 2) {
    const year = fullYear(value as number, reading);
    return year >= firstShortYear ? year : undefined;
  }
  const year = Number(text.slice(0, 4));
  const glued = text.length > 4 && text.length <= 6;
  return year >= firstYear && (text.length === 4 || (glued && year <= Number(reading.latest.slice(0, 4))))
    ? year
    : undefined;
}

function dayOrMonthFirst([first, second]: Triple, year: number, reading: Reading, line: TokenisedLine) {
  const [a, b] = [first.value as number, second.value as number];
  if (first.text.length > 2) return undefined;
  const dayFirst = isDay(year, b, a) ? { year, month: b, day: a } : undefined;
  const monthFirst = isDay(year, a, b) ? { year, month: a, day: b } : undefined;
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst;
  const american = isMonthFirst(line, first.end, reading);
  const [likely, other] = american ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const latest = reading.latest.slice(0, 10);
  return isoDay(likely) <= latest || isoDay(other) > latest ? likely : other;
}

/** A clock of twelve hours with a zone of North America. */
const americanClock = /\b(?:am|pm)\b.{0,4}\b(?:e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t)\b|\b(?:e[sd]t|p[sd]t)\b/;

/** The line itself tells the order, else the page, else its language: English pages write slashes as America does. */
function isMonthFirst({ folded, text }: TokenisedLine, at: number, reading: Reading): boolean {
  if (americanClock.test(folded)) return true;
  return reading.monthFirst?.() ?? (text[at] === '/' && reading.languages[0] === 'en');
}
