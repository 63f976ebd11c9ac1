import { openClassifier } from '../classify/open-classifier.ts';
import { readModel } from '../classify/topics/trained/topic-model.ts';
import { classifyRow, recordClassifyFailure } from '../gate/classify-row.ts';
import { noteClassifyTry } from '../gate/note-try.ts';
import { readConfig } from '../runtime/config.ts';
import { noting } from '../runtime/logger.ts';
import { parsePointer, tellPointer } from '../runtime/parse-pointer.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { readBeside } from '../runtime/read-beside.ts';
import { recorded } from '../runtime/recorded.ts';
import { tellOutcome } from '../runtime/tell-outcome.ts';
import { articlesOfBatch } from '../store/article-store.ts';
import { bedrockAdvisor } from '../store/bedrock.ts';
import { openBedrock, openComprehend, openSqs, openTable } from '../store/clients.ts';
import { comprehendAnalyst } from '../store/comprehend.ts';
import { queueOutbox } from '../store/outbox.ts';

const config = readConfig('classify');
const table = openTable(config.TABLE_NAME);
const ports = {
  articles: noting(articlesOfBatch(table), 'read'),
  classifier: openClassifier(config, {
    readModel: (file) => readModel(readBeside(file)),
    openAnalyst: () => comprehendAnalyst(openComprehend()),
    openAdvisor: (modelId) => bedrockAdvisor(openBedrock(), modelId),
  }),
  outbox: queueOutbox(openSqs(), config.INDEX_QUEUE_URL),
  now: () => new Date(),
};

const classify = eachMessage(async ({ body: pointer, attempt }) => {
  const work = noteClassifyTry(pointer, attempt, ports).then(() => classifyRow(pointer, ports));
  const outcome = await recorded(work, (error) => recordClassifyFailure(pointer, error, attempt, ports));
  tellOutcome(outcome, { ...pointer });
}, tellPointer);

/** Labels the articles that were cleaned. */
export const handler = queueHandler(parsePointer, metered(table.meter, classify));
