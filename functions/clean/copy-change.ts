import type { CleanedCopy, SourceObject } from '../article/article.ts';
import type { RowChanges, StoredObject } from '../article/ports.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import type { ArticleRow } from '../article/row.ts';
import { textName } from '../catalog/item-keys.ts';
import { encodeText, maxTextBytes } from '../catalog/text-codec.ts';
import { cleanArticle, cleanVersion } from './clean-article.ts';
import type { IntakeEvent } from './intake-events.ts';

/** Larger files are rejected: the longest news article known to us is a hundredth of this. */
export const maxFileBytes = 10 * 1024 * 1024;

/** What is to be written so that a row says what the bucket holds. */
export interface CopyChange {
  row: RowChanges & { rev: number; stage: 'cleaned' | 'rejected' | 'deleted' };
  /** The text to put before the row that points to it. */
  text?: { name: string; copy: Uint8Array };
}

/** What the bucket means for a row at a moment; undefined where the row says it already. */
export function describeChange(
  event: IntakeEvent,
  seen: ArticleRow | undefined,
  object: StoredObject | undefined,
  now: string,
): CopyChange | undefined {
  if (object)
    return seen && isUpToDate(seen, object.source) ? undefined : newContent(event, seen, object, now);
  return seen && seen.stage !== 'deleted' ? deletion(event, seen, now) : undefined;
}

function newContent(
  event: IntakeEvent,
  seen: ArticleRow | undefined,
  object: StoredObject,
  now: string,
): CopyChange {
  const rev = (seen?.rev ?? 0) + 1;
  const createdAt = seen?.createdAt ?? now;
  const stamps = {
    rev,
    ...ordAfter(event, seen),
    source: object.source,
    cleanVersion,
    createdAt,
    updatedAt: now,
  };
  try {
    const copy = encodeChecked(cleanObject(object));
    const name = textName(rev, object.source.versionId, cleanVersion);
    return { row: { ...stamps, stage: 'cleaned', text: name, error: undefined }, text: { name, copy } };
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return { row: { ...stamps, ...withdrawn, stage: 'rejected', error: rejection(error, now) } };
  }
}

/** A reader finds nothing of a deleted or rejected article, from this commit on. */
const withdrawn = { live: undefined, served: undefined, text: undefined };

/** A failed row is worked on again even if its object is the same. */
function isUpToDate(seen: ArticleRow, source: SourceObject): boolean {
  const sameObject = seen.source.versionId === source.versionId && seen.cleanVersion === cleanVersion;
  return sameObject && seen.stage !== 'failed' && seen.stage !== 'deleted';
}

function deletion(event: IntakeEvent, seen: ArticleRow, now: string): CopyChange {
  const row = {
    rev: seen.rev + 1,
    ...ordAfter(event, seen),
    ...withdrawn,
    stage: 'deleted' as const,
    error: undefined,
    updatedAt: now,
  };
  return { row };
}

function ordAfter(event: IntakeEvent, seen: ArticleRow | undefined): { ord?: string } {
  const ord = [event.ord, seen?.ord]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  return ord === undefined ? {} : { ord };
}

function cleanObject({ source, body }: StoredObject): CleanedCopy {
  if (!body) {
    throw new RejectedCopy(
      'too-large',
      `The file has ${source.sizeBytes} bytes; the limit is ${maxFileBytes}.`,
    );
  }
  return cleanArticle(body, source);
}

function encodeChecked(copy: CleanedCopy): Uint8Array {
  const bytes = encodeText(copy);
  if (bytes.length <= maxTextBytes) return bytes;
  throw new RejectedCopy(
    'too-large',
    `The cleaned text has ${bytes.length} bytes even when compressed; the limit is ${maxTextBytes}.`,
  );
}

function rejection(error: RejectedCopy, now: string): NonNullable<ArticleRow['error']> {
  return { stage: 'clean', reason: error.reason, message: error.message, attempts: 1, at: now };
}
