import { GetObjectCommand, type GetObjectCommandOutput, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { SourceObject } from '../article/article.ts';
import type { Objects } from '../article/ports.ts';

/** The bucket as it is now: body and version are read by one GET. */
export function objectStore(client: S3Client): Objects {
  return {
    async read(bucket, key, maxBytes) {
      const object = await getObject(client, bucket, key);
      if (!object) return undefined;
      const source = sourceOf(bucket, key, object);
      if (source.sizeBytes <= maxBytes) {
        return { source, body: (await object.Body?.transformToByteArray()) ?? new Uint8Array() };
      }
      await object.Body?.transformToWebStream().cancel();
      return { source };
    },
  };
}

async function getObject(
  client: S3Client,
  Bucket: string,
  Key: string,
): Promise<GetObjectCommandOutput | undefined> {
  try {
    return await client.send(new GetObjectCommand({ Bucket, Key }));
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

function sourceOf(bucket: string, key: string, object: GetObjectCommandOutput): SourceObject {
  return {
    bucket,
    key,
    versionId: object.VersionId ?? 'null',
    ...(object.ETag && { etag: object.ETag }),
    sizeBytes: object.ContentLength ?? 0,
    modifiedAt: (object.LastModified ?? new Date(0)).toISOString(),
    ...(object.ContentType && { contentType: object.ContentType }),
  };
}
