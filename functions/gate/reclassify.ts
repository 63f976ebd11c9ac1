import type { ArticleRow } from '../article/row.ts';
import type { CopyChange } from './copy-change.ts';
import type { IntakeEvent } from './intake-events.ts';

/** A row whose text is what cleaning made of its file. */
type CleanedRow = ArticleRow & { text: string };

/**
 * Whether the row is to be classified again from the text it has. What was rejected, deleted or failed in cleaning has
 * none that could be trusted: it is cleaned again, whatever was asked for.
 */
export function isReclassified(event: IntakeEvent, seen: ArticleRow | undefined): seen is CleanedRow {
  if (event.reprocess?.from !== 'classify' || seen?.text === undefined) return false;
  return seen.stage === 'failed' ? seen.error?.stage !== 'clean' : true;
}

/**
 * The same text under a new `rev`. Under the old one its new postings would count beside the old ones, and it would be
 * found under what it is no longer about. The bucket need not be read: the text is that of the commit before.
 */
export function describeReclassification({ rev, text }: CleanedRow, now: string): CopyChange {
  return { row: { rev: rev + 1, stage: 'cleaned', text, error: undefined, updatedAt: now } };
}
