import type { Articles, Clock } from '../article/ports.ts';
import { maxAttempts } from '../article/work.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { NotFollowed } from '../follow/follower.ts';
import { isStale } from './accept-change.ts';
import { commitContent } from './commit-stage.ts';
import { describeFailure } from './failure.ts';
import { beginRow, type IntakeEvent } from './intake-events.ts';

/** What noting a try, or its failure, needs. */
export interface TryPorts {
  articles: Pick<Articles, 'read' | 'update'>;
  now: Clock;
}

/**
 * Records in the row that a change of its file could not be taken in, unless a newer change was taken in. What could not be
 * told of a change that was taken in is no failure of the article.
 */
export async function recordCleanFailure(
  event: IntakeEvent,
  error: unknown,
  attempt: number,
  { articles, now }: TryPorts,
): Promise<void> {
  if (error instanceof NotFollowed) return;
  const articleId = articleIdOf(event.bucket, event.key);
  const at = now().toISOString();
  const seen = await articles.read(articleId);
  const isLast = attempt >= maxAttempts;
  // The reason of a rejection is worth more than the error of a try that is repeated.
  if (isStale(event, seen) || (seen?.stage === 'rejected' && !isLast)) return;
  // A text that lost its race against this row is named for rev 1 and expires: the next text needs another name.
  const unseen = { ...beginRow(event, at), rev: 1, stage: 'failed' as const, updatedAt: at };
  const failure = describeFailure('clean', error, attempt, at);
  await commitContent(articleId, seen, seen ? failure : { ...unseen, ...failure }, articles);
}
