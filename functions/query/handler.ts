import { RequestProblem } from '../article/request-problem.ts';
import { apiHandler } from '../runtime/api-handler.ts';
import { readConfig } from '../runtime/config.ts';
import { countUnits } from '../runtime/metrics.ts';
import { articleStore } from '../store/article-store.ts';
import { cachedChunks } from '../store/chunk-cache.ts';
import { openTable } from '../store/clients.ts';
import { cachedManifest, manifestStore } from '../store/manifest-store.ts';
import { segmentStore } from '../store/segment-store.ts';
import { articleIdOfPlace, workIndex } from '../store/work-index.ts';
import { answer, type QueryPorts } from './routes.ts';
import { openSearch } from './search/search.ts';

/** A query that takes longer stops and says `partial`; API Gateway gives up at 30 s. */
const budgetMs = 10_000;

const table = openTable(readConfig('query').TABLE_NAME);
const articles = articleStore(table);
const work = workIndex(table);
const readRows = (articleIds: readonly string[]) => articles.readMany(articleIds, { consistent: false });
const searchPorts = {
  readManifest: cachedManifest(manifestStore(table)),
  chunks: cachedChunks(segmentStore(table)),
  readRows,
  readTexts: (texts: Parameters<typeof articles.readTexts>[0]) =>
    articles.readTexts(texts, { consistent: false }),
};
const ports: Omit<QueryPorts, 'search'> = {
  readRows,
  readRow: articles.read,
  findText: articles.findText,
  findLabels: articles.findLabels,
  listWork: async (stage, limit, before) =>
    (await work.newest(stage, limit, before)).map((place) => ({ place, articleId: articleIdOfPlace(place) })),
};

/** Answers what people ask of the archive, and says what that took. */
export const handler = apiHandler(async ({ method, path, query }) => {
  if (method !== 'GET') throw new RequestProblem(405, `${method} is not possible here; only GET is.`);
  const started = Date.now();
  // What a request before this one left, because it could not be answered.
  countUnits(table.meter.take());
  const isOverBudget = () => Date.now() - started > budgetMs;
  const search = openSearch({ ...searchPorts, isOverBudget });
  const body = await answer(path, query, { ...ports, search });
  const units = table.meter.take();
  countUnits(units);
  return { ...body, tookMs: Date.now() - started, consumed: { readUnits: units.readUnits } };
});
