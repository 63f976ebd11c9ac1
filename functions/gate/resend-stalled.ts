import type { ArticlePointer } from '../article/messages.ts';
import { minuteMs } from '../article/minutes.ts';
import type { Clock } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { workStateOf } from '../article/work.ts';

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
  /** The articles on no slip that have been in work since before a time (ISO 8601), oldest first. */
  listWorking(limit: number, since: string): Promise<string[]>;
  /** The slips from before a time, oldest first, with about so many articles. */
  listSlips(limit: number, since: string): Promise<{ name: string; articleIds: string[] }[]>;
  /** Deletes a slip. */
  dropSlip(name: string): Promise<void>;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** Marks a row as in work since now, so that the next sweep leaves it alone; false if it has moved on. */
  touch(row: ArticleRow, at: string): Promise<boolean>;
  toClassify(pointers: readonly ArticlePointer[]): Promise<void>;
  toIndex(pointers: readonly ArticlePointer[]): Promise<void>;
  now: Clock;
}

/**
 * Sends the message of every stalled article again. The row says what is left to do, so a lost or expired message only
 * means a delay, and a message that was not lost after all changes nothing. What is stalled is listed by the index of work from
 * then on; then the slips are deleted on which it was, with what a crash has left on them.
 */
export async function resendStalled(ports: SweepPorts): Promise<number> {
  const now = ports.now();
  const since = new Date(now.getTime() - stalledAfterMinutes * minuteMs).toISOString();
  const [indexed, slips] = await Promise.all([
    ports.listWorking(maxResent, since),
    ports.listSlips(maxResent, since),
  ]);
  const onSlips = slips.flatMap(({ articleIds }) => articleIds);
  const rows = await ports.readRows([...new Set([...indexed, ...onSlips])]);
  const [known, old] = [new Set(indexed), new Set(slips.map(({ name }) => name))];
  const isListed = ({ articleId, slip = '' }: ArticleRow) => known.has(articleId) || old.has(slip);
  const stalled = [...rows.values()].filter((row) => isInWork(row) && isListed(row));
  const pointersAt = (wanted: ArticleRow['stage']) =>
    stalled.filter(({ stage }) => stage === wanted).map(({ articleId, rev }) => ({ articleId, rev }));
  await ports.toClassify(pointersAt('cleaned'));
  await ports.toIndex(pointersAt('classified'));
  await Promise.all(stalled.map((row) => ports.touch(row, now.toISOString())));
  await Promise.all(slips.map(({ name }) => ports.dropSlip(name)));
  return stalled.length;
}

function isInWork({ stage }: ArticleRow): boolean {
  return workStateOf(stage) === 'working';
}
