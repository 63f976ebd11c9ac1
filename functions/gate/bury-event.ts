import type { Articles, Clock } from '../article/ports.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import { isStale } from './accept-change.ts';
import { commitContent } from './commit-stage.ts';
import { describeBurial } from './failure.ts';
import type { IntakeEvent } from './intake-events.ts';

/**
 * Marks an article as failed when clean has given up its event, unless a newer change was taken in. It raises `rev`, so
 * that a slow clean that read the bucket before this event cannot commit any more and hide the failure.
 * Throws if the row moves meanwhile: the event is tried again later.
 */
export async function buryEvent(
  event: IntakeEvent,
  { articles, now }: { articles: Pick<Articles, 'read' | 'update'>; now: Clock },
): Promise<'buried' | 'stale'> {
  const { bucket, key } = event;
  const articleId = articleIdOf(bucket, key);
  const seen = await articles.read(articleId);
  if (isStale(event, seen)) return 'stale';
  const at = now().toISOString();
  const first = { source: { bucket, key }, createdAt: at };
  const rev = (seen?.rev ?? 0) + 1;
  const changes = { ...(seen ? {} : first), rev, ...describeBurial('clean', seen, at) };
  if (await commitContent(articleId, seen, changes, articles)) return 'buried';
  throw new Error(`Article ${articleId} moved while its failure was written down.`);
}
