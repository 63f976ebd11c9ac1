import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { monthNames, weekdayNames } from './calendar-table.ts';
import { fold } from './fold.ts';
import { smallWords } from './small-words.ts';
import { WordTable, wordSet } from './word-table.ts';

/** Which month, or which day of the week from Sunday as 0, a word names, and in which languages. */
export interface CalendarMeaning {
  value: number;
  languages: string[];
}

type Meanings = Map<string, CalendarMeaning[]>;

const months: Meanings = new Map();
const weekdays: Meanings = new Map();

for (const [language, names] of Object.entries(monthNames)) addNames(months, language, names, 1);
for (const [language, names] of Object.entries(weekdayNames)) addNames(weekdays, language, names, 0);
for (const [language, own] of Object.entries<DateWords>(dateWords)) {
  addNumbered(months, language, own.months);
  addNumbered(weekdays, language, own.weekdays);
}

function addNames(meanings: Meanings, language: string, names: string, first: number): void {
  for (const [index, forms] of names.split('|').entries())
    for (const form of splitWords(forms)) addMeaning(meanings, form, index + first, language);
}

function addNumbered(
  meanings: Meanings,
  language: string,
  names: Readonly<Record<number, string>> = {},
): void {
  for (const [value, forms] of Object.entries(names))
    for (const form of splitWords(forms)) addMeaning(meanings, fold(form), Number(value), language);
}

function addMeaning(meanings: Meanings, word: string, value: number, language: string): void {
  const known = meanings.get(word) ?? [];
  const same = known.find((meaning) => meaning.value === value);
  if (same) same.languages.push(language);
  else meanings.set(word, [...known, { value, languages: [language] }]);
}

function splitWords(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}

/** First words of names that are two words, such as `كانون الثاني` and `segunda-feira`. */
const firstHalves = wordSet(
  [...months.keys(), ...weekdays.keys()].flatMap((name) =>
    name.includes('_') ? name.split('_').slice(0, 1) : [],
  ),
);

/** The two words as one name, if they are the name of a month or of a day of the week. */
export function joinCalendarName(first: string, second: string): string | undefined {
  if (!firstHalves.has(first)) return undefined;
  const name = `${first}_${second}`;
  return months.has(name) || weekdays.has(name) ? name : undefined;
}

const monthTable = new WordTable(months);
const weekdayTable = new WordTable(weekdays);
const none: readonly CalendarMeaning[] = [];

/** The months that a folded word names in any known language. */
export function monthsNamed(word: string): readonly CalendarMeaning[] {
  return monthTable.get(word) ?? none;
}

/** The days of the week that a folded word names in any known language, Sunday is 0. */
export function weekdaysNamed(word: string): readonly CalendarMeaning[] {
  return weekdayTable.get(word) ?? none;
}

/** The number of the month a folded word names in any known language, 1 to 12. */
export function monthOf(word: string): number | undefined {
  return monthTable.get(word)?.[0]?.value;
}

/** Forms of months that are given names too: they are months inside a date only. */
const givenNames = new Set(['marta', 'augusta']);

const calendarWords = wordSet([
  ...[...months.keys()].filter((word) => !givenNames.has(word)),
  ...weekdays.keys(),
]);

/** Whether a folded word names a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word);
}

const timeZones =
  'gmt utc cet cest est edt pst pdt ist et ct pt bst cst cdt mst msk jst kst hkt sgt wib mez mesz';

/** Other words of a date line: articles, prepositions and units of all languages, and time zones. */
export const dateConnectors = wordSet([...smallWords('besideDates'), ...splitWords(timeZones)]);
