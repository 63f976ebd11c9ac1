import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { minuteMs } from '../../functions/article/minutes.ts';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import { indexArticle } from '../../functions/index/index-article.ts';
import type { Table } from '../../functions/store/clients.ts';
import { type ArrivalOrder, drawArrivals } from './arrivals.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
import { percentile } from './measure-reads.ts';
import { naiveIndex } from './naive-index.ts';
import type { QueryKind } from './query-kinds.ts';
import { meterReads } from './read-meter.ts';

/** An item per word per article: costs grow with the articles one for one, so a sample says all. */
const naiveArticles = 1_000;
/** More of them, as objects, do not fit the memory of a usual process. */
const miniSearchArticles = 10_000;
/** Rows of a page: half a unit each, as in our own figures. */
const rowUnits = 0.5;

/** What others do with the same articles. */
export interface BaselineReport {
  naive: {
    articles: number;
    writeUnitsPerArticle: number;
    reads: { kind: string; units: number; roundTrips: number; p50Ms: number }[];
  };
  miniSearch: { articles: number; buildSeconds: number; heapMegabytes: number; p50Ms: number };
}

interface BaselineOptions {
  articles: number;
  seed: number;
  order: ArrivalOrder;
  perHour: number;
}

/** Writes and reads the naive layout in a table of its own, and builds an index in memory. */
export async function measureBaselines(
  table: Table,
  kinds: readonly QueryKind[],
  options: BaselineOptions,
): Promise<BaselineReport> {
  const naive = await measureNaive(table, kinds, {
    ...options,
    articles: Math.min(options.articles, naiveArticles),
  });
  const miniSearch = measureMiniSearch(kinds, {
    ...options,
    articles: Math.min(options.articles, miniSearchArticles),
  });
  return { naive, miniSearch };
}

/** New articles only, in the order of their arrival. */
function* newArticles(
  options: BaselineOptions,
): Generator<{ articleId: string; minute: number; article: MadeArticle }> {
  for (const { number, version, minute, isDelete } of drawArrivals(options)) {
    if (isDelete || version > 1) continue;
    const article = makeArticle(options.seed, number, version, minute);
    yield { articleId: articleIdOf('baseline', String(number)), minute, article };
  }
}

async function measureNaive(table: Table, kinds: readonly QueryKind[], options: BaselineOptions) {
  const index = naiveIndex(table);
  table.meter.take();
  let articles = 0;
  for (const { articleId, minute, article } of newArticles(options)) {
    const { copy, labels } = article;
    const seen = new Date(minute * minuteMs).toISOString();
    const served = servedFields(copy, labels, { rev: 1, seen, text: 'TEXT', labels: 'LABELS' });
    await index.write(
      indexArticle({ articleId, served, source: { bucket: 'baseline', key: articleId } }, copy),
    );
    articles++;
  }
  const { writeUnits } = table.meter.take();
  const meter = meterReads(table);
  const reads: BaselineReport['naive']['reads'] = [];
  for (const { name, queries } of kinds.filter(isPossible)) {
    const times: number[] = [];
    const units: number[] = [];
    const roundTrips: number[] = [];
    for (const query of queries) {
      meter.take();
      meter.isOn = true;
      const found = await index.search(query);
      meter.isOn = false;
      const cost = meter.take();
      const started = performance.now();
      await index.search(query);
      times.push(performance.now() - started);
      units.push(cost.units + found.length * rowUnits);
      roundTrips.push(cost.roundTrips + 1);
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    reads.push({
      kind: name,
      units: mean(units),
      roundTrips: mean(roundTrips),
      p50Ms: percentile(times, 0.5),
    });
  }
  return { articles, writeUnitsPerArticle: writeUnits / articles, reads };
}

/** What can be asked of the naive layout without more items still. */
function isPossible({ queries: [query], pagesBefore }: QueryKind): boolean {
  return !pagesBefore && query?.facets.length === 0 && !query.q?.includes('"');
}

function measureMiniSearch(kinds: readonly QueryKind[], options: BaselineOptions) {
  const before = heapBytes();
  const index = new MiniSearch({ fields: ['title', 'body'], searchOptions: { combineWith: 'AND' } });
  let articles = 0;
  let buildMs = 0;
  for (const { articleId, article } of newArticles(options)) {
    const document = { id: articleId, title: article.copy.title, body: article.copy.body.join('\n') };
    const started = performance.now();
    index.add(document);
    buildMs += performance.now() - started;
    articles++;
  }
  const heapMegabytes = (heapBytes() - before) / 2 ** 20;
  const times = kinds
    .flatMap(({ queries }) => queries)
    .filter(({ q, sort }) => q !== undefined && sort === 'relevance')
    .map(({ q }) => {
      const asked = performance.now();
      index.search(q as string);
      return performance.now() - asked;
    });
  return { articles, buildSeconds: buildMs / 1000, heapMegabytes, p50Ms: percentile(times, 0.5) };
}

/** What is in use once what is not has been collected. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
