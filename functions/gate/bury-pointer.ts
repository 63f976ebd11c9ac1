import type { ArticlePointer } from '../article/messages.ts';
import type { Articles, Clock } from '../article/ports.ts';
import { awaitsStage } from '../article/work.ts';
import { type Followers, tellOne } from '../follow/follower.ts';
import { committedRow, outcomeOf, servesRev } from '../follow/outcome.ts';
import { describeBurial, triedError } from './failure.ts';

/** Where rows are read and marked. */
export interface BurialPorts {
  articles: Pick<Articles, 'read' | 'update'>;
  /** Told what has failed. */
  followers?: Followers;
  now: Clock;
}

/**
 * `untried`: no try of the stage is known to have begun, so the message is sent again instead. `untold`: the stage has
 * committed its result, and may not have told those who follow; the message is sent again, so that it does.
 */
export type Burial = 'buried' | 'stale' | 'untried' | 'untold';

/**
 * Marks an article as failed in the stage that has given up its pointer, unless the row has moved on. A pointer
 * that the stage never tried, as far as the row says, is only buried as a last resort. Throws if the row moves
 * meanwhile: the pointer is tried again later.
 */
export async function buryPointer(
  { articleId, rev }: ArticlePointer,
  stage: 'classify' | 'index',
  isLastResort: boolean,
  { articles, followers, now }: BurialPorts,
): Promise<Burial> {
  const seen = await articles.read(articleId);
  if (seen?.rev !== rev || !awaitsStage(seen, stage)) {
    // Standing searches follow index also where nobody follows here.
    return stage === 'index' && servesRev(seen, rev) ? 'untold' : 'stale';
  }
  // The error that the stage itself recorded says more than its dead letter.
  if (seen.stage === 'failed') {
    await tellOne(outcomeOf(seen), followers);
    return 'buried';
  }
  if (!isLastResort && !triedError(seen, stage)) return 'untried';
  const changes = describeBurial(stage, seen, now().toISOString());
  if (!(await articles.update(articleId, seen, changes)))
    throw new Error(`Article ${articleId} moved while its failure was written down.`);
  await tellOne(outcomeOf(committedRow(articleId, seen, changes)), followers);
  return 'buried';
}
