import { listedMinuteOf } from '../../article/minutes.ts';
import type { ServedFields } from '../../article/row.ts';

/**
 * The minute that an article is listed by, since 1800: when an article was published (of a day or month, its first one), or
 * when the file of an undated one was stored. Throws if the date is none.
 */
export function listedMinute({ published, seen }: Pick<ServedFields, 'published' | 'seen'>): number {
  const value = published?.value ?? seen;
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(value)} is no date`);
  return Math.max(0, listedMinuteOf(ms));
}
