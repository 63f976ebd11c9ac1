import type { ArticlePointer } from '../../functions/article/messages.ts';
import { maxAttempts } from '../../functions/article/work.ts';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { type DeadLetter, maxResends } from '../../functions/gate/bury-letter.ts';
import { recordClassifyFailure } from '../../functions/gate/classify-row.ts';
import { commitFailure } from '../../functions/gate/commit-stage.ts';
import { Killed } from '../../functions/gate/failure.ts';
import type { IntakeEvent } from '../../functions/gate/intake-events.ts';
import { noteClassifyTry, noteCleanTry } from '../../functions/gate/note-try.ts';
import { recordCleanFailure } from '../../functions/gate/record-failure.ts';
import type { Death, QueueName } from './gate-steps.ts';
import type { InMemoryCloud } from './in-memory-cloud.ts';

/** A message, and how often bury has sent it again. */
export type Sent = (IntakeEvent | ArticlePointer) & { resent?: number };

const thrown = new Error('the stage gave up');

/** The article of a message. */
export function articleIdIn(message: Sent): string {
  return 'key' in message ? articleIdOf(message.bucket, message.key) : message.articleId;
}

/** The dead-letter queues. */
export class DeadLetters {
  readonly #letters: Record<QueueName, Sent[]> = { clean: [], classify: [], index: [] };
  readonly #resendsNothing: boolean;

  constructor(resendsNothing = false) {
    this.#resendsNothing = resendsNothing;
  }

  of(name: QueueName): Sent[] {
    return this.#letters[name];
  }

  /** Whether bury sends this message again no more. */
  isLast({ resent = 0 }: Sent): boolean {
    return resent >= maxResends;
  }

  /** A message as bury reads it. */
  letterOf(name: QueueName, message: Sent): DeadLetter {
    const resent = this.#resendsNothing ? maxResends : (message.resent ?? 0);
    const again = { message: { ...message }, resent };
    if ('key' in message) return { ...again, stage: 'clean', intake: { events: [message], ignored: [] } };
    return { ...again, stage: name === 'index' ? 'index' : 'classify', pointer: message };
  }
}

/** What a stage leaves in the row when it gives up a message. */
export async function noteDeath(
  { name, message, how }: { name: QueueName; message: Sent; how: Death['how'] },
  cloud: InMemoryCloud,
): Promise<void> {
  if (how === 'throttled') return;
  const isKilled = how === 'killed';
  if ('key' in message) {
    if (isKilled) await noteCleanTry(message, maxAttempts, cloud);
    else await recordCleanFailure(message, thrown, maxAttempts, cloud);
  } else if (name === 'index') await noteIndexDeath(message, isKilled, cloud);
  else if (isKilled) await noteClassifyTry(message, maxAttempts, cloud);
  else await recordClassifyFailure(message, thrown, maxAttempts, cloud);
}

async function noteIndexDeath(
  { articleId, rev }: ArticlePointer,
  isKilled: boolean,
  { articles, now }: InMemoryCloud,
): Promise<void> {
  const seen = await articles.read(articleId);
  if (seen?.rev !== rev || seen.stage !== 'classified') return;
  const [error, attempt] = isKilled ? [new Killed(), maxAttempts - 1] : [thrown, maxAttempts];
  await commitFailure(seen, { stage: 'index', error, attempt, at: now().toISOString() }, articles);
}
