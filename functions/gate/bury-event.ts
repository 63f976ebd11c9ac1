import type { ArticleRow } from '../article/row.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { tellOne } from '../follow/follower.ts';
import { outcomeOf } from '../follow/outcome.ts';
import { isStale } from './accept-change.ts';
import type { Burial, BurialPorts } from './bury-pointer.ts';
import { commitContent } from './commit-stage.ts';
import { describeBurial, triedError } from './failure.ts';
import { beginRow, type IntakeEvent } from './intake-events.ts';

/**
 * Marks an article as failed when clean has given up its event, unless a newer change was taken in. It raises `rev`, so
 * that a slow clean that read the bucket before this event cannot commit any more and hide the failure. An event that
 * clean never tried, as far as the row says, is only buried as a last resort.
 * Throws if the row moves meanwhile: the event is tried again later.
 */
export async function buryEvent(
  event: IntakeEvent,
  isLastResort: boolean,
  { articles, followers, now }: BurialPorts,
): Promise<Burial> {
  const articleId = articleIdOf(event.bucket, event.key);
  const seen = await articles.read(articleId);
  if (isStale(event, seen)) return followers?.length && isAtRest(seen) ? 'untold' : 'stale';
  if (!isLastResort && !triedError(seen, 'clean')) return 'untried';
  const at = now().toISOString();
  const rev = (seen?.rev ?? 0) + 1;
  const changes = { ...(!seen && beginRow(event, at)), rev, ...describeBurial('clean', seen, at) };
  const row = await commitContent(articleId, seen, changes, { update: articles.update, followers });
  if (!row) throw new Error(`Article ${articleId} moved while its failure was written down.`);
  await tellOne(outcomeOf(row), followers);
  return 'buried';
}

/** Whether clean tells those who follow what it has made of a row. */
function isAtRest(seen: ArticleRow | undefined): boolean {
  return seen?.stage === 'rejected' || seen?.stage === 'deleted';
}
