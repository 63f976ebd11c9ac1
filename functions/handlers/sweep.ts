import { resendStalled } from '../gate/resend-stalled.ts';
import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { scheduledHandler } from '../runtime/scheduled-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { queueOutbox } from '../store/outbox.ts';
import { slipStore } from '../store/slip-store.ts';
import { articleIdOfPosition, workIndex } from '../store/work-index.ts';

const config = readConfig('sweep');
const table = openTable(config.TABLE_NAME);
const sqs = openSqs();
const articles = articleStore(table);
const work = workIndex(table);
const slips = slipStore(table);
const ports = {
  listWorking: async (limit: number, since: string) =>
    (await work.oldest('working', limit, since)).map(articleIdOfPosition),
  listSlips: slips.oldest,
  dropSlip: slips.drop,
  readRows: (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: true }),
  touch: articles.touch,
  toClassify: queueOutbox(sqs, config.CLASSIFY_QUEUE_URL).publishAll,
  toIndex: queueOutbox(sqs, config.INDEX_QUEUE_URL).publishAll,
  now: () => new Date(),
};

/** Runs on a schedule and puts stalled articles back to work. */
export const handler = scheduledHandler(table.meter, async () => {
  const resent = await resendStalled(ports);
  if (resent > 0) logger.warn('stalled articles sent again', { resent });
  count('resent', resent);
});
