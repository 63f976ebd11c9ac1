import type { ArticleRow } from '../article/row.ts';
import { abandonedAfterMinutes, type Drift, isYounger } from './drift.ts';

/** An object as a listing of the bucket shows it, which is without its version. */
export interface ListedObject {
  key: string;
  etag: string;
  sizeBytes: number;
  /** When S3 stored it, ISO 8601. */
  modifiedAt: string;
}

/** What the bucket says about one key: whether it has an object, and if not, when it was deleted, if known. */
export interface CurrentObject {
  exists: boolean;
  deletedAt?: string;
}

type Judgement = Pick<Drift, 'kind' | 'because'> | undefined;

/** The current time, and how old a change of the bucket must be to count. */
interface Moment {
  now: Date;
  graceMinutes: number;
}

/** How the row of an object in the bucket differs from it; undefined if it does not, or if the change is too young. */
export function judgeObject(
  object: ListedObject,
  row: ArticleRow | undefined,
  { now, graceMinutes }: Moment,
): Judgement {
  if (isYounger(object.modifiedAt, graceMinutes, now)) return undefined;
  if (!row) return { kind: 'missing', because: `The file of ${object.modifiedAt} was never taken in.` };
  if (row.stage === 'deleted') {
    return { kind: 'missing', because: `The file is there, and was taken for deleted at ${row.updatedAt}.` };
  }
  if (row.stage === 'failed') return { kind: 'failed', because: describeError(row) };
  if (!isMadeFrom(row, object)) {
    const { modifiedAt, versionId } = row.source;
    const because = `The file is of ${object.modifiedAt}, the article of version ${versionId} of ${modifiedAt}.`;
    return { kind: 'stale', because };
  }
  return isWorking(row) && !isYounger(row.updatedAt, abandonedAfterMinutes, now)
    ? { kind: 'abandoned', because: `It is ${row.stage} and nobody has worked on it since ${row.updatedAt}.` }
    : undefined;
}

/** Whether readers or operators still see a row whose object no listing showed; if so, the bucket is asked. */
export function mayBeOrphaned(row: ArticleRow, now: Date): boolean {
  if (row.stage === 'deleted') return false;
  return !isWorking(row) || !isYounger(row.updatedAt, abandonedAfterMinutes, now);
}

/** How the row of a key differs from what the bucket has there. */
export function judgeMissingObject(
  row: ArticleRow,
  { exists, deletedAt }: CurrentObject,
  { now, graceMinutes }: Moment,
): Judgement {
  if (exists || (deletedAt !== undefined && isYounger(deletedAt, graceMinutes, now))) return undefined;
  const when = deletedAt === undefined ? 'The file is gone' : `The file was deleted at ${deletedAt}`;
  return {
    kind: 'orphaned',
    because: `${when}, and the article is ${row.live === undefined ? row.stage : 'served'}.`,
  };
}

function isWorking({ stage }: ArticleRow): boolean {
  return stage === 'cleaned' || stage === 'classified';
}

const secondLength = '2026-01-02T03:04:05'.length;

/** GET gives the time of an object to the second only. Rows older than the noting of ETags have none. */
function isMadeFrom({ source }: ArticleRow, { etag, sizeBytes, modifiedAt }: ListedObject): boolean {
  return (
    source.sizeBytes === sizeBytes &&
    source.modifiedAt?.slice(0, secondLength) === modifiedAt.slice(0, secondLength) &&
    (source.etag === undefined || source.etag === etag)
  );
}

function describeError({ error }: ArticleRow): string {
  if (!error) return 'It failed, and nobody could write down why.';
  return `${error.stage} failed ${error.attempts} times, last with ${error.reason}: ${error.message}`;
}
