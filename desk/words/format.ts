import type { Words } from './en.ts';

/** A number as people of the page's language write it. */
export function formatNumber(value: number, { locale }: Pick<Words, 'locale'>): string {
  return new Intl.NumberFormat(locale).format(value);
}

const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date, as exactly as it is written: `2022-01`, `2022-01-12`, `2022-01-12T14:05Z`. */
export function formatDate(value: string, { locale }: Pick<Words, 'locale'>): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locale, { ...styles[precisionOf(value)], timeZone: 'UTC' }).format(date);
}

function precisionOf(value: string): keyof typeof styles {
  if (value.length > 10) return 'minute';
  if (value.length > 7) return 'day';
  return value.length > 4 ? 'month' : 'year';
}

/** The name of a language, by its code. */
export function nameLanguage(
  code: string,
  { locale, unknownLanguage }: Pick<Words, 'locale' | 'unknownLanguage'>,
): string {
  if (code === 'und') return unknownLanguage;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A share of one, as a percentage. */
export function formatShare(share: number, { locale }: Pick<Words, 'locale'>): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const;

/** How large a file is. */
export function formatBytes(bytes: number, { locale }: Pick<Words, 'locale'>): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? units[3];
  const value = bytes / size;
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
