import type { Articles, Clock, Objects, Outbox, Profiles, RowChanges, WorkSlip } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { sizeLimitBytes } from '../clean/read/decode-bytes.ts';
import { type Followers, tellOne } from '../follow/follower.ts';
import { outcomeOf } from '../follow/outcome.ts';
import { itemsOf } from './classified-row.ts';
import { commitContent, confirmRow } from './commit-stage.ts';
import { type CopyChange, describeChange, ordAfter } from './copy-change.ts';
import type { IntakeEvent } from './intake-events.ts';
import { describeReclassification, isReclassified } from './reclassify.ts';

/** The result of an event. */
export interface GateOutcome {
  articleId: string;
  /** The `rev` of the row as it is now; undefined if there is no row. */
  rev: number | undefined;
  acceptance: 'cleaned' | 'rejected' | 'deleted' | 'stale' | 'unchanged';
  /** Why it was rejected. */
  reason?: string;
}

export interface GatePorts {
  articles: Articles;
  objects: Objects;
  outbox: Outbox;
  profiles: Profiles;
  /** Lists what is put into work; without one the index of work does. */
  slip?: WorkSlip | undefined;
  /** Told what was removed or rejected. */
  followers?: Followers;
  now: Clock;
  /** Days that a superseded text is kept, as the correction trail. */
  trailDays: number;
}

/**
 * An event that meets another one of its key is tried this often; then its message goes back to the queue.
 * @limit The message goes back to its queue and is tried again later.
 */
const maxRounds = 5;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The gate. An event says that something happened to a key; the bucket says what is there. The row is read first,
 * then the bucket, and the commit holds only if the row has not moved. An event that finds the row as the bucket is
 * confirms it, and that holds off others as a commit does: so every commit has read the bucket after all that was
 * committed or confirmed before it, states never go back, and after the last event the row is the bucket.
 */
export async function acceptChange(event: IntakeEvent, ports: GatePorts): Promise<GateOutcome> {
  const articleId = articleIdOf(event.bucket, event.key);
  for (let round = 0; round < maxRounds; round++) {
    const seen = await ports.articles.read(articleId);
    if (isStale(event, seen)) {
      await republish(seen, ports);
      await tellRested(seen, ports);
      return { articleId, rev: seen?.rev, acceptance: 'stale' };
    }
    const change = await findChange(event, seen, ports);
    if (!change) {
      if (await confirm(event, seen, ports)) return { articleId, rev: seen?.rev, acceptance: 'unchanged' };
    } else if (await commit(articleId, seen, change, ports)) return describeCommit(articleId, change);
  }
  throw new Error(`article ${articleId} moved ${maxRounds} times while it was worked on`);
}

function describeCommit(articleId: string, { row: { rev, stage, error } }: CopyChange): GateOutcome {
  return { articleId, rev, acceptance: stage, ...(error && { reason: error.reason }) };
}

async function findChange(
  event: IntakeEvent,
  seen: ArticleRow | undefined,
  ports: GatePorts,
): Promise<CopyChange | undefined> {
  if (isReclassified(event, seen)) return describeReclassification(seen, ports.now().toISOString());
  const object = await ports.objects.read(event.bucket, event.key, sizeLimitBytes);
  return describeChange(event, seen, object, ports.now().toISOString(), ports.profiles);
}

/**
 * Whether the row's last commit read the bucket after the bucket had made this change. A request to make a row anew is
 * stale if the row has moved on.
 */
export function isStale(event: IntakeEvent, seen: ArticleRow | undefined): boolean {
  if (event.reprocess) return event.reprocess.rev !== seen?.rev;
  return event.ord !== undefined && seen?.ord !== undefined && event.ord <= seen.ord;
}

/** Does what an earlier try of the event may have left, and holds off who read the bucket earlier; false if the row has moved. */
async function confirm(event: IntakeEvent, seen: ArticleRow | undefined, ports: GatePorts): Promise<boolean> {
  await republish(seen, ports);
  await forgetFailure(seen, ports);
  await tellRested(seen, ports);
  return !seen || confirmRow(seen, ordAfter(event, seen), ports.articles);
}

/** Sends the message of a cleaned row again: a crash between commit and publish may have lost it. */
async function republish(seen: ArticleRow | undefined, { outbox }: GatePorts): Promise<void> {
  if (seen?.stage === 'cleaned') await outbox.publish({ articleId: seen.articleId, rev: seen.rev });
}

/** Tells those who follow what was committed, perhaps again: a crash between commit and telling may have lost it. */
async function tellRested(row: ArticleRow | undefined, { followers }: GatePorts): Promise<void> {
  if (row?.stage === 'rejected' || row?.stage === 'deleted') await tellOne(outcomeOf(row), followers);
}

/** Removes the error that an earlier try left: nothing remained to be done. */
async function forgetFailure(seen: ArticleRow | undefined, { articles }: GatePorts): Promise<void> {
  if (seen?.error?.stage === 'clean' && seen.stage !== 'rejected')
    await articles.update(seen.articleId, seen, { error: undefined });
}

async function commit(
  articleId: string,
  seen: ArticleRow | undefined,
  { row, text }: CopyChange,
  ports: GatePorts,
): Promise<boolean> {
  const { articles, outbox, now, trailDays, followers } = ports;
  const expiresAt = Math.floor((now().getTime() + trailDays * dayMs) / 1000);
  if (text) await articles.putText(articleId, text.name, text.copy);
  const changes = await listInWork(articleId, row, ports.slip);
  const committed = await commitContent(articleId, seen, changes, { update: articles.update, followers });
  if (!committed) {
    if (text) await expireUnlessKept(articleId, { name: text.name, rev: row.rev }, expiresAt, articles);
    return false;
  }
  if (row.stage === 'cleaned') await outbox.publish({ articleId, rev: row.rev });
  for (const superseded of seen ? itemsOf(seen) : []) {
    if (superseded !== row.text) await articles.expireText(articleId, superseded, expiresAt);
  }
  await tellRested(committed, ports);
  return true;
}

/** The change of a row, with the slip that lists it if that puts it into work. */
async function listInWork(articleId: string, row: CopyChange['row'], slips?: WorkSlip): Promise<RowChanges> {
  const slip = row.stage === 'cleaned' ? await slips?.take(articleId) : undefined;
  return slip === undefined ? row : { ...row, slip };
}

/**
 * Expires the text of a commit that lost its race. The text is kept if the commit that won uses it (both are of the
 * same version), or if the row has not reached its `rev`, as after a noted failure: the next round puts a text of the
 * same name.
 */
async function expireUnlessKept(
  articleId: string,
  { name, rev }: { name: string; rev: number },
  expiresAt: number,
  articles: Articles,
): Promise<void> {
  const row = await articles.read(articleId);
  if (row && row.rev >= rev && row.text !== name) await articles.expireText(articleId, name, expiresAt);
}
