import { fold } from './fold.ts';

/** Languages whose names of months and weekdays are known; the names are those of Unicode's CLDR, by way of `Intl`. */
const languages =
  'fr en de es it pt nl pl ru sv da nb fi cs sk hu ro el tr uk bg hr sl et lv lt ca id vi'.split(' ');

const months = new Map<string, number>();
const weekdays = new Set<string>();
for (const language of languages) {
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    addMonths((time) => month.format(time));
    // Beside a day the name may be inflected. One format for both: making them is most of a cold start.
    const date = new Intl.DateTimeFormat(language, {
      weekday: style,
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    addMonths((time) => partOf(date, time, 'month'));
    for (let day = 1; day <= 7; day += 1)
      for (const word of words(partOf(date, Date.UTC(2023, 0, day), 'weekday'))) weekdays.add(word);
  }
}
// French and English papers write it so; CLDR does not.
months.set('sept', 9);

/** Adds the names of the months; words that stand in several months' names, such as `de`, are no names. */
function addMonths(nameAt: (time: number) => string): void {
  const names = Array.from({ length: 12 }, (_, month) => words(nameAt(Date.UTC(2023, month, 1))));
  for (const [index, name] of names.entries()) {
    const own = name.filter((word) => names.every((other, at) => at === index || !other.includes(word)));
    for (const word of own) if (!months.has(word)) months.set(word, index + 1);
  }
}

function partOf(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? '';
}

function words(text: string): string[] {
  return fold(text).match(/\p{L}{2,}/gu) ?? [];
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
