import type { PublicationDate } from '../../article/article.ts';
import { minuteMs } from '../../article/minutes.ts';

/** Minutes since 1970 at the start of the day or month that a date names: what the index sorts by; throws for none. */
export function publishedMinute(published: PublicationDate): number {
  const ms = Date.parse(published.value);
  if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(published.value)} is no date`);
  return Math.max(0, Math.floor(ms / minuteMs));
}
