/** Milliseconds of a minute. */
export const minuteMs = 60_000;

/** A time in minutes since 1970, as the index counts. */
export function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / minuteMs);
}
