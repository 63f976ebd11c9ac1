import { isDay } from './date-mention.ts';

/** A day of the Gregorian calendar. */
export interface GregorianDay {
  year: number;
  month: number;
  day: number;
}

/** The months of the Persian solar calendar, folded, Farvardin first. */
const persianMonths = new Map(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** The number of the Persian month that a folded word names, 1 to 12. */
export function persianMonthOf(word: string): number | undefined {
  return persianMonths.get(word);
}

/** Years in which Persian dates of our time are counted. */
export function isPersianYear(year: number): boolean {
  return year >= 1250 && year <= 1498;
}

/** Of each 33 years these, by the remainder, have a day more. */
const leapRemainders = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
/** The first day of 1400, from which days are counted. */
const nowruz1400 = Date.UTC(2021, 2, 21);
const dayMs = 24 * 60 * 60 * 1000;

/** A day of the Persian solar calendar as a Gregorian one; undefined if there is no such day. */
export function fromPersian(year: number, month: number, day: number): GregorianDay | undefined {
  const longMonths = Math.min(month - 1, 6);
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (!isPersianYear(year) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= length)) return undefined;
  const days = daysTo(year) + longMonths * 31 + (month - 1 - longMonths) * 30 + day - 1;
  return toDay(new Date(nowruz1400 + days * dayMs));
}

function isLeap(year: number): boolean {
  return leapRemainders.has(year % 33);
}

/** Days from the beginning of 1400 to that of a year. */
function daysTo(year: number): number {
  let days = 0;
  for (let each = 1400; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  for (let each = year; each < 1400; each += 1) days -= isLeap(each) ? 366 : 365;
  return days;
}

function toDay(date: Date): GregorianDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Buddhist years of Thailand are 543 ahead. */
export function fromBuddhist(year: number): number | undefined {
  return year >= 2400 && year <= 2700 ? year - 543 : undefined;
}

/** The year before the first of each era, by its name: Japanese eras, and the Republic of China's. */
const eras: readonly [name: string, before: number][] = [
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['民国', 1911],
  ['民國', 1911],
];

/** The Gregorian year of a year of the era whose name a text ends with; undefined if it ends with none. */
export function fromEra(before: string, year: number): number | undefined {
  const era = eras.find(([name]) => before.endsWith(name));
  return era && isDay(era[1] + year, 1) ? era[1] + year : undefined;
}
