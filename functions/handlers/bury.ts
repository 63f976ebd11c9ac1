import { buryLetter, type DeadLetter, parseResendable, tellLetter } from '../gate/bury-letter.ts';
import { parseIntake } from '../gate/intake-events.ts';
import { readConfig } from '../runtime/config.ts';
import { findQueue } from '../runtime/find-queue.ts';
import { noting } from '../runtime/logger.ts';
import { parsePointer } from '../runtime/parse-pointer.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { countUnannounced, tellBurial } from '../runtime/tell-outcome.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { followersOf } from '../store/followers.ts';
import { sendAll } from '../store/outbox.ts';

const config = readConfig('bury');
const table = openTable(config.TABLE_NAME);
const articles = noting(articleStore(table), 'read');
const ports = { articles, followers: followersOf(table, config, countUnannounced), now: () => new Date() };
const sqs = openSqs();
const later = { classify: config.CLASSIFY_QUEUE_URL, index: config.INDEX_QUEUE_URL };

/** The queue in which a letter died shows which stage has given it up. One that somebody has put there is known by its body. */
function parseLetter(body: string, diedIn: string | undefined): DeadLetter {
  const again = parseResendable(body);
  const stage = findQueue(later, diedIn);
  if (stage || 'articleId' in again.message) return { ...again, stage, pointer: parsePointer(body) };
  return { ...again, stage: 'clean', intake: parseIntake(body) };
}

const bury = eachMessage<DeadLetter>(async ({ id, body: letter }) => {
  const toClean = 'reprocess' in letter.message ? config.REPROCESS_QUEUE_URL : config.INTAKE_QUEUE_URL;
  const resend = (message: object, stage: keyof typeof later | 'clean') =>
    sendAll(sqs, { ...later, clean: toClean }[stage], [message]);
  const outcome = await buryLetter(letter, { ...ports, resend });
  tellBurial({ messageId: id, ...tellLetter(letter), ...outcome });
}, tellLetter);

/** Marks the article of every dead letter as failed, or sends it again; one that cannot be read stays where it is. */
export const handler = queueHandler(parseLetter, metered(table.meter, bury));
