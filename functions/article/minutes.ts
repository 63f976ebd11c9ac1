/** Milliseconds of a minute. */
export const minuteMs = 60_000;

/** Minutes of a day. */
export const minutesOfDay = 24 * 60;

/** The day of a minute by UTC; both count from the same year on. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / minutesOfDay);
}

/** A time in minutes since 1970, as segments and what is garbage are dated. */
export function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / minuteMs);
}

/**
 * Listings count minutes from 1800 instead: archives have articles of before 1970, whose minutes would be below zero, and
 * no date before 1800 is taken for one of publication.
 */
const firstListedMs = Date.UTC(1800, 0, 1);

/** A time, in milliseconds since 1970, as a minute that listings count by. */
export function listedMinuteOf(ms: number): number {
  return Math.floor((ms - firstListedMs) / minuteMs);
}

/** The time of a minute that listings count by. */
export function timeOfListedMinute(minute: number): Date {
  return new Date(firstListedMs + minute * minuteMs);
}
