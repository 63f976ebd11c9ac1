import type { Articles, RowChanges } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { awaitsStage, type LaterStage } from '../article/work.ts';
import { describeFailure } from './failure.ts';

type Rows = Pick<Articles, 'update'>;

/** What a stage gives a row when it is done: the stage that the row has then, and what readers are shown of it. */
type StageResult = RowChanges & { stage: 'classified' | 'indexed' };

/**
 * Commits what clean, or the burial of its message, says of a file. Held to `rev` alone: held to the stage too, it could
 * lose to a classification that leaves `rev` as it is, and take its own text for superseded.
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
 * Commits the result of a later stage, held to `rev` and stage: of two deliveries of one message, one commits. A result
 * wins against a mark of failure that another delivery of the message has set meanwhile; `reread` reads the row
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

/** A try of a later stage that failed: `attempt` counts from one, `at` is ISO 8601. */
interface FailedTry {
  stage: LaterStage;
  error: unknown;
  attempt: number;
  at: string;
}

/** Writes into a row that waits for a stage that a try of it failed; a row that has moved on stays as it is. */
export async function commitFailure(
  seen: ArticleRow,
  { stage, error, attempt, at }: FailedTry,
  { update }: Rows,
): Promise<void> {
  await update(seen.articleId, seen, describeFailure(stage, error, attempt, at));
}
