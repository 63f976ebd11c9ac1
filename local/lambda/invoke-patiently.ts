import { setTimeout as sleep } from 'node:timers/promises';
import type { LambdaFunction, LambdaResult } from './lambda-function.ts';

/** Lambda keeps an event for six hours while no place is free (Lambda Developer Guide, "Asynchronous invocation"). */
export const eventPatienceMs = 6 * 60 * 60 * 1000;
/** Before a throttled invocation is tried again, in milliseconds: each pause is twice the one before. */
const firstPauseMs = 100;
const longestPauseMs = 5000;

/** How long a caller that can wait does so. */
export interface Patience {
  patienceMs: number;
  /** Ends the waiting. */
  signal: AbortSignal;
}

/**
 * Invokes a function for a caller that can wait, as Lambda does for the messages of queues and for events: while no place is
 * free it is tried again. The result is the throttled one where patience ended first.
 */
export async function invokePatiently(
  target: Pick<LambdaFunction, 'invoke'>,
  event: unknown,
  { patienceMs, signal }: Patience,
): Promise<LambdaResult> {
  const end = performance.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const result = await target.invoke(event);
    if (!('throttled' in result) || signal.aborted || performance.now() + pauseMs > end) return result;
    await sleep(pauseMs, undefined, { ref: false, signal }).catch(() => {});
  }
}
