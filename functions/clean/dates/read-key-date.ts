import type { JudgedDate } from './judge-dates.ts';
import { readDates } from './read-dates.ts';

/** Year, month and day of four, two and two digits, with the same sign between them or none: `20220112`, `2022_01_12`, `2022 01 12`. */
const whole = /(?<!\d)((?:19|20)\d\d)([_ ]?)([01]\d)\2([0-3]\d)(?!\d)/;

/**
 * The date in a key: `2022/01/12/slug.txt`, `2022-01-12_slug.txt`, `20220112-slug.txt`, `slug_2022_01_12.txt`. Its year has four digits: a
 * word and a number in a name are no date (`05-may-resigns.txt`).
 */
export function readKeyDate(key: string): JudgedDate[] {
  const text = key.replace(whole, '$1-$3-$4').replace(/(\d)_|_(\d)/g, '$1 $2');
  return readDates(text, { latest: '9999', languages: [] })
    .filter(
      ({ year, day, start, end }) =>
        year !== undefined && day !== undefined && /\d{4}/.test(text.slice(start, end)),
    )
    .map((mention) => ({ mention, score: 0, written: text.slice(mention.start, mention.end) }));
}
