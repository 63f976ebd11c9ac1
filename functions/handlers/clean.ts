import { parseIntake, tellIntake } from '../gate/intake-events.ts';
import { tryChange } from '../gate/note-try.ts';
import { recordCleanFailure } from '../gate/record-failure.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting } from '../runtime/logger.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { recorded } from '../runtime/recorded.ts';
import { countUnannounced, tellOutcome } from '../runtime/tell-outcome.ts';
import { articlesOfBatch } from '../store/article-store.ts';
import { openS3, openSqs, openTable } from '../store/clients.ts';
import { followersOf } from '../store/followers.ts';
import { objectStore } from '../store/object-store.ts';
import { queueOutbox } from '../store/outbox.ts';
import { cachedProfiles, profileStore } from '../store/profile-store.ts';

const config = readConfig('clean');
const table = openTable(config.TABLE_NAME);
const ports = {
  articles: noting(articlesOfBatch(table), 'read'),
  objects: objectStore(openS3()),
  outbox: queueOutbox(openSqs(), config.CLASSIFY_QUEUE_URL),
  followers: followersOf(table, config, countUnannounced),
  profiles: cachedProfiles(profileStore(table)),
  now: () => new Date(),
  trailDays: config.TRAIL_DAYS,
};

/** Takes in what happened in the inbox; one message may hold several events. */
const takeIn = eachMessage<ReturnType<typeof parseIntake>>(async ({ body, attempt }) => {
  for (const name of body.ignored) logger.info('event ignored', { name });
  for (const event of body.events) {
    const work = tryChange(event, attempt, ports);
    const outcome = await recorded(work, (error) => recordCleanFailure(event, error, attempt, ports));
    const { acceptance, ...about } = outcome;
    tellOutcome(acceptance, { ...about, ord: event.ord });
  }
}, tellIntake);

export const handler = queueHandler(parseIntake, metered(table.meter, takeIn));
