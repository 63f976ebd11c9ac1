import type { Bucket, ObjectTraits, Version } from '../store/records.ts';

/** The header that names a version: `null` for objects from before versioning, none where there never was any. */
export function versionHeader(bucket: Bucket, { versionId }: Version): Record<string, string> {
  return bucket.settings.versioning ? { 'x-amz-version-id': versionId } : {};
}

/** The headers in which S3 states how an object is kept. */
export function encryptionHeaders({ kms }: Pick<ObjectTraits, 'kms'>): Record<string, string> {
  if (!kms) return { 'x-amz-server-side-encryption': 'AES256' };
  return {
    'x-amz-server-side-encryption': 'aws:kms',
    'x-amz-server-side-encryption-aws-kms-key-id': kms.keyArn,
    ...(kms.usesBucketKey && { 'x-amz-server-side-encryption-bucket-key-enabled': 'true' }),
  };
}
