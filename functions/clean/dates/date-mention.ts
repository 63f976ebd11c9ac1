/** A date that a text names, as far as it names it. */
export interface DateMention {
  /** Undefined where none is written. */
  year?: number;
  /** 1 to 12. */
  month: number;
  day?: number;
  /** The day of the week beside the date. */
  weekday?: Weekday;
  /** ISO 8601 in UTC, to the minute; only where the text names its time zone. */
  minute?: string;
  /** The time zone as written. */
  zone?: string;
  /** Digits stand where a year would, and no year can be read from them: the date is not to be served. */
  unread?: true;
  /** One of several days: `5-7 March`. */
  range?: true;
  /** Where in the text it stands, its weekday and time apart. */
  start: number;
  end: number;
}

/** A day of the week, Sunday is 0, as a text names it. */
export interface Weekday {
  value: number;
  text: string;
  /** Where in the text it stands. */
  start: number;
}

/** What is known when a date is read. */
export interface Reading {
  /** ISO 8601: nothing was published later. */
  latest: string;
  /** The languages of the text, the likeliest first; empty where they are not known. Told when first asked for. */
  readonly languages: readonly string[];
  /** Whether `3/5/2024` is in March; undefined where nothing tells. It is asked only for dates that need it. */
  monthFirst?: () => boolean | undefined;
}

/** The earliest year that is served: older files are no news. */
export const firstYear = 1800;

/** Whether year, month and day are a day of the Gregorian calendar; without a year, of any. */
export function isDay(year: number | undefined, month: number, day?: number): boolean {
  if (!(month >= 1 && month <= 12)) return false;
  // Every month has so many days.
  if (day === undefined || day <= 28) return day === undefined || day >= 1;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** `2022-01-12`, or `2022-01` when the day is not known. */
export function isoDay({
  year = 0,
  month,
  day,
}: Pick<DateMention, 'month'> & { year?: number | undefined; day?: number | undefined }): string {
  const named = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return day === undefined ? named : `${named}-${String(day).padStart(2, '0')}`;
}

/** The year that two digits stand for: the latest that has begun. */
export function fullYear(digits: number, { latest, languages }: Reading): number {
  const now = Number(latest.slice(0, 4));
  if (languages[0] === 'th') return buddhistEra + digits - 543 <= now ? buddhistEra + digits - 543 : digits;
  const century = now - (now % 100);
  return century + digits <= now ? century + digits : century - 100 + digits;
}

const buddhistEra = 2500;
