import { buryLetter, type DeadLetter, parseResendable, tellLetter } from '../gate/bury-letter.ts';
import { parseIntake } from '../gate/intake-events.ts';
import { readConfig } from '../runtime/config.ts';
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
type Letter = DeadLetter & { queueUrl: string };

/** The queue shows which stage has given up; all but two are queues of clean. */
function parseLetter(body: string, arn: string): Letter {
  const again = parseResendable(body);
  if (arn === config.CLASSIFY_DEAD_LETTERS_ARN)
    return { ...again, stage: 'classify', pointer: parsePointer(body), queueUrl: config.CLASSIFY_QUEUE_URL };
  if (arn === config.INDEX_DEAD_LETTERS_ARN)
    return { ...again, stage: 'index', pointer: parsePointer(body), queueUrl: config.INDEX_QUEUE_URL };
  const isReprocessed = arn === config.REPROCESS_DEAD_LETTERS_ARN;
  const queueUrl = isReprocessed ? config.REPROCESS_QUEUE_URL : config.INTAKE_QUEUE_URL;
  return { ...again, stage: 'clean', intake: parseIntake(body), queueUrl };
}

const bury = eachMessage<Letter>(async ({ id, body: letter }) => {
  const resend = (message: object) => sendAll(sqs, letter.queueUrl, [message]);
  const outcome = await buryLetter(letter, { ...ports, resend });
  tellBurial({ messageId: id, ...tellLetter(letter), stage: letter.stage, ...outcome });
}, tellLetter);

/** Marks the article of every dead letter as failed, or sends it again; one that cannot be read stays where it is. */
export const handler = queueHandler(parseLetter, metered(table.meter, bury));
