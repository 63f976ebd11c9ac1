import type { PublicationDate } from '../article/article.ts';

const minuteMs = 60_000;

/** Minutes since 1970 at the start of the day or month that a date names: what the index sorts by. */
export function publishedMinute(published: PublicationDate): number {
  return Math.max(0, Math.floor(Date.parse(published.value) / minuteMs));
}
