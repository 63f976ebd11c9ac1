import type { Articles, RowChanges } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { awaitsStage, type LaterStage } from '../article/work.ts';
import { describeFailure } from './failure.ts';

type Rows = Pick<Articles, 'update'>;

/** What a stage writes into a row when it is done: the row's new stage, and what readers are shown. */
type StageResult = RowChanges & { stage: 'classified' | 'indexed' };

/**
 * Commits the result of clean, or of the burial of its message. The condition is `rev` alone: with the stage as well,
 * it could lose to a classification, which does not change `rev`, and take its own text for superseded.
 */
export function commitContent(
  articleId: string,
  seen: ArticleRow | undefined,
  changes: RowChanges,
  { update }: Rows,
): Promise<boolean> {
  return update(articleId, seen && { rev: seen.rev }, changes);
}

/**
 * Commits the result of a later stage if `rev` and stage are unchanged: of two deliveries of one message, one commits.
 * A result wins over a failure that another delivery of the message has marked meanwhile; `reread` reads the row
 * consistently to see that. False, with nothing written, if the row has moved on.
 */
export async function commitResult(
  seen: ArticleRow,
  stage: LaterStage,
  result: StageResult,
  { update, reread }: Rows & { reread: Articles['read'] },
): Promise<boolean> {
  if (await update(seen.articleId, seen, result)) return true;
  const row = await reread(seen.articleId);
  if (row?.rev !== seen.rev || !awaitsStage(row, stage)) return false;
  return update(row.articleId, row, result);
}

/** A failed try of a later stage: `attempt` counts from one, `at` is ISO 8601. */
interface FailedTry {
  stage: LaterStage;
  error: unknown;
  attempt: number;
  at: string;
}

/** Records a failed try in a row that waits for the stage; a row that has moved on stays as it is. */
export async function commitFailure(
  seen: ArticleRow,
  { stage, error, attempt, at }: FailedTry,
  { update }: Rows,
): Promise<void> {
  await update(seen.articleId, seen, describeFailure(stage, error, attempt, at));
}
