import { minuteMs } from '../../functions/article/minutes.ts';
import { resendStalled, stalledAfterMinutes } from '../../functions/gate/resend-stalled.ts';
import { queueOutbox } from '../../functions/store/outbox.ts';
import { articleIdOfPosition } from '../../functions/store/work-index.ts';
import type { Clients } from './clients.ts';
import { findQueue } from './queues.ts';

/**
 * Does what the sweep will do in an hour, and says how many articles it put back to work: those whose message was lost, as
 * when a function was ended between its write and its message, or sent it to a queue that took it and did not say so.
 */
export async function sweepLater({ articles, work, slips, sqs }: Clients): Promise<number> {
  const [toClassify, toIndex] = await Promise.all([findQueue(sqs, 'ToClassify'), findQueue(sqs, 'ToIndex')]);
  return resendStalled({
    listWorking: async (limit, since) =>
      (await work.oldest('working', limit, since)).map(articleIdOfPosition),
    readRows: (articleIds) => articles.readMany(articleIds, { consistent: true }),
    listSlips: slips.oldest,
    // Rows and slips stay as they are: an article that is swept too early is in work since the same time.
    touch: async () => true,
    dropSlip: async () => undefined,
    toClassify: queueOutbox(sqs, toClassify).publishAll,
    toIndex: queueOutbox(sqs, toIndex).publishAll,
    now: () => new Date(Date.now() + (stalledAfterMinutes + 1) * minuteMs),
  });
}
