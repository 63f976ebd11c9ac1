import type { DateMention } from './date-mention.ts';
import { isoDay } from './date-mention.ts';

/** A time of day with its time zone. */
interface Clock {
  minuteOfDay: number;
  /** As written; undefined if the text names none. */
  zone?: string;
}

/** In characters: a time of day stands right beside its date. */
const reach = 40;
const zone = String.raw`(?:(?:gmt|utc)\s?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|z\b|[a-z]{2,4}\b)`;
const time = String.raw`(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)?(?:\.\d+)?\s*(am|pm)?\b\s*(?:uhr)?\s*\(?(${zone})?`;
const after = new RegExp(
  String.raw`^(?:t|[\s,|•·@–—-]*(?:at|a|um|kl|klo|alle|ore|o|w|в|las|as|om|den)?\.?[\s,|•·@–—-]*)${time}`,
);
const before = new RegExp(String.raw`${time}\)?[\s,|•·on–—-]*$`);

/** The time of day beside a date, in a folded text: after it, else before it. */
function readClock(folded: string, start: number, end: number): Clock | undefined {
  return (
    clockOf(after.exec(folded.slice(end, end + reach))) ??
    clockOf(before.exec(folded.slice(Math.max(0, start - reach), start)))
  );
}

function clockOf(match: RegExpExecArray | null): Clock | undefined {
  const [, hours, minutes, half, named = ''] = match ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const minuteOfDay = hourOf(Number(hours), half) * 60 + Number(minutes ?? 0);
  if (minuteOfDay >= 24 * 60 || Number(minutes ?? 0) > 59) return undefined;
  return { minuteOfDay, ...(offsetOf(named) !== undefined && { zone: named }) };
}

function hourOf(hours: number, half: string | undefined): number {
  return half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
}

/** Time zones by the names that date lines use, in minutes east of Greenwich. */
const offsets: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  wib: 420,
  hkt: 480,
  sgt: 480,
  pht: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
/** Names that stand for winter and summer time alike: the offset in winter. */
const seasonal: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** The offset that a folded name or number of a time zone stands for on a day, in minutes. */
function offsetOf(zone: string, day = ''): number | undefined {
  const numeric = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (numeric) return numericOffset(numeric);
  const winter = seasonal[zone];
  return winter === undefined ? offsets[zone] : winter + (isAmericanSummer(day) ? 60 : 0);
}

/** Whether North America's clocks are ahead: from the second Sunday of March to the first of November. */
function isAmericanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return day >= sundayFrom(year, 3, 8) && day < sundayFrom(year, 11, 1);
}

/** The first Sunday from a day of a month on, `YYYY-MM-DD`. */
function sundayFrom(year: number, month: number, day: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return new Date(Date.UTC(year, month - 1, day + ((7 - weekday) % 7))).toISOString().slice(0, 10);
}

/** In minutes: no zone is farther from Greenwich. */
const farthestZone = 14 * 60;

function numericOffset([, sign, hours, minutes = '0']: RegExpExecArray): number | undefined {
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > farthestZone) return undefined;
  return sign === '-' ? -offset : offset;
}

/** The date with its time of day: in UTC to the minute where the text names the zone. */
export function withClock(date: DateMention, text: string, folded: string): DateMention {
  const clock =
    date.year === undefined || date.day === undefined ? undefined : readClock(folded, date.start, date.end);
  if (clock?.zone === undefined) return date;
  const at =
    Date.parse(`${isoDay(date)}T00:00:00Z`) +
    (clock.minuteOfDay - (offsetOf(clock.zone, isoDay(date)) ?? 0)) * 60_000;
  return {
    minute: `${new Date(at).toISOString().slice(0, 16)}:00Z`,
    zone: asWritten(clock.zone, text, folded),
    ...date,
  };
}

function asWritten(zone: string, text: string, folded: string): string {
  const at = folded.indexOf(zone, 0);
  return at < 0 ? zone : text.slice(at, at + zone.length);
}
