import { readCopySource } from '../s3/protocol/copy-source.ts';
import { arnOf, type S3Call } from '../s3/protocol/request.ts';
import type { PermissionRequest } from './evaluate.ts';

/** The permissions of a kind of call, which is known by its level, method and required parameters. */
type Rule = readonly [level: 'bucket' | 'object', method: string, parameters: string, ...actions: string[]];

/**
 * The first match counts (Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"). A rule without
 * actions is for a call that checks each key itself, once it has read its body.
 */
const rules: readonly Rule[] = [
  ['object', 'GET', 'uploadId', 's3:ListMultipartUploadParts'],
  ['object', 'GET', 'tagging versionId', 's3:GetObjectVersionTagging'],
  ['object', 'GET', 'tagging', 's3:GetObjectTagging'],
  ['object', 'GET', 'acl versionId', 's3:GetObjectVersionAcl'],
  ['object', 'GET', 'acl', 's3:GetObjectAcl'],
  ['object', 'GET', 'attributes versionId', 's3:GetObjectVersion', 's3:GetObjectVersionAttributes'],
  ['object', 'GET', 'attributes', 's3:GetObject', 's3:GetObjectAttributes'],
  ['object', 'GET', 'versionId', 's3:GetObjectVersion'],
  ['object', 'GET', '', 's3:GetObject'],
  ['object', 'HEAD', 'versionId', 's3:GetObjectVersion'],
  ['object', 'HEAD', '', 's3:GetObject'],
  ['object', 'PUT', 'tagging versionId', 's3:PutObjectVersionTagging'],
  ['object', 'PUT', 'tagging', 's3:PutObjectTagging'],
  ['object', 'PUT', 'acl', 's3:PutObjectAcl'],
  ['object', 'PUT', '', 's3:PutObject'],
  ['object', 'POST', 'uploads', 's3:PutObject'],
  ['object', 'POST', 'uploadId', 's3:PutObject'],
  ['object', 'DELETE', 'uploadId', 's3:AbortMultipartUpload'],
  ['object', 'DELETE', 'tagging versionId', 's3:DeleteObjectVersionTagging'],
  ['object', 'DELETE', 'tagging', 's3:DeleteObjectTagging'],
  ['object', 'DELETE', 'versionId', 's3:DeleteObjectVersion'],
  ['object', 'DELETE', '', 's3:DeleteObject'],
  ['bucket', 'GET', 'versions', 's3:ListBucketVersions'],
  ['bucket', 'GET', 'uploads', 's3:ListBucketMultipartUploads'],
  ['bucket', 'GET', 'location', 's3:GetBucketLocation'],
  ['bucket', 'GET', 'versioning', 's3:GetBucketVersioning'],
  ['bucket', 'GET', 'notification', 's3:GetBucketNotification'],
  ['bucket', 'GET', 'lifecycle', 's3:GetLifecycleConfiguration'],
  ['bucket', 'GET', 'acl', 's3:GetBucketAcl'],
  ['bucket', 'GET', 'accelerate', 's3:GetAccelerateConfiguration'],
  ['bucket', 'GET', 'cors', 's3:GetBucketCORS'],
  ['bucket', 'GET', 'encryption', 's3:GetEncryptionConfiguration'],
  ['bucket', 'GET', 'logging', 's3:GetBucketLogging'],
  ['bucket', 'GET', 'object-lock', 's3:GetBucketObjectLockConfiguration'],
  ['bucket', 'GET', 'ownershipControls', 's3:GetBucketOwnershipControls'],
  ['bucket', 'GET', 'policy', 's3:GetBucketPolicy'],
  ['bucket', 'GET', 'policyStatus', 's3:GetBucketPolicyStatus'],
  ['bucket', 'GET', 'publicAccessBlock', 's3:GetBucketPublicAccessBlock'],
  ['bucket', 'GET', 'replication', 's3:GetReplicationConfiguration'],
  ['bucket', 'GET', 'requestPayment', 's3:GetBucketRequestPayment'],
  ['bucket', 'GET', 'tagging', 's3:GetBucketTagging'],
  ['bucket', 'GET', 'website', 's3:GetBucketWebsite'],
  ['bucket', 'GET', '', 's3:ListBucket'],
  ['bucket', 'HEAD', '', 's3:ListBucket'],
  ['bucket', 'POST', 'delete'],
  ['bucket', 'POST', ''],
  ['bucket', 'PUT', 'versioning', 's3:PutBucketVersioning'],
  ['bucket', 'PUT', 'notification', 's3:PutBucketNotification'],
  ['bucket', 'PUT', 'lifecycle', 's3:PutLifecycleConfiguration'],
  ['bucket', 'PUT', 'acl', 's3:PutBucketAcl'],
  ['bucket', 'PUT', '', 's3:CreateBucket'],
  ['bucket', 'DELETE', '', 's3:DeleteBucket'],
];

type Call = Pick<S3Call, 'method' | 'bucket' | 'key' | 'query' | 'headers'>;

/** The IAM permissions that a call of S3 needs; throws if they are not in the table, so that it is not let through. */
export function readS3Requests({ method, bucket, key, query, headers }: Call): PermissionRequest[] {
  const level = key === '' ? 'bucket' : 'object';
  const rule = rules.find(
    ([about, verb, parameters]) =>
      about === level && verb === method && parameters.split(' ').every((name) => !name || query.has(name)),
  );
  if (!rule || bucket === '') {
    throw new Error(`Say in local/iam/s3-requests.ts which permission ${method} of a ${level} needs.`);
  }
  const [, , , ...actions] = rule;
  const resource = arnOf(bucket, key);
  const setsTags = headers['x-amz-tagging'] !== undefined;
  return [
    ...[...actions, ...(setsTags ? ['s3:PutObjectTagging'] : [])].map((action) => ({
      action,
      resource,
      context: {},
    })),
    ...readSource(headers['x-amz-copy-source']),
  ];
}

/** The permission to learn that a key has no object: without it S3 answers 403, as for everything it hides. */
export function readListRequest(bucket: string): PermissionRequest {
  return { action: 's3:ListBucket', resource: arnOf(bucket), context: {} };
}

function readSource(header: string | string[] | undefined): PermissionRequest[] {
  if (typeof header !== 'string') return [];
  const { bucket, key, versionId } = readCopySource(header);
  const action = versionId === null ? 's3:GetObject' : 's3:GetObjectVersion';
  return [{ action, resource: arnOf(bucket, key), context: {} }];
}
