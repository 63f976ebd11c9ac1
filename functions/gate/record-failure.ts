import { maxAttempts } from '../article/work.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { type GatePorts, isStale } from './accept-change.ts';
import { commitContent } from './commit-stage.ts';
import { describeFailure } from './failure.ts';
import type { IntakeEvent } from './intake-events.ts';

/** Writes into the row that a change of its file could not be taken in; a newer change that was taken in stays. */
export async function recordFailure(
  event: IntakeEvent,
  error: unknown,
  attempt: number,
  { articles, now }: Pick<GatePorts, 'articles' | 'now'>,
): Promise<void> {
  const articleId = articleIdOf(event.bucket, event.key);
  const at = now().toISOString();
  const seen = await articles.read(articleId);
  const isLast = attempt >= maxAttempts;
  // Why the file was rejected is worth more than a try that may yet succeed.
  if (isStale(event, seen) || (seen?.stage === 'rejected' && !isLast)) return;
  const { bucket, key } = event;
  // A text that lost its race against this row has the name of rev 1, and expires: the next one must have another.
  const unseen = { rev: 1, stage: 'failed' as const, source: { bucket, key }, createdAt: at, updatedAt: at };
  const failure = describeFailure('clean', error, attempt, at);
  await commitContent(articleId, seen, seen ? failure : { ...unseen, ...failure }, articles);
}
