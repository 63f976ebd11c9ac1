import type { PublicationDate } from '../../article/article.ts';

/** `2022-01`, `2022-01-12` and `2022-01-12T14:05:00+02:00`: what a program writes, never a date in words. */
const isoDate = /^(\d{4}-\d\d)(-\d\d)?(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** No article is taken to be older. */
const firstYear = '1800';

/**
 * The date of publication that the uploader's metadata state. Undefined for what is no date of the calendar, is of before
 * 1800, or comes after the time of the object: nothing was published after it was stored.
 */
export function readStatedDate(stated: string | undefined, modifiedAt: string): PublicationDate | undefined {
  const [, month, day = '', time, zone] = isoDate.exec(stated ?? '') ?? [];
  if (month === undefined || !isInCalendar(month, day)) return undefined;
  const isTime = day !== '' && time !== undefined && zone !== undefined;
  const ms = Date.parse(isTime ? `${month}${day}T${time}${zone}` : `${month}${day}`);
  if (Number.isNaN(ms) || ms > Date.parse(modifiedAt) || month < firstYear) return undefined;
  const source = 'object-metadata';
  if (isTime) return { value: `${new Date(ms).toISOString().slice(0, 16)}:00Z`, precision: 'minute', source };
  return { value: `${month}${day}`, precision: day === '' ? 'month' : 'day', source };
}

/** `Date.parse` reads 30 February as 2 March. */
function isInCalendar(month: string, day: string): boolean {
  const date = new Date(`${month}${day}`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${month}${day}`);
}
