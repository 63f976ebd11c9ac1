import { answerRequest } from '../query/api/answer-request.ts';
import { openSearch } from '../query/search/search.ts';
import { openSuggest } from '../query/suggest/suggest-values.ts';
import { apiHandler } from '../runtime/api-handler.ts';
import { readConfig } from '../runtime/config.ts';
import { measureRequest } from '../runtime/measure-request.ts';
import { tellUnreadable } from '../runtime/tell-unreadable.ts';
import { showingNames } from '../spelling/show-names.ts';
import { articleStore } from '../store/article-store.ts';
import { openTable } from '../store/clients.ts';
import { followedReader } from '../store/followed-reader.ts';
import { indexReader } from '../store/index-stores.ts';
import { rowsForRequest } from '../store/placed-rows.ts';
import { cachedNames, shownNamesStore } from '../store/shown-names-store.ts';
import { workIndex } from '../store/work-index.ts';

const config = readConfig('query');
const budget = { ms: config.BUDGET_MS, readUnits: config.BUDGET_READ_UNITS };
const table = { ...openTable(config.TABLE_NAME), tellUnreadable };
const articles = articleStore(table);
const names = cachedNames(shownNamesStore(table).read);
const isGrouped = config.STORIES === 'true';
const ports = {
  ...articles,
  ...indexReader(table),
  ...followedReader(table, isGrouped),
  readEncoded: (texts: Parameters<typeof articles.readEncoded>[0]) =>
    articles.readEncoded(texts, { consistent: false }),
  bucketName: config.BUCKET_NAME,
  listWork: workIndex(table).newestArticles,
};
/** Answers requests to the API, and measures what each took. */
export const handler = apiHandler(config.PUBLIC_URL, (request) => {
  const rows = rowsForRequest(table, (ids) => articles.readMany(ids, { consistent: false }), isGrouped);
  const shown = showingNames({ ...articles, ...rows, readRow: articles.read }, names);
  const measured = { ...ports, ...rows, ...shown, ...measureRequest(table.meter, budget) };
  const search = openSearch(measured);
  return answerRequest(request, { ...measured, search, suggest: openSuggest(measured, search) });
});
