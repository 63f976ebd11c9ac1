import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { parsePointer } from '../runtime/parse-pointer.ts';
import { eachMessage, queueHandler } from '../runtime/queue-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { queueOutbox } from '../store/outbox.ts';
import { classifyRow, recordFailure } from './classify-row.ts';

const config = readConfig('classify');
const ports = {
  articles: articleStore(openTable(config.TABLE_NAME)),
  outbox: queueOutbox(openSqs(), config.INDEX_QUEUE_URL),
  now: () => new Date(),
};

/** Labels the articles that were cleaned. */
export const handler = queueHandler(
  parsePointer,
  eachMessage(async ({ body: pointer, attempt }) => {
    try {
      const outcome = await classifyRow(pointer, ports);
      count(outcome === 'classified' ? 'Classified' : 'Stale');
      logger.info(outcome, { ...pointer });
    } catch (error) {
      await recordFailure(pointer, error, attempt, ports).catch((cause) =>
        logger.warn('the failure could not be recorded', cause as Error),
      );
      throw error;
    }
  }),
);
