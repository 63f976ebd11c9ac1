import type { S3Request } from '../s3/protocol/request.ts';
import type { PermissionRequest } from './evaluate.ts';

/** A permission, and the calls that need it: what they are about, their method, and a parameter they must have. */
type Rule = readonly [level: 'bucket' | 'object', method: string, parameter: string, action: string];

/** First match counts (Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"). */
const rules: readonly Rule[] = [
  ['object', 'GET', 'uploadId', 's3:ListMultipartUploadParts'],
  ['object', 'GET', 'versionId', 's3:GetObjectVersion'],
  ['object', 'GET', '', 's3:GetObject'],
  ['object', 'HEAD', 'versionId', 's3:GetObjectVersion'],
  ['object', 'HEAD', '', 's3:GetObject'],
  ['object', 'PUT', '', 's3:PutObject'],
  ['object', 'POST', 'uploads', 's3:PutObject'],
  ['object', 'POST', 'uploadId', 's3:PutObject'],
  ['object', 'DELETE', 'uploadId', 's3:AbortMultipartUpload'],
  ['object', 'DELETE', 'versionId', 's3:DeleteObjectVersion'],
  ['object', 'DELETE', '', 's3:DeleteObject'],
  ['bucket', 'GET', 'versions', 's3:ListBucketVersions'],
  ['bucket', 'GET', 'uploads', 's3:ListBucketMultipartUploads'],
  ['bucket', 'GET', 'location', 's3:GetBucketLocation'],
  ['bucket', 'GET', 'versioning', 's3:GetBucketVersioning'],
  ['bucket', 'GET', 'notification', 's3:GetBucketNotification'],
  ['bucket', 'GET', '', 's3:ListBucket'],
  ['bucket', 'HEAD', '', 's3:ListBucket'],
];

type S3Call = Pick<S3Request, 'method' | 'bucket' | 'key' | 'query' | 'headers'>;

/** Makes IAM's words of a call of S3; throws for one whose permission is not in the table, so that it is not let through. */
export function readS3Requests({ method, bucket, key, query, headers }: S3Call): PermissionRequest[] {
  const level = key === '' ? 'bucket' : 'object';
  const rule = rules.find(
    ([about, verb, parameter]) =>
      about === level && verb === method && (parameter === '' || query.has(parameter)),
  );
  if (!rule || bucket === '') {
    throw new Error(`Say in local/iam/s3-requests.ts which permission ${method} of a ${level} needs.`);
  }
  const [, , , action] = rule;
  const request = { action, resource: arnOf(key === '' ? bucket : `${bucket}/${key}`), context: {} };
  return [request, ...readCopySource(headers['x-amz-copy-source'])];
}

/** The right to know that there is nothing under a key: without it S3 answers 403, as it does for all that it hides. */
export function readListRequest(bucket: string): PermissionRequest {
  return { action: 's3:ListBucket', resource: arnOf(bucket), context: {} };
}

function readCopySource(source: string | string[] | undefined): PermissionRequest[] {
  if (typeof source !== 'string') return [];
  const [path = '', version] = decodeURIComponent(source).replace(/^\//, '').split('?versionId=');
  return [{ action: version ? 's3:GetObjectVersion' : 's3:GetObject', resource: arnOf(path), context: {} }];
}

function arnOf(path: string): string {
  return `arn:aws:s3:::${path}`;
}
