import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { type CountName, count } from '../runtime/metrics.ts';
import { eachMessage, queueHandler } from '../runtime/queue-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { openS3, openSqs, openTable } from '../store/clients.ts';
import { objectStore } from '../store/object-store.ts';
import { queueOutbox } from '../store/outbox.ts';
import { type Acceptance, acceptChange } from './accept-change.ts';
import { parseIntake } from './intake-events.ts';
import { recordFailure } from './record-failure.ts';

const config = readConfig('clean');
const ports = {
  articles: articleStore(openTable(config.TABLE_NAME)),
  objects: objectStore(openS3()),
  outbox: queueOutbox(openSqs(), config.CLASSIFY_QUEUE_URL),
  now: () => new Date(),
  trailDays: config.TRAIL_DAYS,
};
const counts: Record<Acceptance, CountName> = {
  cleaned: 'Cleaned',
  rejected: 'Rejected',
  deleted: 'Deleted',
  stale: 'Stale',
  unchanged: 'Stale',
};

/** Takes in what happened in the inbox: one message may hold several events. */
export const handler = queueHandler(
  parseIntake,
  eachMessage(async ({ body: { events, ignored }, attempt }) => {
    for (const name of ignored) logger.info('event ignored', { name });
    for (const event of events) {
      try {
        const acceptance = await acceptChange(event, ports);
        count(counts[acceptance]);
        logger.info(acceptance, { ord: event.ord });
      } catch (error) {
        await recordFailure(event, error, attempt, ports).catch((cause) =>
          logger.warn('the failure could not be recorded', cause as Error),
        );
        throw error;
      }
    }
  }),
);
