import type { PublicationDate } from '../../article/article.ts';
import { firstYear, isDay, isoDay } from '../dates/date-mention.ts';
import { LazyReading } from '../dates/lazy-reading.ts';
import { readDates } from '../dates/read-dates.ts';

/** A date as it is stated, or why it is none. */
export type StatedDate = Omit<PublicationDate, 'source'>;

/** `2022-01`, `2022-01-12`, `20220112`, `2022-01-12T14:05:00+02:00`, `2022-01-12 14:05:00`. */
const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** `Wed, 12 Jan 2022 14:05:00 +0200` (RFC 5322, section 3.3; with GMT also HTTP and RSS). */
const mail =
  /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d)(?::\d\d)? (Z|UT|UTC|GMT|[+-]\d{4})(?: \([^()]*\))?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Stated {
  year: number;
  month: number;
  day?: number;
  /** Hour and minute, and the time zone as written, if both stand there. */
  time?: { hour: number; minute: number; zone?: string | undefined };
}

/**
 * The date that a statement gives, in UTC where it names its time zone; without one, its day. A string says why it is none:
 * in no calendar, of before 1800, the zero of computers' clocks, or after the file was stored, as nothing was published then.
 */
export function readStatedDate(given: string, modifiedAt: string): StatedDate | string {
  const written = given.trim();
  const stated = readIso(written) ?? readMail(written);
  if (!stated || !isDay(stated.year, stated.month, stated.day)) return noIsoDate;
  const { time } = stated;
  const ms = msOf(stated);
  const fault = findFault(stated.year, ms, modifiedAt) ?? (isTime(time) ? undefined : 'is no time of a day');
  if (fault !== undefined) return fault;
  if (time?.zone === undefined) return { ...dayOf(stated), ...(time && { written }) };
  const value = `${new Date(ms).toISOString().slice(0, 16)}:00Z`;
  return { value, precision: 'minute', written, zone: time.zone };
}

/** Why a string of data is no date. */
export const noIsoDate = 'is no date, as ISO 8601 writes it';

/**
 * The date that a statement gives in words or in the writing of its language: `19 novembre 2019`, `Tue Nov 19 2019 03:05 GMT`.
 * A string says why it gives none.
 */
export function readWrittenDate(
  written: string,
  { modifiedAt, languages }: { modifiedAt: string; languages: () => readonly string[] },
): StatedDate | string {
  const [mention] = readDates(written, new LazyReading(modifiedAt, { languages }));
  if (!mention || mention.year === undefined || mention.unread || mention.range) return 'is no date';
  const { minute, zone, day } = mention;
  const value = minute ?? isoDay(mention);
  const fault = findFault(mention.year, Date.parse(value), modifiedAt);
  if (fault !== undefined) return fault;
  if (minute === undefined) return { value, precision: day === undefined ? 'month' : 'day', written };
  return { value, precision: 'minute', written, ...(zone !== undefined && { zone }) };
}

function isTime(time: Stated['time']): boolean {
  return time === undefined || (time.hour < 24 && time.minute < 60);
}

function findFault(year: number, ms: number, modifiedAt: string): string | undefined {
  if (year < firstYear) return `is before ${firstYear}`;
  if (ms === 0) return 'is the zero of computers’ clocks';
  return ms > Date.parse(modifiedAt) ? 'is after the file was stored' : undefined;
}

function readIso(text: string): Stated | undefined {
  const [found, year, month, day, compactMonth, compactDay, hour, minute, zone] = iso.exec(text) ?? [];
  if (found === undefined) return undefined;
  const ofMonth = day ?? compactDay;
  if (ofMonth === undefined && hour !== undefined) return undefined;
  return {
    year: Number(year),
    month: Number(month ?? compactMonth),
    ...(ofMonth !== undefined && { day: Number(ofMonth) }),
    ...(hour !== undefined && { time: { hour: Number(hour), minute: Number(minute), zone } }),
  };
}

function readMail(text: string): Stated | undefined {
  const [found, day, month = '', year, hour, minute, zone] = mail.exec(text) ?? [];
  if (found === undefined) return undefined;
  const time = { hour: Number(hour), minute: Number(minute), zone };
  return { year: Number(year), month: months.indexOf(month.toLowerCase()) + 1, day: Number(day), time };
}

function msOf({ year, month, day = 1, time }: Stated): number {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  if (time?.zone === undefined) return midnight;
  return midnight + (time.hour * 60 + time.minute - offsetOf(time.zone)) * 60_000;
}

/** In minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function dayOf({ year, month, day }: Stated): StatedDate {
  const value = [String(year), String(month).padStart(2, '0')].join('-');
  if (day === undefined) return { value, precision: 'month' };
  return { value: `${value}-${String(day).padStart(2, '0')}`, precision: 'day' };
}
