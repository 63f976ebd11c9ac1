import type { ArticlePointer } from '../article/messages.ts';
import type { Articles, Clock } from '../article/ports.ts';
import { awaitsStage } from '../article/work.ts';
import { describeBurial } from './failure.ts';

/** Where rows are read and marked. */
export interface BurialPorts {
  articles: Pick<Articles, 'read' | 'update'>;
  now: Clock;
}

/**
 * Marks an article as failed in the stage that has given up its pointer, unless the row has moved on. Throws if the row
 * moves meanwhile: the pointer is tried again later.
 */
export async function buryPointer(
  { articleId, rev }: ArticlePointer,
  stage: 'classify' | 'index',
  { articles, now }: BurialPorts,
): Promise<'buried' | 'stale'> {
  const seen = await articles.read(articleId);
  if (seen?.rev !== rev || !awaitsStage(seen, stage)) return 'stale';
  // The error that the stage itself recorded says more than its dead letter.
  if (seen.stage === 'failed') return 'buried';
  const changes = describeBurial(stage, seen, now().toISOString());
  if (await articles.update(articleId, seen, changes)) return 'buried';
  throw new Error(`Article ${articleId} moved while its failure was written down.`);
}
