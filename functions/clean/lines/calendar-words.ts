import { monthNames, weekdayNames } from './calendar-table.ts';

const months = new Map(
  monthNames.flatMap((names, index) => words(names).map((name): [string, number] => [name, index + 1])),
);
const weekdays = new Set(words(weekdayNames));
// French and English papers write it so; CLDR does not.
months.set('sept', 9);

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

/** What else stands on a date line: articles, prepositions, units and time zones of the languages above. */
export const dateConnectors: ReadonlySet<string> = new Set(
  `le la el il em am pm at um uhr vom den ore alle klo kl gmt utc cet cest est edt pst pdt ist et ct hs hrs las om
  min heures de del do of the on du der`.split(/\s+/),
);
