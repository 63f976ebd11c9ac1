import type { RowChanges } from '../article/ports.ts';
import type { ArticleRow, StageError } from '../article/row.ts';
import { maxAttempts } from '../article/work.ts';

/** What a row says after a passing error; at the last attempt the article has failed. */
export function describeFailure(
  stage: StageError['stage'],
  thrown: unknown,
  attempts: number,
  at: string,
): RowChanges {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  const error = { stage, reason: name, message, attempts, at };
  return attempts >= maxAttempts ? { error, stage: 'failed', updatedAt: at } : { error };
}

/** The reason of a failure that the function could not record because it was stopped. */
export const killed = 'Killed';

/** The reason of a failure where no try is known to have begun. */
export const untried = 'Untried';

/** What a row says when its message is in the dead-letter queue: the stage's last error, if one was recorded. */
export function describeBurial(
  stage: StageError['stage'],
  seen: ArticleRow | undefined,
  at: string,
): { stage: 'failed'; error: StageError; updatedAt: string } {
  const { reason, message } = triedError(seen, stage) ?? {
    reason: untried,
    message:
      'No try is known to have begun: the function was throttled, or ended before it could record one.',
  };
  const error = { stage, reason, message, attempts: maxAttempts, at };
  return { stage: 'failed', error, updatedAt: at };
}

/**
 * The error that a try of this stage has left in the row. A redrive sets its attempts to 0, and why an earlier version
 * was rejected is no such error.
 */
export function triedError(seen: ArticleRow | undefined, stage: StageError['stage']): StageError | undefined {
  if (!seen?.error || seen.stage === 'rejected') return undefined;
  return seen.error.stage === stage && seen.error.attempts > 0 ? seen.error : undefined;
}

/** Recorded before a try that may kill the function, as the function could not record it afterwards. */
export class Killed extends Error {
  override readonly name = killed;

  constructor() {
    super('No try came to its end: the function was killed or timed out. Its log says at what.');
  }
}

/** Whether the last try of a stage is known to have ended the function. */
export function wasKilled({ error }: ArticleRow, stage: StageError['stage']): boolean {
  return error?.stage === stage && error.reason === killed;
}
