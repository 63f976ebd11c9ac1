import { apiHandler } from '../runtime/api-handler.ts';
import { readConfig } from '../runtime/config.ts';
import { countUnits } from '../runtime/metrics.ts';
import { articleStore } from '../store/article-store.ts';
import { openTable } from '../store/clients.ts';
import { cachedManifest, manifestStore } from '../store/manifest-store.ts';
import { cachedChunks, segmentStore } from '../store/segment-store.ts';
import { articleIdOfPlace, workIndex } from '../store/work-index.ts';
import { answerRequest } from './api/answer-request.ts';
import { searchListing } from './search/search-listing.ts';

/** A query that takes longer stops and says `partial`; API Gateway gives up at 30 s. */
const budgetMs = 10_000;

const table = openTable(readConfig('query').TABLE_NAME);
const articles = articleStore(table);
const work = workIndex(table);
const readRows = (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: false });
const index = {
  readManifest: cachedManifest(manifestStore(table)),
  chunks: cachedChunks(segmentStore(table)),
  readRows,
};
const ports = {
  readRow: articles.read,
  readRows,
  findText: articles.findText,
  findTexts: articles.findTexts,
  findLabels: articles.findLabels,
  listTexts: articles.listTexts,
  listWork: async (stage: 'working' | 'rejected' | 'failed', limit: number, before: string | undefined) =>
    (await work.newest(stage, limit, before)).map((place) => ({ place, articleId: articleIdOfPlace(place) })),
};

/** Answers what people ask of the archive, and says what that took. */
export const handler = apiHandler((request) => {
  const started = Date.now();
  const isOverBudget = () => Date.now() - started > budgetMs;
  // What is left of a request before this one, because it could not be answered, is not this one's.
  countUnits(table.meter.take());
  return answerRequest(request, {
    ...ports,
    search: (query) => searchListing(query, { ...index, isOverBudget }),
    measure: () => {
      const units = table.meter.take();
      countUnits(units);
      return { tookMs: Date.now() - started, consumed: { readUnits: units.readUnits } };
    },
  });
});
