import type { ArticlePointer } from '../article/messages.ts';
import type { Classifier } from '../article/ports.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { parsePointer, tellPointer } from '../runtime/parse-pointer.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { readBeside } from '../runtime/read-beside.ts';
import { recorded } from '../runtime/recorded.ts';
import { articleStore } from '../store/article-store.ts';
import { bedrockAdvisor } from '../store/bedrock.ts';
import { openBedrock, openComprehend, openSqs, openTable } from '../store/clients.ts';
import { comprehendAnalyst } from '../store/comprehend.ts';
import { queueOutbox } from '../store/outbox.ts';
import { classifyRow, recordFailure } from './classify-row.ts';
import { ownClassifier } from './own-classifier.ts';
import { readModel } from './topics/trained/topic-model.ts';
import { withAdvisor } from './with-advisor.ts';
import { withAnalyst } from './with-analyst.ts';

const config = readConfig('classify');
const table = openTable(config.TABLE_NAME);
const articles = articleStore(table);
const ports = {
  articles: { ...articles, read: noting(articles.read) },
  classifier: openClassifier(),
  outbox: queueOutbox(openSqs(), config.INDEX_QUEUE_URL),
  now: () => new Date(),
};

/** Our own classifier, and around it what the settings have switched on. */
function openClassifier(): Classifier {
  const { TOPIC_MODEL, COMPREHEND, BEDROCK_MODEL, BEDROCK_THRESHOLD } = config;
  let classifier = ownClassifier(TOPIC_MODEL === undefined ? undefined : readModel(readBeside(TOPIC_MODEL)));
  if (BEDROCK_MODEL !== undefined && BEDROCK_THRESHOLD !== undefined) {
    classifier = withAdvisor(classifier, bedrockAdvisor(openBedrock(), BEDROCK_MODEL), BEDROCK_THRESHOLD);
  }
  return COMPREHEND === undefined ? classifier : withAnalyst(classifier, comprehendAnalyst(openComprehend()));
}

const classify = eachMessage<ArticlePointer>(async ({ body: pointer, attempt }) => {
  const work = classifyRow(pointer, ports);
  const outcome = await recorded(work, (error) => recordFailure(pointer, error, attempt, ports));
  count(outcome === 'classified' ? 'done' : outcome);
  logger.info(outcome, { ...pointer });
}, tellPointer);

/** Labels the articles that were cleaned. */
export const handler = queueHandler(parsePointer, metered(table.meter, classify));
