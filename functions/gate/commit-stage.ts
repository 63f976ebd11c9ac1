import type { Articles, RowChanges } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { awaitsStage, type LaterStage } from '../article/work.ts';
import { noteContent } from '../follow/commit-note.ts';
import { type Followers, isNeeded } from '../follow/follower.ts';
import { committedRow } from '../follow/outcome.ts';
import { describeFailure } from './failure.ts';

type Rows = Pick<Articles, 'update'>;

/** What a stage writes into a row when it is done: the row's new stage, and what readers are shown. */
type StageResult = RowChanges & { stage: 'classified' | 'indexed' };

/**
 * Commits the result of clean, or of the burial of its message; returns the row, or undefined if it has moved on, or if
 * another event has confirmed it. The stage is no condition: with it, it could lose to a classification, which does not
 * change `rev`, and take its own text for superseded. What takes a `rev` from the readers, or says that one is still
 * served, has no text; where that is noted for others, the stage is held too, so that index cannot serve another `rev`
 * meanwhile.
 */
export async function commitContent(
  articleId: string,
  seen: ArticleRow | undefined,
  changes: RowChanges,
  { update, followers }: Rows & { followers?: Followers },
): Promise<ArticleRow | undefined> {
  const { rev } = changes;
  const isNoted = rev !== undefined && isNeeded('note', followers);
  const noted = isNoted ? { ...changes, ...noteContent(seen, { ...changes, rev }) } : changes;
  // Confirmations are of one `rev`: under the same, who saw none would take none for as many as there were.
  const all = rev === undefined || seen?.confirmed === undefined ? noted : { ...noted, confirmed: undefined };
  const holdsStage = isNoted && changes.stage !== 'cleaned';
  const isDone = await update(
    articleId,
    seen && { ...confirmationsOf(seen), ...(holdsStage && { stage: seen.stage }) },
    all,
  );
  return isDone ? committedRow(articleId, seen, all) : undefined;
}

/**
 * Says that a row is what the bucket holds, so that nobody commits any more who read the bucket before; false if the row
 * has moved on, or was confirmed by another event meanwhile.
 */
export function confirmRow(
  seen: ArticleRow,
  ord: Pick<ArticleRow, 'ord'>,
  { update }: Rows,
): Promise<boolean> {
  const held = confirmationsOf(seen);
  return update(seen.articleId, held, { confirmed: held.confirmed + 1, ...ord });
}

function confirmationsOf({ rev, confirmed = 0 }: ArticleRow) {
  return { rev, confirmed };
}

/** The row after a try to commit, and whether this try has done it. */
interface Attempt {
  isDone: boolean;
  row: ArticleRow | undefined;
}

/**
 * Commits the result of a later stage if `rev` and stage are unchanged: of two deliveries of one message, one commits.
 * A result wins over a failure that another delivery of the message has marked meanwhile; `reread` reads the row
 * consistently to see that. If the answer to a commit is lost, the client repeats it and is refused: then the row that
 * is returned shows the result, although it is not done.
 */
export async function commitResult(
  seen: ArticleRow,
  stage: LaterStage,
  result: StageResult,
  rows: Rows & { reread: Articles['read'] },
): Promise<Attempt> {
  if (await rows.update(seen.articleId, seen, result))
    return { isDone: true, row: committedRow(seen.articleId, seen, result) };
  const row = await rows.reread(seen.articleId);
  if (row?.rev !== seen.rev || !awaitsStage(row, stage)) return { isDone: false, row };
  return commitResult(row, stage, result, rows);
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
