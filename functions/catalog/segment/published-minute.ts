import type { PublicationDate } from '../../article/article.ts';
import { minuteMs } from '../../article/minutes.ts';

/** The minute since 1970 that the index sorts by; for a day or month, its first one. Throws if the value is no date. */
export function publishedMinute(published: PublicationDate): number {
  const ms = Date.parse(published.value);
  if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(published.value)} is no date`);
  return Math.max(0, Math.floor(ms / minuteMs));
}
