import { monthOf } from '../lines/calendar-words.ts';
import { fold } from '../lines/fold.ts';

/** A date as far as a text gives it; `minute` is ISO 8601 in UTC, given only where the text names its time zone. */
export interface FoundDate {
  year?: number;
  month: number;
  day?: number;
  minute?: string;
}

/** Only this many characters of a line are read: a date line is short. */
const longestDateLine = 200;

const iso =
  /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)\b)?/;
const eastAsian = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?/;
const numeric = /(?<![\d.,/])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/])/;
const yearFirst = /(?<!\d)((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)/;
const token = /\p{L}+|\d+/gu;

/** The first date of a line, in any language whose months `Intl` knows; `latest` (ISO) decides between 1/2 and 2/1. */
export function parseDate(line: string, latest: string): FoundDate | undefined {
  const text = line.slice(0, longestDateLine);
  return parseIso(text) ?? parseEastAsian(text) ?? parseNamedMonth(text) ?? parseNumeric(text, latest);
}

function parseIso(text: string): FoundDate | undefined {
  const [, year, month, day, time, zone] = iso.exec(text) ?? yearFirst.exec(text) ?? [];
  const date = checkDate(Number(year), Number(month), Number(day));
  if (!date || !time || !zone) return date;
  return {
    ...date,
    minute: `${new Date(`${year}-${month}-${day}T${time}:00${zone}`).toISOString().slice(0, 16)}:00Z`,
  };
}

function parseEastAsian(text: string): FoundDate | undefined {
  const [, year, month, day] = eastAsian.exec(text) ?? [];
  return checkDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** `12 janvier 2022`, `January 12, 2022`, `27 déc.`: the month by name, day and year beside it. */
function parseNamedMonth(text: string): FoundDate | undefined {
  const tokens = fold(text).match(token) ?? [];
  for (const [index, word] of tokens.entries()) {
    const month = monthOf(word);
    const date = month === undefined ? undefined : readBeside(tokens, index, month);
    if (date) return date;
  }
  return undefined;
}

/** Day and year of a month: the day right before or after it, the year among the three words after. */
function readBeside(tokens: string[], index: number, month: number): FoundDate | undefined {
  const before = tokens
    .slice(Math.max(0, index - 2), index)
    .map(dayOf)
    .findLast(Boolean);
  const day = before ?? dayOf(tokens[index + 1] ?? '');
  const year = tokens.slice(index + 1, index + 4).find((next) => /^(?:19|20)\d\d$/.test(next));
  if (day === undefined && year === undefined) return undefined;
  return checkDate(year === undefined ? undefined : Number(year), month, day);
}

function dayOf(text: string): number | undefined {
  return /^(?:[12]?\d|0[1-9]|3[01])$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

/** `02.10.2017` has the day first; `02/10/2017` is read as the later of its two dates that is not after `latest`. */
function parseNumeric(text: string, latest: string): FoundDate | undefined {
  const [, first, separator, second, digits] = numeric.exec(text) ?? [];
  if (first === undefined) return undefined;
  const year = Number(digits) < 100 ? 2000 + Number(digits) : Number(digits);
  const european = checkDate(year, Number(second), Number(first));
  const american = separator === '/' ? checkDate(year, Number(first), Number(second)) : undefined;
  if (!european || !american) return european ?? american;
  return isoDay(european) <= latest || isoDay(american) > latest ? european : american;
}

function checkDate(year: number | undefined, month: number, day?: number): FoundDate | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const days = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  if (day !== undefined && !(day >= 1 && day <= days)) return undefined;
  return { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
}

/** `2022-01-12`, or `2022-01` when the day is not known. */
export function isoDay({ year = 0, month, day }: FoundDate): string {
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** Gives a date its missing year: the last one in which the date is not after `latest` (ISO 8601). */
export function inferYear(date: FoundDate, latest: string): FoundDate {
  const year = Number(latest.slice(0, 4));
  const dated = { ...date, year };
  return isoDay(dated) <= latest.slice(0, 10) ? dated : { ...date, year: year - 1 };
}
