import type { WorkSlip } from '../article/ports.ts';
import { articlesOf, type Intake, parseIntake, tellIntake } from '../gate/intake-events.ts';
import { tryChange } from '../gate/note-try.ts';
import { withSlip } from '../gate/work-slip.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting, warn } from '../runtime/logger.ts';
import { eachMessage, metered, type ProcessMessages, queueHandler } from '../runtime/queue-handler.ts';
import { countUnannounced, tellOutcome } from '../runtime/tell-outcome.ts';
import { articlesOfBatch } from '../store/article-store.ts';
import { cleanStores } from '../store/clean-stores.ts';
import { openS3, openSqs, openTable } from '../store/clients.ts';
import { followersOf } from '../store/followers.ts';
import { queueOutbox } from '../store/outbox.ts';

const config = readConfig('clean');
const table = openTable(config.TABLE_NAME);
const ports = {
  articles: noting(articlesOfBatch(table), 'read'),
  outbox: queueOutbox(openSqs(), config.CLASSIFY_QUEUE_URL),
  followers: followersOf(table, config, countUnannounced),
  ...cleanStores(table, openS3()),
  now: () => new Date(),
  trailDays: config.TRAIL_DAYS,
  warn,
};

/** Takes in what happened in the inbox; one message may hold several events. */
const takeIn = (slip: WorkSlip) =>
  eachMessage<Intake>(async ({ body, attempt }) => {
    for (const name of body.ignored) logger.info('event ignored', { name });
    for (const event of body.events) {
      const { acceptance, ...about } = await tryChange(event, attempt, { ...ports, slip });
      tellOutcome(acceptance, { ...about, ord: event.ord });
    }
  }, tellIntake);
const takeInAll: ProcessMessages<Intake> = (messages) =>
  withSlip(articlesOf(messages), ports, (slip) => takeIn(slip)(messages));

export const handler = queueHandler(parseIntake, metered(table.meter, takeInAll));
