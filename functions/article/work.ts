import type { Stage } from './article.ts';
import type { ArticleRow, StageError } from './row.ts';

/**
 * A message is tried this often before it goes to the dead-letter queue; the queues in lib/ say the same.
 * @limit The article is marked as failed, and its message goes to the dead-letter queue.
 */
export const maxAttempts = 5;

/** From this delivery on a message is worked on alone, so that one that ends the function affects no other. */
export const aloneFromAttempt = 3;

/** The states of an article that is neither indexed nor deleted. */
export const workStates = ['working', 'rejected', 'failed'] as const;
export type WorkState = (typeof workStates)[number];

const states: Record<Stage, WorkState | undefined> = {
  cleaned: 'working',
  classified: 'working',
  rejected: 'rejected',
  failed: 'failed',
  indexed: undefined,
  deleted: undefined,
};

/** The state of an article in a stage; undefined for one that is indexed or deleted. */
export function workStateOf(stage: Stage): WorkState | undefined {
  return states[stage];
}

/** The stages that work on what clean has committed. */
const laterStages = ['classify', 'index'] as const satisfies StageError['stage'][];
export type LaterStage = (typeof laterStages)[number];

/** The stage that a row waits for; undefined for one that is at rest. */
export function awaitedStage(row: ArticleRow): LaterStage | undefined {
  return laterStages.find((stage) => awaitsStage(row, stage));
}

/** Whether a row waits for this stage: the stage before it is done, or this one failed. */
export function awaitsStage(row: ArticleRow, stage: LaterStage): boolean {
  const before = stage === 'classify' ? 'cleaned' : 'classified';
  return row.stage === before || (row.stage === 'failed' && row.error?.stage === stage);
}
