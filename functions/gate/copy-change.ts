import type { CleanedCopy, SourceObject } from '../article/article.ts';
import type { Profiles, RowChanges, StoredObject } from '../article/ports.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import type { ArticleRow } from '../article/row.ts';
import { textName } from '../catalog/items/item-keys.ts';
import { encodeText, maxTextBytes } from '../catalog/items/text-codec.ts';
import { cleanVersion } from '../clean/clean-article.ts';
import { cleanWithProfiles, type ProfiledCopy } from '../clean/clean-with-profile.ts';
import { contextOf } from '../clean/fields/metadata-facts.ts';
import { sizeLimitBytes } from '../clean/read/decode-bytes.ts';
import { beginRow, type IntakeEvent } from './intake-events.ts';

/** What to write so that a row agrees with the bucket. */
export interface CopyChange {
  row: RowChanges & { rev: number; stage: 'cleaned' | 'rejected' | 'deleted' };
  /** The text; it is put before the row that points to it. */
  text?: { name: string; copy: Uint8Array };
}

/**
 * The change that makes a row agree with the bucket; undefined if it does already and the event asks for no more. A
 * newer profile of the source alone is no reason to clean again.
 */
export async function describeChange(
  event: IntakeEvent,
  seen: ArticleRow | undefined,
  object: StoredObject | undefined,
  now: string,
  profiles: Profiles,
): Promise<CopyChange | undefined> {
  if (object && seen && !event.reprocess && isUpToDate(seen, object.source)) return undefined;
  if (object) return newContent(event, seen, object, now, profiles);
  return seen?.stage === 'deleted' ? undefined : deletion(event, seen, now);
}

async function newContent(
  event: IntakeEvent,
  seen: ArticleRow | undefined,
  object: StoredObject,
  now: string,
  profiles: Profiles,
): Promise<CopyChange> {
  const rev = (seen?.rev ?? 0) + 1;
  const createdAt = seen?.createdAt ?? now;
  const stamps = {
    rev,
    ...ordAfter(event, seen),
    source: object.source,
    cleanVersion,
    profileVersion: undefined,
    createdAt,
    updatedAt: now,
  };
  try {
    const { copy, profileVersion } = await cleanObject(object, profiles);
    const text = {
      name: textName(rev, object.source.versionId, cleanVersion, profileVersion),
      copy: encodeChecked(copy),
    };
    return { row: { ...stamps, profileVersion, stage: 'cleaned', text: text.name, error: undefined }, text };
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return { row: { ...stamps, ...withdrawn, stage: 'rejected', error: rejection(error, now) } };
  }
}

/** From this commit on, a reader finds nothing of a deleted or rejected article. */
const withdrawn = { live: undefined, served: undefined, text: undefined };

/** A failed row is worked on again even if its object is the same. */
function isUpToDate(seen: ArticleRow, source: SourceObject): boolean {
  const sameCode = seen.cleanVersion === cleanVersion;
  return sameCode && isSameObject(seen.source, source) && seen.stage !== 'failed' && seen.stage !== 'deleted';
}

/**
 * An object with the same bytes and other metadata is another version. A bucket whose versioning was suspended calls every
 * object `null`: there, mark and time tell them apart.
 */
function isSameObject(seen: ArticleRow['source'], { versionId, etag, modifiedAt }: SourceObject): boolean {
  if (seen.versionId !== versionId) return false;
  return versionId !== 'null' || (seen.etag === etag && seen.modifiedAt === modifiedAt);
}

/** A file that is gone before anything was made of it gets a row too: who is at work on it must not commit. */
function deletion(event: IntakeEvent, seen: ArticleRow | undefined, now: string): CopyChange {
  const row = {
    ...(!seen && beginRow(event, now)),
    rev: (seen?.rev ?? 0) + 1,
    ...ordAfter(event, seen),
    ...withdrawn,
    stage: 'deleted' as const,
    error: undefined,
    updatedAt: now,
  };
  return { row };
}

/** The larger sequencer of an event and of what was seen before it. */
export function ordAfter(event: IntakeEvent, seen: ArticleRow | undefined): { ord?: string } {
  const ord = [event.ord, seen?.ord]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  return ord === undefined ? {} : { ord };
}

const obstacles = {
  archived:
    'S3 holds the file in an archive (storage class Glacier or Deep Archive), and it is not restored.',
  encrypted: 'The file is encrypted with a KMS key that the function clean may not use.',
};

function cleanObject(object: StoredObject, profiles: Profiles): Promise<ProfiledCopy> {
  const { source, body, obstacle } = object;
  if (obstacle) throw new RejectedCopy(obstacle, obstacles[obstacle]);
  if (!body) {
    throw new RejectedCopy(
      'too-large',
      `The file has ${source.sizeBytes} bytes; the limit is ${sizeLimitBytes}.`,
    );
  }
  return cleanWithProfiles(body, contextOf(object), profiles);
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
