import type { RowChanges } from './ports.ts';
import type { StageError } from './row.ts';
import { maxAttempts } from './work.ts';

/** What a row says of a passing error: at the last attempt that the article failed. */
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
