import { buryLetter, type DeadLetter } from '../gate/bury-letter.ts';
import { parseIntake, tellIntake } from '../gate/intake-events.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting } from '../runtime/logger.ts';
import { countSome } from '../runtime/metrics.ts';
import { parsePointer, tellPointer } from '../runtime/parse-pointer.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { openTable } from '../store/clients.ts';

const config = readConfig('bury');
const table = openTable(config.TABLE_NAME);
const ports = { articles: noting(articleStore(table), 'read'), now: () => new Date() };

/** The queue shows which stage has given up; all but two are queues of clean. */
function parseLetter(body: string, queueArn: string): DeadLetter {
  if (queueArn === config.CLASSIFY_DEAD_LETTERS_ARN)
    return { stage: 'classify', pointer: parsePointer(body) };
  if (queueArn === config.INDEX_DEAD_LETTERS_ARN) return { stage: 'index', pointer: parsePointer(body) };
  return { stage: 'clean', intake: parseIntake(body) };
}

const bury = eachMessage<DeadLetter>(async ({ id, body: letter }) => {
  const buried = await buryLetter(letter, ports);
  countSome('buried', buried);
  logger.warn('dead letter', { messageId: id, ...tellLetter(letter), stage: letter.stage, buried });
}, tellLetter);

function tellLetter(letter: DeadLetter) {
  return letter.stage === 'clean' ? tellIntake(letter.intake) : tellPointer(letter.pointer);
}

/** Marks the article of every dead letter as failed; a letter that cannot be read stays where it is. */
export const handler = queueHandler(parseLetter, metered(table.meter, bury));
