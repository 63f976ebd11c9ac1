import type { ArticlePointer } from '../article/messages.ts';
import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { parsePointer } from '../runtime/parse-pointer.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { readBeside } from '../runtime/read-beside.ts';
import { recorded } from '../runtime/recorded.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { queueOutbox } from '../store/outbox.ts';
import { classifyRow, recordFailure } from './classify-row.ts';
import { ownClassifier } from './own-classifier.ts';
import { readModel } from './topics/trained/topic-model.ts';

const config = readConfig('classify');
const { TOPIC_MODEL: modelFile } = config;
const table = openTable(config.TABLE_NAME);
const ports = {
  articles: articleStore(table),
  classifier: ownClassifier(modelFile === undefined ? undefined : readModel(readBeside(modelFile))),
  outbox: queueOutbox(openSqs(), config.INDEX_QUEUE_URL),
  now: () => new Date(),
};

const classify = eachMessage<ArticlePointer>(async ({ body: pointer, attempt }) => {
  const work = classifyRow(pointer, ports);
  const outcome = await recorded(work, (error) => recordFailure(pointer, error, attempt, ports));
  count(outcome);
  logger.info(outcome, { ...pointer });
});

/** Labels the articles that were cleaned. */
export const handler = queueHandler(parsePointer, metered(table.meter, classify));
