import { learnSources } from '../clean/sources/learn-sources.ts';
import { readNewest } from '../clean/sources/read-newest.ts';
import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/logger.ts';
import { asError } from '../runtime/queue-handler.ts';
import { scheduledHandler } from '../runtime/scheduled-handler.ts';
import { learnSpellings } from '../spelling/learn-spellings.ts';
import { articleStore } from '../store/article-store.ts';
import { cachedChunks } from '../store/chunk-cache.ts';
import { openTable } from '../store/clients.ts';
import { manifestStore } from '../store/manifest-store.ts';
import { profileStore } from '../store/profile-store.ts';
import { segmentStore } from '../store/segment-store.ts';
import { shownNamesStore } from '../store/shown-names-store.ts';

const table = openTable(readConfig('learn').TABLE_NAME);
const articles = articleStore(table);
const manifest = manifestStore(table);
const ports = {
  readManifest: () => manifest.read({ consistent: true }),
  chunks: cachedChunks(segmentStore(table)),
  readRows: (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: false }),
  readEncoded: articles.readEncoded,
  profiles: profileStore(table),
};

const shownNames = shownNamesStore(table);

/** Runs once a day and learns what recurs in the articles of each source, and how names are spelt. */
export const handler = scheduledHandler(table.meter, async () => {
  const rows = await readNewest(ports);
  const { sources, learnt, failed } = await learnSources(rows, ports);
  const spellings = await learnSpellings(rows, shownNames);
  logger.info('learnt', { sources, learnt: learnt.length, failed: failed.length, spellings });
  for (const { source, error } of failed)
    logger.error('source not learnt', { source, error: asError(error) });
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${sources} sources could not be learnt; the log says why.`);
});
