import { formatDate } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { isDayOnly } from './timeline.ts';

type Locale = Pick<Words, 'locale'>;

/** A moment as exactly as it is known. */
export function nameMoment(at: string, words: Locale, precision?: 'day' | 'month'): string {
  if (precision === 'month') return formatDate(at.slice(0, 7), words);
  return formatDate(precision === 'day' || isDayOnly(at) ? at.slice(0, 10) : at, words);
}

/** The time of day of a moment; nothing where only the day is known. */
export function nameClock(at: string, { locale }: Locale): string {
  if (isDayOnly(at)) return '';
  const options = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

/** A day without its year. */
export function nameShortDay(at: number, { locale }: Locale): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}

/** How long it is from one moment to another, in the two largest units: `2 days 4 hr`, `35 min`. */
export function nameSpan(ms: number, { locale }: Locale): string {
  const minutes = Math.round(ms / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [days > 0 ? 0 : minutes % 60, 'minute'],
  ] as const;
  return parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => {
      const unitDisplay = unit === 'day' ? 'long' : 'short';
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value);
    })
    .join(' ');
}

/** How long a story went on so far, or since its first report. */
export function spanBetween(first: string, last: string): number {
  return Date.parse(last) - Date.parse(first);
}

/** From when to when a story went on a day: by the clock alone, where it began that day. */
export function nameCourse(
  first: string,
  last: string,
  words: Locale,
  since: (day: string, last: string) => string,
): string {
  const until = nameClock(last, words);
  if (first.slice(0, 10) !== last.slice(0, 10)) return since(nameShortDay(Date.parse(first), words), until);
  return [...new Set([nameClock(first, words), until])].filter((each) => each !== '').join(' – ');
}

/** Names in a row: `A, B and C`. */
export function nameList(names: readonly string[], { locale }: Locale): string {
  return new Intl.ListFormat(locale).format(names);
}
