import { openSearch } from '../../functions/query/search/search.ts';
import type { Search, SearchQuery } from '../../functions/query/search/search-query.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { cachedChunks } from '../../functions/store/chunk-cache.ts';
import type { Table } from '../../functions/store/clients.ts';
import { cachedManifest, manifestStore } from '../../functions/store/manifest-store.ts';
import { segmentStore } from '../../functions/store/segment-store.ts';
import type { QueryKind } from './query-kinds.ts';
import { meterReads, type ReadCost } from './read-meter.ts';

/** Costs and times of one kind of query: means over its variations, and percentiles of their times. */
export interface ReadFigures extends ReadCost {
  /** Of the dearest variation. */
  mostUnits: number;
  p50Ms: number;
  p99Ms: number;
}

export interface ReadReport {
  kind: string;
  /** Articles of a page on average: less than 20 where less match. */
  found: number;
  /** Nothing was read before. */
  cold: ReadFigures;
  /** The same query once more. */
  warm: ReadFigures;
}

interface Measured extends ReadCost {
  ms: number;
  found: number;
}

/** Every kind of query, each variation in a function that starts anew and then once more. */
export async function measureReads(table: Table, kinds: readonly QueryKind[]): Promise<ReadReport[]> {
  const meter = meterReads(table);
  const reports: ReadReport[] = [];
  for (const { name, queries, pagesBefore = 0 } of kinds) {
    const cold: Measured[] = [];
    const warm: Measured[] = [];
    for (const query of queries) {
      const after = await placeAfter(startSearch(table), query, pagesBefore);
      const asked = { ...query, ...(after && { after }) };
      const search = startSearch(table);
      cold.push(await measure(search, asked, meter));
      warm.push(await measure(search, asked, meter));
    }
    const found = mean(cold.map((each) => each.found));
    reports.push({ kind: name, found, cold: figuresOf(cold), warm: figuresOf(warm) });
  }
  return reports;
}

/** A search as a function has it that was just started. */
function startSearch(table: Table): Search {
  const articles = articleStore(table);
  return openSearch({
    readManifest: cachedManifest(manifestStore(table)),
    chunks: cachedChunks(segmentStore(table)),
    readRows: (articleIds) => articles.readMany(articleIds, { consistent: false }),
    readTexts: (texts) => articles.readTexts(texts, { consistent: false }),
    isOverBudget: () => false,
  });
}

async function placeAfter(search: Search, query: SearchQuery, pages: number) {
  let after: readonly unknown[] | undefined;
  for (let page = 0; page < pages; page++) {
    const { next } = await search({ ...query, ...(after && { after }) });
    if (!next) return after;
    after = next;
  }
  return after;
}

async function measure(
  search: Search,
  query: SearchQuery,
  meter: ReturnType<typeof meterReads>,
): Promise<Measured> {
  meter.take();
  const started = performance.now();
  const { found } = await search(query);
  return { ms: performance.now() - started, found: found.length, ...meter.take() };
}

function figuresOf(measured: readonly Measured[]): ReadFigures {
  const times = measured.map(({ ms }) => ms);
  return {
    units: mean(measured.map(({ units }) => units)),
    mostUnits: Math.max(...measured.map(({ units }) => units)),
    calls: mean(measured.map(({ calls }) => calls)),
    roundTrips: mean(measured.map(({ roundTrips }) => roundTrips)),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that so large a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
}
