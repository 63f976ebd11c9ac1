import type { ArticleRow, StageError } from './row.ts';

/** A message is tried this often before it goes to the dead-letter queue; the queues in lib/ say the same. */
export const maxAttempts = 5;

/** Whether a row waits for this stage: the stage before it is done, or this one failed. */
export function awaitsStage(row: ArticleRow, stage: Exclude<StageError['stage'], 'clean'>): boolean {
  const before = stage === 'classify' ? 'cleaned' : 'classified';
  return row.stage === before || (row.stage === 'failed' && row.error?.stage === stage);
}
