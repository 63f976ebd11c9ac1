import type { ArticlePointer } from '../article/messages.ts';
import { mergePolicy } from '../index/choose-merge.ts';
import { indexBatch } from '../index/index-batch.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting, warn } from '../runtime/logger.ts';
import { countIndexed, countSome } from '../runtime/metrics.ts';
import { parsePointer, tellPointer } from '../runtime/parse-pointer.ts';
import { metered, type ProcessMessages, queueHandler } from '../runtime/queue-handler.ts';
import { countUnannounced } from '../runtime/tell-outcome.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { followersOfServed } from '../store/followers.ts';
import { indexStores } from '../store/index-stores.ts';
import { sendHint } from '../store/outbox.ts';

const config = readConfig('index');
const table = openTable(config.TABLE_NAME);
const sqs = openSqs();
const ports = {
  articles: noting(articleStore(table), 'readMany'),
  ...indexStores(table),
  followers: followersOfServed(table, config, { warn, tellFailed: countUnannounced }),
  mergePolicy,
  now: () => new Date(),
  warn,
  askForMerge: () => sendHint(sqs, config.MERGE_QUEUE_URL),
};

const index: ProcessMessages<ArticlePointer> = async (messages) => {
  const requests = messages.map(({ body, ...message }) => ({ ...message, ...body }));
  const { indexed, failed, untold, returned, leftToSweep, liveSegments } = await indexBatch(requests, ports);
  for (const { articleId, rev } of indexed) logger.info('indexed', { articleId, rev });
  countIndexed(indexed, liveSegments);
  countSome('stale', messages.length - [indexed, failed, returned, leftToSweep].flat().length);
  return [...failed, ...untold, ...returned].map((each) => ({ ...each, about: tellPointer(each) }));
};

/** Indexes the articles of a batch together, which makes a write cheap. */
export const handler = queueHandler(parsePointer, metered(table.meter, index));
