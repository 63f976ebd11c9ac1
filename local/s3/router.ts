import * as buckets from './bucket/bucket-operations.ts';
import { getBucketLifecycle, putBucketLifecycle } from './bucket/lifecycle-operations.ts';
import { completeMultipartUpload } from './multipart/complete-multipart-upload.ts';
import { listMultipartUploads, listParts } from './multipart/list-uploads.ts';
import * as multipart from './multipart/multipart-upload.ts';
import { copyObject } from './objects/copy-object.ts';
import { deleteObject, deleteObjects } from './objects/delete-objects.ts';
import { getObject, headObject } from './objects/get-object.ts';
import { listObjects, listObjectsV2, listObjectVersions } from './objects/list-objects.ts';
import { putObject } from './objects/put-object.ts';
import type { Operation } from './protocol/operation.ts';
import { readHeader, type S3Request } from './protocol/request.ts';
import { S3Error } from './store/errors.ts';

/** Every call there is; the first that a request fits is it. */
const operations: Operation[] = [
  ...Object.values(buckets).filter((member) => typeof member === 'object'),
  getBucketLifecycle,
  putBucketLifecycle,
  listObjectsV2,
  listObjects,
  listObjectVersions,
  listMultipartUploads,
  listParts,
  ...Object.values(multipart).filter((member) => typeof member === 'object'),
  completeMultipartUpload,
  getObject,
  headObject,
  copyObject,
  putObject,
  deleteObject,
  deleteObjects,
];

/** Says nothing about what is to be done: which SDK call this is, and the signature, which is not checked. */
const ignoredQuery =
  /^(x-id|X-Amz-(Algorithm|Content-Sha256|Credential|Date|Expires|Security-Token|Signature|SignedHeaders|User-Agent))$/;
const ignoredHeaders =
  /^x-amz-(date|content-sha256|security-token|user-agent|trailer|decoded-content-length|sdk-checksum-algorithm|checksum-mode|checksum-(crc32|crc32c|crc64nvme|sha1|sha256)|meta-.*)$/;

/** Headers that ask for what is the case anyway; any other value is refused. */
const grantedHeaders: Record<string, string> = {
  'x-amz-acl': 'bucket-owner-full-control',
  'x-amz-server-side-encryption': 'AES256',
  'x-amz-storage-class': 'STANDARD',
};

/** The operation a request asks for. Throws NotImplemented unless all it says is understood. */
export function findOperation(request: S3Request): Operation {
  const operation = operations.find((candidate) => fits(candidate, request));
  if (!operation) {
    const about = [...request.query.keys()].join(', ');
    const message = `The local S3 does not implement ${request.method} ${describeLevel(request)}${about && ` with ${about}`}.`;
    throw new S3Error('NotImplemented', { message });
  }
  const unknown = Object.keys(request.headers).find((name) => !isUnderstood(operation, request, name));
  if (unknown)
    throw new S3Error('NotImplemented', {
      message: `The local S3 does not implement ${unknown} here.`,
      elements: { Header: unknown },
    });
  return operation;
}

function fits(
  { method, about, query = [], optionalQuery = [], header }: Operation,
  request: S3Request,
): boolean {
  if (method !== request.method || about !== describeLevel(request)) return false;
  if (header !== undefined && request.headers[header] === undefined) return false;
  const names = [...request.query.keys()];
  const isKnown = (name: string) =>
    query.includes(name) || optionalQuery.includes(name) || ignoredQuery.test(name);
  return query.every((name) => names.includes(name)) && names.every(isKnown);
}

function isUnderstood(
  { header, optionalHeaders = [] }: Operation,
  request: S3Request,
  name: string,
): boolean {
  if (!name.startsWith('x-amz-') || name === header || optionalHeaders.includes(name)) return true;
  return ignoredHeaders.test(name) || grantedHeaders[name] === readHeader(request.headers, name);
}

function describeLevel({ bucket, key }: S3Request): Operation['about'] {
  if (bucket === '') return 'service';
  return key === '' ? 'bucket' : 'object';
}
