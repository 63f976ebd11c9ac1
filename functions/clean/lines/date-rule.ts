import { dateConnectors, isCalendarWord, monthOf } from './calendar-words.ts';
import { bareWords } from './characters.ts';
import type { Line } from './line.ts';

const year = /\b(?:19|20)\d\d\b/g;
/** A date in numbers. */
const numericDate = /\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b|\d年/g;
/** A time of day; a player's `0:00` and the length of a film are none. */
const clock = /\b(?:[01]?\d|2[0-4])[:h][0-5]\d(?!\d)/g;
const opensWithClock = /^[01]?\d[:h]\d\d|^2[0-4][:h]\d\d/;
const player = /\b0?0[:h]00\b/;
/** Of prices, shares, code and formulas. */
const noDate = /[$€£¥₽₹₩%{}=<>]|^[.,^]|[;{,]$|^\p{Ll}+\p{Lu}\p{L}*:/u;
/** In characters: a date line is no longer, labels such as the time of the update included. */
const longestDateLine = 90;
/** The days of the week have abbreviations that are words elsewhere: `to`, `so`, `mo`. */
const shortestDay = 4;
/** A row of a log or a table has numbers in cells of their own. */
const cell = /(?:^|\|)\s*[\d.,]+\s*(?=\||$)/g;
const fewestCells = 2;

/** What of a date a line holds. */
interface DateParts {
  /** Words that belong to no date. */
  others: number;
  named: number;
  /** Months, and days of the week that are written out. */
  certain: number;
  /** Years; a date in numbers counts twice, as it has a day as well. */
  dated: number;
  numeric: number;
  clocks: number;
}

/** The rule of a line of the day's programme: it begins with a time of day and says what happens then. */
export const programmeRule = 'a time of day';

/**
 * Which rule makes a line a date line; undefined if none does. It has a month, a numeric date or a time of day, and
 * little else; a year alone may be in a subheading.
 */
export function dateRule(line: Line): string | undefined {
  if (line.text.length > longestDateLine || !/\d/.test(line.folded) || isNoDate(line)) return undefined;
  const parts = readParts(line.folded);
  return parts && ruleOf(line, parts);
}

function ruleOf(line: Line, parts: DateParts): string | undefined {
  if (parts.dated + parts.named > 0 || parts.clocks === 0) return isDate(parts) ? 'a date' : undefined;
  if (player.test(line.folded) || parts.others > parts.clocks + 1) return undefined;
  return parts.others > 0 && opensWithClock.test(line.folded) ? programmeRule : 'a date';
}

function isDate({ others, named, certain, dated, clocks, numeric }: DateParts): boolean {
  if (clocks > 0 || numeric > 0 || (named > 0 && dated > 0)) return others <= dated + clocks + 1;
  return others === 0 && certain > 0;
}

/** Whether the line is of prices or code, or a row of numbers: no date, whatever words it has. */
export function isNoDate({ text }: Line): boolean {
  return noDate.test(text) || (text.includes('|') && (text.match(cell)?.length ?? 0) >= fewestCells);
}

/** Every date in numbers and every time of day has one of these. */
const joinedNumbers = /\d(?:[./:h-]\d|年)/;

/** Undefined where nothing is of a date but a year at most. */
function readParts(folded: string): DateParts | undefined {
  const words = bareWords(folded, 2);
  const calendar = words.filter(isCalendarWord);
  if (calendar.length === 0 && !joinedNumbers.test(folded)) return undefined;
  const bare = folded.replace(numericDate, ' ').replace(clock, ' ');
  const numeric = folded.match(numericDate)?.length ?? 0;
  return {
    others: words.filter((word) => !isCalendarWord(word) && !dateConnectors.has(word)).length,
    named: calendar.length,
    certain: calendar.filter((word) => monthOf(word) !== undefined || word.length >= shortestDay).length,
    numeric,
    dated: 2 * numeric + (bare.match(year)?.length ?? 0),
    clocks: folded.match(clock)?.length ?? 0,
  };
}
