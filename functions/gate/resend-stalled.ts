import type { ArticlePointer } from '../article/messages.ts';
import { minuteMs } from '../article/minutes.ts';
import type { Clock } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';

/**
 * An article that has been in work for longer has lost its message, or the message waits where nothing reads it.
 * @limit An article that has been in work for longer is sent again.
 */
export const stalledAfterMinutes = 60;

/**
 * One sweep sends this many at most; the next one follows in minutes.
 * @limit The rest waits for the next sweep, a quarter of an hour later.
 */
export const maxResent = 1_000;

export interface SweepPorts {
  /** The articles that have been in work since before a time (ISO 8601), oldest first. */
  listWorking(limit: number, since: string): Promise<string[]>;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** Marks a row as in work since now, so that the next sweep leaves it alone; false if it has moved on. */
  touch(row: ArticleRow, at: string): Promise<boolean>;
  toClassify(pointers: readonly ArticlePointer[]): Promise<void>;
  toIndex(pointers: readonly ArticlePointer[]): Promise<void>;
  now: Clock;
}

/**
 * Sends the message of every stalled article again. The row says what is left to do, so a lost or expired message only
 * means a delay, and a message that was not lost after all changes nothing.
 */
export async function resendStalled(ports: SweepPorts): Promise<number> {
  const now = ports.now();
  const since = new Date(now.getTime() - stalledAfterMinutes * minuteMs).toISOString();
  const rows = await ports.readRows(await ports.listWorking(maxResent, since));
  const stalled = [...rows.values()].filter(({ stage }) => stage === 'cleaned' || stage === 'classified');
  const pointersAt = (wanted: ArticleRow['stage']) =>
    stalled.filter(({ stage }) => stage === wanted).map(({ articleId, rev }) => ({ articleId, rev }));
  await ports.toClassify(pointersAt('cleaned'));
  await ports.toIndex(pointersAt('classified'));
  await Promise.all(stalled.map((row) => ports.touch(row, now.toISOString())));
  return stalled.length;
}
