import { formatDate } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { Bucket, Grain } from './buckets.ts';

/** What a bar stands for, in words: `January 2022`, `week of 3 January 2022`. */
export function nameBucket({ from }: Bucket, grain: Grain, words: Words): string {
  switch (grain) {
    case 'day':
      return formatDate(from, words);
    case 'week':
      return words.weekOf(formatDate(from, words));
    case 'month':
      return formatDate(from.slice(0, 7), words);
    case 'year':
      return from.slice(0, 4);
    case 'decade':
      return words.decadeOf(from.slice(0, 4));
  }
}
