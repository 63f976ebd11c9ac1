import type { ArticlePointer } from '../article/messages.ts';
import { aloneFromAttempt, awaitsStage, maxAttempts } from '../article/work.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { acceptChange, type GateOutcome, type GatePorts, isStale } from './accept-change.ts';
import { commitFailure } from './commit-stage.ts';
import { Killed, triedError } from './failure.ts';
import type { IntakeEvent } from './intake-events.ts';
import { recordCleanFailure, type TryPorts } from './record-failure.ts';

/** A noted try has not failed yet: the last one too leaves the stage of the row as it is. */
const notedAttempt = maxAttempts - 1;

/**
 * Notes in the row that clean begins to work on an event, from the third delivery on: a try that ends the function can
 * note nothing afterwards, and a message without any note was only throttled. A row is made where there is none, as for
 * a failure: new files are those that are most likely to end the function. An error of clean that is there says enough.
 */
export async function noteCleanTry(event: IntakeEvent, attempt: number, ports: TryPorts): Promise<void> {
  if (attempt < aloneFromAttempt) return;
  const seen = await ports.articles.read(articleIdOf(event.bucket, event.key));
  if (isStale(event, seen) || triedError(seen, 'clean')) return;
  await recordCleanFailure(event, new Killed(), Math.min(attempt, notedAttempt), ports);
}

/** Notes the try where that is due, and takes the change in; if it fails, the row says so before the error is thrown on. */
export async function tryChange(
  event: IntakeEvent,
  attempt: number,
  ports: GatePorts & { warn(message: string, cause: Error): void },
): Promise<GateOutcome> {
  try {
    await noteCleanTry(event, attempt, ports);
    return await acceptChange(event, ports);
  } catch (error) {
    await recordCleanFailure(event, error, attempt, ports).catch((cause) =>
      ports.warn('the failure could not be recorded', cause),
    );
    throw error;
  }
}

/** The same for classify; a row that does not wait for it stays as it is. */
export async function noteClassifyTry(
  { articleId, rev }: ArticlePointer,
  attempt: number,
  { articles, now }: TryPorts,
): Promise<void> {
  if (attempt < aloneFromAttempt) return;
  const seen = await articles.read(articleId);
  if (seen?.rev !== rev || !awaitsStage(seen, 'classify') || triedError(seen, 'classify')) return;
  const begun = { error: new Killed(), attempt: Math.min(attempt, notedAttempt), at: now().toISOString() };
  await commitFailure(seen, { stage: 'classify', ...begun }, articles);
}
