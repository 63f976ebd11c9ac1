import type { JudgedDate } from './judge-dates.ts';
import { readDates } from './read-dates.ts';

const compact = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/;

/**
 * The date in a key: `2022/01/12/slug.txt`, `2022-01-12_slug.txt`, `20220112-slug.txt`. Its year has four digits: a
 * word and a number in a name are no date (`05-may-resigns.txt`).
 */
export function readKeyDate(key: string): JudgedDate[] {
  const text = key.replace(compact, '$1-$2-$3').replace(/(\d)_|_(\d)/g, '$1 $2');
  return readDates(text, { latest: '9999', languages: [] })
    .filter(
      ({ year, day, start, end }) =>
        year !== undefined && day !== undefined && /\d{4}/.test(text.slice(start, end)),
    )
    .map((mention) => ({ mention, score: 0, written: text.slice(mention.start, mention.end) }));
}
