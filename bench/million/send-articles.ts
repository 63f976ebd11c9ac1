import type { ArticlePointer } from '../../functions/article/messages.ts';
import { minuteMs } from '../../functions/article/minutes.ts';
import { readerGraceMinutes } from '../../functions/catalog/manifest/garbage-list.ts';
import { mergeOf, mergePolicy } from '../../functions/index/choose-merge.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import { runMerge } from '../../functions/index/run-merge.ts';
import { tendIndex } from '../../functions/index/tend-index.ts';
import type { Table } from '../../functions/store/clients.ts';
import { type Arrival, type ArrivalOrder, drawArrivals } from '../catalog/arrivals.ts';
import type { CommittedRow } from '../catalog/commit-article.ts';
import { arrival as arrivalShape } from '../catalog/corpus-shape.ts';
import { manifestBytes } from '../catalog/describe-index.ts';
import { openWritePath } from '../catalog/write-path.ts';

export interface SendOptions {
  seed: number;
  batch: number;
  order: ArrivalOrder;
  perHour: number;
}

/** What has to be known to go on: everything else is in the table. */
export interface SenderState {
  /** Articles that were sent, new and corrected. */
  articles: number;
  /** The same, and deletions. */
  arrivals: number;
  /** Segment ids that were given. */
  segmentIds: number;
  /** When the last article arrived, ms since 1970. */
  at: number;
  /** What later arrivals have to know of the last articles, by number. */
  rows: [number: number, row: CommittedRow][];
  waiting: Waiting[];
  batches: number;
  largestManifestBytes: number;
}

interface Waiting {
  pointer: ArticlePointer;
  at: number;
}

/** Rows are committed side by side, as clean and classify run side by side: so many at a time. */
const groupSize = 100;
/** The manifest is looked at this often, in batches. */
const manifestEvery = 10;

/** Tells which part of the work is done meanwhile. */
export type TimePart = <Result>(part: 'rows' | 'index', work: () => Promise<Result>) => Promise<Result>;

/**
 * Sends articles through the write path: what clean and classify would write of each, then index in batches, with merges
 * and sweeps as the arrival times bring them. Goes on from a state that `state()` has given.
 */
export function openSender(table: Table, options: SendOptions, timed: TimePart, seen?: SenderState) {
  const { clock, ids, ports, mergeWhereAsked, commitAll } = openWritePath(table, {
    mergePolicy,
    idsGiven: seen?.segmentIds ?? 0,
  });
  const rows = new Map(seen?.rows);
  const count = {
    articles: seen?.articles ?? 0,
    arrivals: seen?.arrivals ?? 0,
    batches: seen?.batches ?? 0,
    largestManifestBytes: seen?.largestManifestBytes ?? 0,
  };
  let waiting = seen?.waiting ?? [];
  clock.at = seen?.at ?? 0;
  const arrivals = drawArrivals({ ...options, articles: Number.POSITIVE_INFINITY });
  for (let skipped = 0; skipped < count.arrivals; skipped++) arrivals.next();
  let next = arrivals.next().value as Arrival;

  /** Arrivals up to an article, none of the same article twice: its second arrival waits for the first to be indexed. */
  function takeGroup(upTo: number): Arrival[] {
    const group: Arrival[] = [];
    const numbers = new Set<number>();
    while (group.length < groupSize && !numbers.has(next.number) && count.articles < upTo) {
      group.push(next);
      numbers.add(next.number);
      count.arrivals++;
      if (!next.isDelete) count.articles++;
      next = arrivals.next().value as Arrival;
    }
    return group;
  }

  async function commitGroup(group: readonly Arrival[]): Promise<void> {
    const committed = await commitAll(group, rows, options.seed);
    for (const [i, { row, article }] of committed.entries()) {
      const { number, at } = group[i] as Arrival;
      rows.set(number, row);
      rows.delete(number - 2 * arrivalShape.recentArticles);
      if (article) waiting.push({ pointer: { articleId: row.articleId, rev: row.rev }, at });
    }
  }

  async function indexWaiting(least: number): Promise<void> {
    while (waiting.length >= least) {
      const batch = waiting.slice(0, options.batch);
      waiting = waiting.slice(options.batch);
      clock.at = (batch.at(-1) as Waiting).at;
      ids.startBatch();
      const requests = batch.map(({ pointer }, i) => ({ ...pointer, id: String(i), attempt: 1 }));
      const { failed } = await indexBatch(requests, ports);
      if (failed[0]) throw new Error('A batch could not be indexed.', { cause: failed[0].error });
      await mergeWhereAsked();
      if (count.batches++ % manifestEvery === 0)
        count.largestManifestBytes = Math.max(count.largestManifestBytes, await manifestBytes(table));
    }
  }

  return {
    /** The ids of segments, which tell what was written for a merge. */
    ids,

    /** Sends one more group, at most up to so many articles; returns how many have been sent by now. */
    async send(upTo: number): Promise<number> {
      const group = takeGroup(upTo);
      await timed('rows', () => commitGroup(group));
      await timed('index', () => indexWaiting(options.batch));
      return count.articles;
    },

    /** Indexes what still waits for its batch to be full. */
    flush: () => timed('index', () => indexWaiting(1)),

    /** Does what the merge function does, at a time when nobody reads dead segments any more. */
    async tend(): Promise<void> {
      clock.at += (readerGraceMinutes + 1) * minuteMs;
      await timed('index', () => tendIndex(ports));
    },

    /** Makes one segment of all, whether it is due or not. */
    async mergeAll(): Promise<void> {
      const { live } = await ports.manifest.read({ consistent: true });
      await runMerge(mergeOf([...live], 1), ports);
    },

    state: (): SenderState => ({
      ...count,
      segmentIds: ids.count(),
      at: clock.at,
      rows: [...rows],
      waiting,
    }),
  };
}
