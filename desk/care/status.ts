import * as v from 'valibot';
import { call } from '../api/call.ts';

const count = v.number();

/** What the page shows of `status`; what it does not know is let through unseen. */
const statusSchema = v.object({
  stack: v.string(),
  at: v.string(),
  articles: v.object({
    working: count,
    rejected: count,
    failed: count,
    rejectedByReason: v.record(v.string(), count),
  }),
  index: v.object({ articles: count, segments: count }),
  queues: v.array(
    v.object({
      stage: v.string(),
      waiting: count,
      inFlight: count,
      deadLetters: v.optional(count),
      oldestSeconds: v.optional(count),
    }),
  ),
  disk: v.optional(v.object({ folder: v.string(), freeBytes: count, isFull: v.boolean() })),
  compared: v.optional(
    v.object({ at: v.string(), checked: count, finished: v.boolean(), found: v.record(v.string(), count) }),
  ),
});

/** How a stack is doing. */
export type Status = v.InferOutput<typeof statusSchema>;

/** Asks how the stack is doing. */
export async function readStatus(signal: AbortSignal): Promise<Status> {
  return v.parse(statusSchema, await (await call('status', {}, signal)).json());
}

/** Sends failed or rejected articles again: one, or all of a reason; answers how many. */
export async function sendAgain(
  which: { state: string } & ({ articleId: string } | { reason: string }),
  signal: AbortSignal,
): Promise<number> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(which),
  };
  const outcome = await (await call('redrive', init, signal)).json();
  return v.parse(v.object({ articles: count }), outcome).articles;
}
