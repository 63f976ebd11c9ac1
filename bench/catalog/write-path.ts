import type { Follower } from '../../functions/follow/follower.ts';
import type { MergePolicy } from '../../functions/index/choose-merge.ts';
import { tendIndex } from '../../functions/index/tend-index.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { cachedChunks } from '../../functions/store/chunk-cache.ts';
import type { Table } from '../../functions/store/clients.ts';
import { garbageList } from '../../functions/store/garbage-list-store.ts';
import { manifestStore } from '../../functions/store/manifest-store.ts';
import { segmentStore } from '../../functions/store/segment-store.ts';
import { slipStore } from '../../functions/store/slip-store.ts';
import type { Arrival } from './arrivals.ts';
import { type CommittedRow, commitArrivals } from './commit-article.ts';
import { segmentIds } from './segment-ids.ts';

/** Somebody who follows and costs nothing. */
const listener: Follower = { name: 'nobody', needs: new Set(['note']), follow: async () => new Map() };

/** The stores of a table as index and merge have them, over a clock that is set. */
export function openWritePath(
  table: Table,
  {
    mergePolicy,
    events = false,
    idsGiven = 0,
  }: { mergePolicy: MergePolicy; events?: boolean; idsGiven?: number },
) {
  const clock = { at: 0 };
  const ids = segmentIds(idsGiven);
  const articles = articleStore(table, { now: () => clock.at });
  /** Articles that were put as index leaves them. */
  const served = new Set<string>();
  const update: typeof articles.update = async (articleId, seen, changes) =>
    served.delete(articleId) || articles.update(articleId, seen, changes);
  const segments = segmentStore(table);
  const slips = slipStore(table);
  let isMergeWanted = false;
  const ports = {
    articles: { ...articles, update },
    segments,
    chunks: cachedChunks(segments),
    garbageList: garbageList(table),
    readRevs: articles.readRevs,
    random: Math.random,
    askForMerge: async () => {
      isMergeWanted = true;
    },
    manifest: manifestStore(table),
    mergePolicy,
    followers: events ? [listener] : [],
    now: () => new Date(clock.at),
    settleSlip: slips.settleSlip,
    newSegmentId: ids.next,
    warn: (message: string, cause: Error) => {
      throw new Error(message, { cause });
    },
  };

  /** Lets merge do what index has asked for. */
  async function mergeWhereAsked(): Promise<void> {
    if (isMergeWanted) await tendIndex(ports);
    isMergeWanted = false;
  }

  const commitAll = (arrivals: readonly Arrival[], rows: ReadonlyMap<number, CommittedRow>, seed: number) =>
    commitArrivals(arrivals, rows, seed, { articles, slips: { ...slips, warn: ports.warn } });

  return { clock, ids, articles, served, ports, mergeWhereAsked, commitAll };
}
