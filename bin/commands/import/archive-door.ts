import { createHash } from 'node:crypto';
import { HeadObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { bucketListing } from '../../../functions/store/bucket-listing.ts';
import { patiently } from './patiently.ts';

/** An object as it is to be. */
export interface WantedObject {
  key: string;
  body: Uint8Array;
  contentType: string | undefined;
  metadata: Record<string, string>;
}

/** What an import asks of the bucket. */
export interface ArchiveDoor {
  /** The keys below a prefix with their ETags, a page at a time. */
  list(prefix: string): AsyncIterable<{ key: string; etag: string }[]>;
  /** Whether the object of a key says the same of itself: its content type and its metadata. */
  saysTheSame(wanted: WantedObject): Promise<boolean>;
  put(wanted: WantedObject): Promise<void>;
}

/** The bucket of a stack. Where S3 is busy or cannot be reached, calls are made again. */
export function archiveDoor(s3: S3Client, bucket: string): ArchiveDoor {
  return {
    list: (prefix) => bucketListing(s3, bucket).list(prefix, undefined),

    async saysTheSame({ key, contentType, metadata }) {
      const { ContentType, Metadata = {} } = await patiently(() =>
        s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key })),
      );
      const names = new Set([...Object.keys(Metadata), ...Object.keys(metadata)]);
      return (
        (contentType === undefined || contentType === ContentType) &&
        [...names].every((name) => Metadata[name] === metadata[name])
      );
    },

    async put({ key, body, contentType, metadata }) {
      const command = {
        Bucket: bucket,
        Key: key,
        Body: body,
        Metadata: metadata,
        ...(contentType !== undefined && { ContentType: contentType }),
      };
      await patiently(() => s3.send(new PutObjectCommand(command)));
    },
  };
}

/** The ETag that S3 gives a body which is put at once, and encrypted by S3's own keys. */
export function etagOf(body: Uint8Array): string {
  return createHash('md5').update(body).digest('hex');
}

/** Whether S3 refuses this object only, so that the others can be put all the same. */
export function isOfObject(error: unknown): error is S3ServiceException {
  return (
    error instanceof S3ServiceException &&
    ['EntityTooLarge', 'InvalidArgument', 'KeyTooLongError', 'MetadataTooLarge'].includes(error.name)
  );
}
