import type { ArticleRow } from '../article/row.ts';
import type { CopyChange } from './copy-change.ts';
import type { IntakeEvent } from './intake-events.ts';

/** A row whose text is what cleaning made of its file. */
type CleanedRow = ArticleRow & { text: string };

/**
 * Whether the row is classified again from the text it has. A row that was rejected, deleted or failed in cleaning has
 * no text to trust: it is cleaned again, whatever the event asks for.
 */
export function isReclassified(event: IntakeEvent, seen: ArticleRow | undefined): seen is CleanedRow {
  if (event.reprocess?.from !== 'classify' || seen?.text === undefined) return false;
  return seen.stage === 'failed' ? seen.error?.stage !== 'clean' : true;
}

/**
 * The same text under a new `rev`. Under the old one, its old postings would count beside the new ones, and it would
 * still be found by labels it no longer has. The bucket need not be read: the text is that of the commit before.
 */
export function describeReclassification({ rev, text }: CleanedRow, now: string): CopyChange {
  return { row: { rev: rev + 1, stage: 'cleaned', text, error: undefined, updatedAt: now } };
}
