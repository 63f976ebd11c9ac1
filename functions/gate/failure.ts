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

/** What a row says when its message is in the dead-letter queue: the stage's last error, if one was recorded. */
export function describeBurial(
  stage: StageError['stage'],
  seen: ArticleRow | undefined,
  at: string,
): { stage: 'failed'; error: StageError; updatedAt: string } {
  const recorded = seen?.stage !== 'rejected' && seen?.error?.stage === stage ? seen.error : undefined;
  const { reason, message } = recorded?.attempts ? recorded : unrecorded;
  const error = { stage, reason, message, attempts: maxAttempts, at };
  return { stage: 'failed', error, updatedAt: at };
}

const unrecorded = {
  reason: killed,
  message: 'No try came to its end: the function was killed or timed out. Its log says at what.',
};

/** Recorded before a try that may kill the function, as the function could not record it afterwards. */
export class Killed extends Error {
  override readonly name = killed;

  constructor() {
    super(unrecorded.message);
  }
}

/** Whether the last try of a stage is known to have ended the function. */
export function wasKilled({ error }: ArticleRow, stage: StageError['stage']): boolean {
  return error?.stage === stage && error.reason === killed;
}
