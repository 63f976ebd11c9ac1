import type { ArticlePointer } from '../../functions/article/messages.ts';
import { minuteMs } from '../../functions/article/minutes.ts';
import { readerGraceMinutes } from '../../functions/catalog/manifest/garbage-list.ts';
import type { MergePolicy } from '../../functions/index/choose-merge.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import { tendIndex } from '../../functions/index/tend-index.ts';
import type { Table } from '../../functions/store/clients.ts';
import { type Arrival, type ArrivalOrder, drawArrivals } from './arrivals.ts';
import { type Committed, type CommittedRow, commitTogether } from './commit-article.ts';
import { manifestBytes } from './describe-index.ts';
import type { MadeArticle } from './make-article.ts';
import { keepLedger, type WriteLedger } from './write-ledger.ts';
import { openWritePath } from './write-path.ts';

export interface IngestOptions {
  articles: number;
  batch: number;
  seed: number;
  order: ArrivalOrder;
  perHour: number;
  mergePolicy: MergePolicy;
  /** Whether index notes in its commits what those who follow need. */
  events?: boolean;
  /** Told after every group how many articles are indexed. */
  onProgress?(indexed: number): void;
  /** Told of every article that is indexed and of every one that is deleted. */
  onArticle?(articleId: string, article: MadeArticle | undefined): void;
}

export interface Ingested {
  ledger: WriteLedger;
  /** What was written up to the articles whose rows were written as clean and classify write them. */
  rowsMeasured: { articles: number; ledger: WriteLedger };
  /** Of the manifest, looked at after every tenth batch. */
  largestManifestBytes: number;
  seconds: number;
  /** When the last article arrived, ms since 1970. */
  endedAt: number;
}

/** Rows are committed side by side, as clean and classify run side by side: so many at a time. */
const groupSize = 100;
/** What the rows of an article cost does not depend on how many there are: it is measured on so many. */
const measuredRows = 2_000;
/** The manifest is looked at this often, in batches. */
const manifestEvery = 10;
/** Sends articles through the real write path, with merges and sweeps as their arrival times bring them. */
export async function ingest(table: Table, options: IngestOptions): Promise<Ingested> {
  const started = performance.now();
  const { clock, ids, served, ports, mergeWhereAsked, commitAll } = openWritePath(table, options);
  const ledger = keepLedger(table, ids);
  const rows = new Map<number, CommittedRow>();
  let indexed = 0;
  let batches = 0;
  let largestManifestBytes = 0;
  let rowsMeasured: Ingested['rowsMeasured'] | undefined;
  let waiting: { pointer: ArticlePointer; at: number }[] = [];

  async function indexWaiting(least: number): Promise<void> {
    while (waiting.length >= least && waiting.length > 0) {
      const batch = waiting.slice(0, options.batch);
      waiting = waiting.slice(options.batch);
      clock.at = (batch.at(-1) as (typeof batch)[number]).at;
      ids.startBatch();
      const requests = batch.map(({ pointer }, i) => ({ ...pointer, id: String(i), attempt: 1 }));
      const { failed } = await indexBatch(requests, ports);
      if (failed[0]) throw new Error('A batch could not be indexed.', { cause: failed[0].error });
      await mergeWhereAsked();
      indexed += batch.length;
      if (batches++ % manifestEvery === 0)
        largestManifestBytes = Math.max(largestManifestBytes, await manifestBytes(table));
    }
  }

  /** New articles one by one while their rows are measured, together after that; all others one by one. */
  async function commitGroup(group: readonly Arrival[], isMeasured: boolean) {
    const together = isMeasured ? group.filter(({ version, isDelete }) => version === 1 && !isDelete) : [];
    const single = group.filter((arrival) => !together.includes(arrival));
    const [ofTogether, ofSingle] = await Promise.all([
      commitTogether(together, options.seed, table),
      commitAll(single, rows, options.seed),
    ]);
    const committed = new Map<Arrival, Committed>();
    for (const { row } of ofTogether) served.add(row.articleId);
    for (const [i, arrival] of together.entries()) committed.set(arrival, ofTogether[i] as Committed);
    for (const [i, arrival] of single.entries()) committed.set(arrival, ofSingle[i] as Committed);
    return group.map((arrival) => ({ arrival, ...(committed.get(arrival) as Committed) }));
  }

  for (const group of groupsOf(drawArrivals(options), Math.max(groupSize, options.batch))) {
    const committed = await commitGroup(group, rowsMeasured !== undefined);
    for (const { arrival, row, article } of committed) {
      rows.set(arrival.number, row);
      options.onArticle?.(row.articleId, article);
      if (article) waiting.push({ pointer: { articleId: row.articleId, rev: row.rev }, at: arrival.at });
    }
    await indexWaiting(options.batch);
    if (indexed >= measuredRows) rowsMeasured ??= { articles: indexed, ledger: { ...ledger } };
    options.onProgress?.(indexed);
  }
  await indexWaiting(1);
  const endedAt = clock.at;
  clock.at += (readerGraceMinutes + 1) * minuteMs;
  await tendIndex(ports);
  rowsMeasured ??= { articles: indexed, ledger: { ...ledger } };
  return {
    ledger,
    rowsMeasured,
    largestManifestBytes,
    seconds: (performance.now() - started) / 1000,
    endedAt,
  };
}

/** Groups of arrivals, none with the same article twice: its second arrival waits for the first to be indexed. */
function* groupsOf(arrivals: Iterable<Arrival>, size: number): Generator<Arrival[]> {
  let group: Arrival[] = [];
  let numbers = new Set<number>();
  for (const arrival of arrivals) {
    if (group.length >= size || numbers.has(arrival.number)) {
      yield group;
      group = [];
      numbers = new Set();
    }
    group.push(arrival);
    numbers.add(arrival.number);
  }
  if (group.length > 0) yield group;
}
