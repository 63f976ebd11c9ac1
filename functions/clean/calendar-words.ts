import { fold } from './line.ts';

/** Languages whose names of months and weekdays are known; the names are those of Unicode's CLDR, by way of `Intl`. */
const languages = 'fr en de es it pt nl pl ru sv da nb fi cs sk hu ro el tr uk bg hr sl et lv lt ca id vi'.split(' ');

const january = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

function namesOf(language: string): string[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
    { month: 'short' },
    { weekday: 'long' },
    { weekday: 'short' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    const days = style.weekday ? [0, 1, 2, 3, 4, 5, 6] : [0, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
    return days.map((day) => format.format(january + day * dayMs));
  });
}

const names = languages.flatMap(namesOf).flatMap((name) => fold(name).match(/\p{L}{2,}/gu) ?? []);

/** Names of months and weekdays, long and short, folded. */
export const calendarWords: ReadonlySet<string> = new Set([...names, 'sept']);

/** What else stands on a date line: articles, prepositions, units and time zones. */
export const dateConnectors: ReadonlySet<string> = new Set(
  'le la el il em am pm at um uhr vom den ore alle klo kl gmt utc cet cest est edt pst pdt ist et ct hs hrs las om min heures de del do of the on du der ч г в'.split(' '),
);
