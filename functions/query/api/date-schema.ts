import * as v from 'valibot';
import { listedMinuteOf } from '../../article/minutes.ts';

const dayMinutes = 24 * 60;
const dayLength = '2022-01-12'.length;

/** The schema of a day, or of a time on a day, for the parameter of this name. */
export function date(parameter: string, description: string, example: string) {
  const message = `${parameter} must be a date such as 2022-01-12 or 2022-01-12T14:05:00Z.`;
  return v.pipe(
    v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())], message),
    v.check(isInCalendar, message),
    v.description(description),
    v.examples([example]),
  );
}

/** Whether a date exists: `Date.parse` reads 30 February as 2 March, and no day after the year 275760. */
function isInCalendar(value: string): boolean {
  const named = value.slice(0, dayLength);
  const day = new Date(named);
  const isDate = !Number.isNaN(Date.parse(value)) && !Number.isNaN(day.getTime());
  return isDate && day.toISOString().startsWith(named);
}

/** The first minute of the day or time, as listings count. */
export function firstMinute(value: string): number {
  return listedMinuteOf(Date.parse(value));
}

/** The last minute of the day or time, as listings count. */
export function lastMinute(value: string): number {
  return firstMinute(value) + (value.length === dayLength ? dayMinutes - 1 : 0);
}
