import { openSearch } from '../../functions/query/search/search.ts';
import type { Search, SearchQuery } from '../../functions/query/search/search-query.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { cachedChunks } from '../../functions/store/chunk-cache.ts';
import { openTable, type Table } from '../../functions/store/clients.ts';
import { cachedManifest, manifestStore } from '../../functions/store/manifest-store.ts';
import { revTexts } from '../../functions/store/rev-texts.ts';
import { segmentStore } from '../../functions/store/segment-store.ts';
import type { QueryKind } from './query-kinds.ts';
import { meterReads, type ReadCost, type ReadMeter } from './read-meter.ts';

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
  /** Queries that stopped at the budget. */
  partial: number;
  /** A function that was just started. */
  cold: ReadFigures;
  /** One that answered other queries of the kind before, some seconds ago: it reads the manifest again. */
  running: ReadFigures;
  /** The same query once more, within two seconds. */
  again: ReadFigures;
}

interface Measured extends ReadCost {
  ms: number;
  found: number;
  partial: boolean;
}

/** What a query may take in a stack with default settings. */
const budgetUnits = 5_000;
/** Longer than a manifest is held. */
const pauseMs = 10_000;

/**
 * Every kind of query, each variation in a function that starts anew, in one that answered those before it, and in the
 * first once more; counted and timed apart, in functions of their own.
 */
export async function measureReads(written: Table, kinds: readonly QueryKind[]): Promise<ReadReport[]> {
  // A client is metered before its first call, as it keeps its middleware.
  const table = openTable(written.name);
  const meter = meterReads(table);
  const reports: ReadReport[] = [];
  for (const { name, queries, pagesBefore = 0 } of kinds) {
    const measured = { cold: [] as Measured[], running: [] as Measured[], again: [] as Measured[] };
    let clock = 0;
    const now = () => clock;
    const running = [startSearch(table, now), startSearch(table, now)] as const;
    for (const query of queries) {
      const after = await placeAfter(table, query, pagesBefore);
      const asked = { ...query, ...(after && { after }) };
      const started = [startSearch(table), startSearch(table)] as const;
      const measure = async ([counted, timed]: readonly [Search, Search]): Promise<Measured> => ({
        ...(await count(counted, asked, meter)),
        ms: await time(table, timed, asked),
      });
      clock += pauseMs;
      measured.running.push(await measure(running));
      measured.cold.push(await measure(started));
      measured.again.push(await measure(started));
    }
    reports.push({
      kind: name,
      found: mean(measured.cold.map((each) => each.found)),
      partial: measured.cold.filter((each) => each.partial).length,
      cold: figuresOf(measured.cold),
      running: figuresOf(measured.running),
      again: figuresOf(measured.again),
    });
  }
  return reports;
}

/** A search as a function has it that was just started. */
function startSearch(table: Table, now?: () => number): Search {
  const articles = articleStore(table);
  return openSearch({
    readManifest: cachedManifest(manifestStore(table), now),
    chunks: cachedChunks(segmentStore(table)),
    readRows: (articleIds) => articles.readMany(articleIds, { consistent: false }),
    readEncoded: (texts) => articles.readEncoded(texts, { consistent: false }),
    ...revTexts(table),
    isOverBudget: () => table.meter.readUnits > budgetUnits,
  });
}

async function placeAfter(table: Table, query: SearchQuery, pages: number) {
  const search = startSearch(table);
  let after: readonly unknown[] | undefined;
  for (let page = 0; page < pages; page++) {
    table.meter.take();
    const { next } = await search({ ...query, ...(after && { after }) });
    if (!next) return after;
    after = next;
  }
  return after;
}

/** What a query costs; counting changes how long it takes. */
async function count(search: Search, query: SearchQuery, meter: ReadMeter): Promise<Omit<Measured, 'ms'>> {
  meter.take();
  meter.isOn = true;
  const { found, partial } = await search(query);
  meter.isOn = false;
  return { found: found.length, partial, ...meter.take() };
}

async function time(table: Table, search: Search, query: SearchQuery): Promise<number> {
  table.meter.take();
  const started = performance.now();
  await search(query);
  return performance.now() - started;
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
