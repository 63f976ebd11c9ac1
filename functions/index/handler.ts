import { randomBytes } from 'node:crypto';
import type { ArticlePointer } from '../article/messages.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, noting } from '../runtime/logger.ts';
import { count, measureAge } from '../runtime/metrics.ts';
import { parsePointer } from '../runtime/parse-pointer.ts';
import { metered, type ProcessMessages, queueHandler } from '../runtime/queue-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { openSqs, openTable } from '../store/clients.ts';
import { manifestStore } from '../store/manifest-store.ts';
import { sendHint } from '../store/outbox.ts';
import { segmentStore } from '../store/segment-store.ts';
import { sweepList } from '../store/sweep-list-store.ts';
import { mergePolicy } from './choose-merge.ts';
import { indexBatch } from './index-batch.ts';

const config = readConfig('index');
const table = openTable(config.TABLE_NAME);
const sqs = openSqs();
const articles = articleStore(table);
const ports = {
  articles: { ...articles, readMany: noting(articles.readMany) },
  segments: segmentStore(table),
  manifest: manifestStore(table),
  sweepList: sweepList(table),
  mergePolicy,
  now: () => new Date(),
  newSegmentId: () => randomBytes(8).toString('base64url'),
  warn: (message: string, cause: Error) => logger.warn(message, cause),
  askForMerge: () => sendHint(sqs, config.MERGE_QUEUE_URL),
};

const index: ProcessMessages<ArticlePointer> = async (messages) => {
  const requests = messages.map(({ id, body, attempt }) => ({ id, ...body, attempt }));
  const { indexed, failed } = await indexBatch(requests, ports);
  for (const { articleId, rev, modifiedAt } of indexed) {
    logger.info('indexed', { articleId, rev });
    if (modifiedAt !== undefined) measureAge((Date.now() - Date.parse(modifiedAt)) / 1000);
  }
  count('done', indexed.length);
  const stale = messages.length - indexed.length - failed.length;
  if (stale > 0) count('stale', stale);
  return failed.map(({ id, articleId, rev, error }) => ({ id, error, about: { articleId, rev } }));
};

/** Indexes the articles of a batch together: that is what makes a write cheap. */
export const handler = queueHandler(parsePointer, metered(table.meter, index));
