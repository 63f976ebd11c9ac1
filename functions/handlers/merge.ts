import { mergePolicy } from '../index/choose-merge.ts';
import { tendIndex } from '../index/tend-index.ts';
import { readConfig } from '../runtime/config.ts';
import { warn } from '../runtime/logger.ts';
import { eachMessage, metered, queueHandler } from '../runtime/queue-handler.ts';
import { articleStore } from '../store/article-store.ts';
import { cachedChunks } from '../store/chunk-cache.ts';
import { openTable } from '../store/clients.ts';
import { indexStores } from '../store/index-stores.ts';

const table = openTable(readConfig('merge').TABLE_NAME);
const stores = indexStores(table);
const ports = {
  ...stores,
  chunks: cachedChunks(stores.segments),
  readRevs: articleStore(table).readRevs,
  mergePolicy,
  now: () => new Date(),
  random: Math.random,
  warn,
};

/** Does the merges and deletions that are too large for index. The message's body is ignored; the manifest says what is due. */
export const handler = queueHandler(
  (body) => body,
  metered(
    table.meter,
    eachMessage(() => tendIndex(ports)),
  ),
);
