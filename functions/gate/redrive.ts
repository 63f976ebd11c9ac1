import type { ArticlePointer, IntakeRequest } from '../article/messages.ts';
import type { Articles, Clock, RowChanges } from '../article/ports.ts';
import type { ArticleRow, StageError } from '../article/row.ts';

/** The queues of the stages, and the rows. */
interface RedrivePorts {
  articles: Pick<Articles, 'update'>;
  toClean(requests: readonly IntakeRequest[]): Promise<void>;
  toClassify(pointers: readonly ArticlePointer[]): Promise<void>;
  toIndex(pointers: readonly ArticlePointer[]): Promise<void>;
  now: Clock;
}

/** A failed row, with the stage in which it failed. */
export type FailedRow = ArticleRow & { stage: 'failed'; error: StageError };

/** Whether a row failed, in the given stage (or any) and for the given reason (or any). */
export function isFailed(
  row: ArticleRow,
  { stage, reason }: { stage?: StageError['stage']; reason?: string } = {},
): row is FailedRow {
  if (row.stage !== 'failed' || !row.error) return false;
  return (
    (stage === undefined || row.error.stage === stage) &&
    (reason === undefined || row.error.reason === reason)
  );
}

/**
 * Sends every failed article to the stage in which it failed, and sets it in work. It may run at any time, also twice:
 * the row says what is left to do, and the gate checks every commit against it. Throws if a queue refuses; articles
 * that were not sent stay failed.
 */
export async function redrive(rows: readonly FailedRow[], ports: RedrivePorts): Promise<void> {
  const failedIn = (stage: StageError['stage']) => rows.filter(({ error }) => error.stage === stage);
  const pointersOf = (failed: readonly FailedRow[]) =>
    failed.map(({ articleId, rev }) => ({ articleId, rev }));
  await ports.toClean(failedIn('clean').map(({ source: { bucket, key } }) => ({ bucket, key })));
  await ports.toClassify(pointersOf(failedIn('classify')));
  await ports.toIndex(pointersOf(failedIn('index')));
  const at = ports.now().toISOString();
  await Promise.all(rows.map((row) => ports.articles.update(row.articleId, row, putInWork(row, at))));
}

/**
 * A row that failed in clean stays failed until it is cleaned, with its attempts at 0: no stage comes before cleaning.
 */
function putInWork({ error }: FailedRow, updatedAt: string): RowChanges {
  if (error.stage === 'clean') return { stage: 'failed', error: { ...error, attempts: 0 }, updatedAt };
  return { stage: error.stage === 'classify' ? 'cleaned' : 'classified', error: undefined, updatedAt };
}
