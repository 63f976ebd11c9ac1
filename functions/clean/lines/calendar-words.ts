import { pageWords } from '../../languages/languages.ts';
import type { PageWords } from '../../languages/page-words.ts';
import { monthNames, weekdayNames } from './calendar-table.ts';
import { smallWords } from './small-words.ts';

const months = new Map(
  monthNames.flatMap((names, index) => words(names).map((name): [string, number] => [name, index + 1])),
);
const weekdays = new Set(words(weekdayNames));
for (const { months: others = {} } of Object.values<PageWords>(pageWords))
  for (const [month, names] of Object.entries(others))
    for (const name of words(names)) months.set(name, Number(month));

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The number of the month a folded word names in any known language, 1 to 12. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** Whether a folded word names a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}

const timeZones = 'gmt utc cet cest est edt pst pdt ist et ct';

/** Other words of a date line: articles, prepositions and units of all languages, and time zones. */
export const dateConnectors: ReadonlySet<string> = new Set([
  ...smallWords('besideDates'),
  ...words(timeZones),
]);
