import { ListObjectVersionsCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';

/** The bucket as its listings show it: all objects, or whether one key has an object. */
export function bucketListing(client: S3Client, bucket: string) {
  // A key may hold characters that XML cannot.
  const target = { Bucket: bucket, EncodingType: 'url' as const };
  return {
    /** The current objects whose keys start with `prefix`, in order of keys after `after`, a thousand a page. */
    async *list(prefix: string, after: string | undefined) {
      const StartAfter = after === undefined ? {} : { StartAfter: after };
      const pages = paginateListObjectsV2({ client }, { ...target, Prefix: prefix, ...StartAfter });
      for await (const { Contents = [] } of pages) {
        yield Contents.map(({ Key = '', ETag = '', Size = 0, LastModified }) => ({
          key: decodeKey(Key),
          etag: ETag,
          sizeBytes: Size,
          modifiedAt: timeOf(LastModified),
        }));
      }
    },

    /** Whether the bucket has an object under this key, and if a delete marker hides it, since when. */
    async findCurrent(key: string): Promise<{ exists: boolean; deletedAt?: string }> {
      // This key comes before all that begin with it, and its newest version comes first.
      const { Versions, DeleteMarkers } = await client.send(
        new ListObjectVersionsCommand({ ...target, Prefix: key, MaxKeys: 1 }),
      );
      const isCurrent = ({ Key = '', IsLatest = false }) => decodeKey(Key) === key && IsLatest;
      const marker = DeleteMarkers?.find(isCurrent);
      if (marker) return { exists: false, deletedAt: timeOf(marker.LastModified) };
      return { exists: Versions?.some(isCurrent) ?? false };
    },
  };
}

function timeOf(date: Date | undefined): string {
  return (date ?? new Date(0)).toISOString();
}

/** Decodes a key as S3 encodes it in listings: a plus is a space. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
