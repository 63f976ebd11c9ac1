import type { ArticleRow, StageError } from '../../../functions/article/row.ts';
import type { WorkState } from '../../../functions/article/work.ts';
import type { Manifest } from '../../../functions/catalog/manifest/manifest.ts';
import { hintFor } from '../../../functions/gate/hint-for.ts';
import type { DriftCounts } from '../../../functions/reconcile/drift.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { checkpointStore } from '../../../functions/store/checkpoint-store.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { articleIdOfPosition, workIndex } from '../../../functions/store/work-index.ts';
import { type DiskSpace, readDiskSpace } from '../../../local/files/disk-space.ts';
import type { OpenStack } from '../../stack/open-stack.ts';
import { type QueueStatus, readQueues } from '../../stack/read-queues.ts';

/**
 * Reasons are counted for this many of the newest rejected articles: each one is a row to read.
 * @limit Older ones are not counted by reason, and the table says so.
 */
export const mostCounted = 1_000;

const errorsShown = 10;

/** An article that did not arrive, and why. */
export interface ArticleError extends Omit<StageError, 'stage'> {
  articleId: string;
  key: string;
  state: 'rejected' | 'failed';
  /** The stage that gave up: `clean`, `classify` or `index`. */
  stage: string;
  /** What to do. */
  hint?: string;
}

/** How a stack is doing. */
export interface Status {
  stack: string;
  at: string;
  articles: Record<WorkState, number> & { rejectedByReason: Record<string, number> };
  index: {
    /** Entries of all live segments: an article that was replaced or deleted still has one until a merge drops it. */
    articles: number;
    segments: number;
    tiers: { tier: number; segments: number; articles: number }[];
  };
  queues: QueueStatus[];
  /** Newest first. */
  errors: ArticleError[];
  /** The disk that the local cloud writes to; absent for a deployed stack. */
  disk?: DiskSpace;
  /** What the last run of the daily comparison found; absent before the first. */
  compared?: { at: string; checked: number; finished: boolean; found: DriftCounts };
}

/** Reads how a stack is doing; writes nothing. */
export async function gatherStatus(stack: OpenStack): Promise<Status> {
  const work = workIndex(stack.table);
  const [working, rejected, failed, rejectedRows, failedRows, manifest, queues, compared] = await Promise.all(
    [
      work.count('working'),
      work.count('rejected'),
      work.count('failed'),
      readNewest(stack, 'rejected', mostCounted),
      readNewest(stack, 'failed', errorsShown),
      manifestStore(stack.table).read({ consistent: true }),
      readQueues(stack),
      checkpointStore(stack.table, 'reconcile').readOutcome(),
    ],
  );
  return {
    stack: stack.name,
    at: new Date().toISOString(),
    articles: { working, rejected, failed, rejectedByReason: countReasons(rejectedRows) },
    index: describeIndex(manifest),
    queues,
    errors: listErrors([...failedRows, ...rejectedRows]),
    ...(stack.dataFolder !== undefined && { disk: readDiskSpace(stack.dataFolder) }),
    ...(compared && { compared: compared as unknown as NonNullable<Status['compared']> }),
  };
}

async function readNewest({ table }: OpenStack, state: WorkState, limit: number): Promise<ArticleRow[]> {
  const positions = await workIndex(table).newest(state, limit);
  const rows = await articleStore(table).readMany(positions.map(articleIdOfPosition), { consistent: false });
  return [...rows.values()];
}

function countReasons(rows: readonly ArticleRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { error } of rows) if (error) counts[error.reason] = (counts[error.reason] ?? 0) + 1;
  return counts;
}

function listErrors(rows: readonly ArticleRow[]): ArticleError[] {
  return rows
    .flatMap((row) => describeError(row) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, errorsShown);
}

function describeError(row: ArticleRow): ArticleError | undefined {
  const { articleId, source, stage, error } = row;
  if (!error || (stage !== 'rejected' && stage !== 'failed')) return undefined;
  const hint = hintFor(row);
  return { articleId, key: source.key, state: stage, ...error, ...(hint !== undefined && { hint }) };
}

function describeIndex({ live }: Manifest): Status['index'] {
  const tiers = new Map<number, { tier: number; segments: number; articles: number }>();
  for (const { tier, count } of live.values()) {
    const sum = tiers.get(tier) ?? { tier, segments: 0, articles: 0 };
    tiers.set(tier, { tier, segments: sum.segments + 1, articles: sum.articles + count });
  }
  return {
    articles: [...live.values()].reduce((sum, { count }) => sum + count, 0),
    segments: live.size,
    tiers: [...tiers.values()].sort((a, b) => a.tier - b.tier),
  };
}
