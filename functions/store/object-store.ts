import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  NoSuchKey,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { SourceObject } from '../article/article.ts';
import type { Objects, StoredObject } from '../article/ports.ts';

/** The bucket as it is now: body and version are read by one GET. */
export function objectStore(client: S3Client): Objects {
  return {
    async read(bucket, key, maxBytes) {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await takeBody(described(bucket, key, object), object, maxBytes);
      } catch (error) {
        return await explainFailure(error, { bucket, key, client });
      }
    },
  };
}

async function takeBody(
  object: StoredObject,
  { Body }: GetObjectCommandOutput,
  maxBytes: number,
): Promise<StoredObject> {
  if (object.source.sizeBytes <= maxBytes) {
    return { ...object, body: (await Body?.transformToByteArray()) ?? new Uint8Array() };
  }
  await Body?.transformToWebStream().cancel();
  return object;
}

function described(bucket: string, key: string, object: GetObjectCommandOutput): StoredObject {
  const { Metadata = {} } = object;
  const source = sourceOf(bucket, key, object);
  return { source, ...(Object.keys(Metadata).length > 0 && { metadata: Metadata }) };
}

/** S3 says 403 of what is archived or may not be decrypted, and 400 of a key that is disabled or gone. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  return status === 400 || status === 403;
}

/**
 * What a GET that failed says of the object: nothing is there, or it would fail again, because the object is archived or
 * encrypted with a key that may not be used. A HEAD tells: it needs the permission to read the object, as the GET does, but
 * not the key. So if both are refused, the role lacks a permission, and another try may help: the error is thrown. The
 * answer of one HEAD is true by itself, whichever version the GET has met.
 */
async function explainFailure(
  error: unknown,
  { bucket, key, client }: { bucket: string; key: string; client: S3Client },
): Promise<StoredObject | undefined> {
  if (error instanceof NoSuchKey) return undefined;
  if (!isRefusal(error)) throw error;
  const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).catch(() => undefined);
  const obstacle = head && findObstacle(head);
  if (!obstacle) throw error;
  return { source: sourceOf(bucket, key, head), obstacle };
}

const archives = new Set<string | undefined>(['GLACIER', 'DEEP_ARCHIVE']);

function findObstacle(head: HeadObjectCommandOutput): StoredObject['obstacle'] | undefined {
  const isRestored = head.Restore?.includes('ongoing-request="false"') ?? false;
  if ((archives.has(head.StorageClass) || head.ArchiveStatus !== undefined) && !isRestored) return 'archived';
  return head.ServerSideEncryption?.startsWith('aws:kms') ? 'encrypted' : undefined;
}

function sourceOf(
  bucket: string,
  key: string,
  object: GetObjectCommandOutput | HeadObjectCommandOutput,
): SourceObject {
  return {
    bucket,
    key,
    versionId: object.VersionId ?? 'null',
    ...(object.ETag && { etag: object.ETag }),
    sizeBytes: object.ContentLength ?? 0,
    modifiedAt: (object.LastModified ?? new Date(0)).toISOString(),
    ...(object.ContentType && { contentType: object.ContentType }),
    ...(object.ContentLanguage && { contentLanguage: object.ContentLanguage }),
  };
}
