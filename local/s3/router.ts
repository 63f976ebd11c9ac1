import { bucketFacts } from './bucket/bucket-facts.ts';
import * as buckets from './bucket/bucket-operations.ts';
import { deleteBucket } from './bucket/delete-bucket.ts';
import { getBucketLifecycle, putBucketLifecycle } from './bucket/lifecycle-operations.ts';
import { completeMultipartUpload } from './multipart/complete-multipart-upload.ts';
import { uploadPartCopy } from './multipart/copy-part.ts';
import { listMultipartUploads, listParts } from './multipart/list-uploads.ts';
import * as multipart from './multipart/multipart-upload.ts';
import * as accessControl from './objects/access-control.ts';
import { copyObject } from './objects/copy-object.ts';
import { deleteObject, deleteObjects } from './objects/delete-objects.ts';
import { getObject, headObject } from './objects/get-object.ts';
import { listObjects, listObjectsV2, listObjectVersions } from './objects/list-objects.ts';
import { getObjectAttributes } from './objects/object-attributes.ts';
import { postObject } from './objects/post-object.ts';
import { putObject } from './objects/put-object.ts';
import * as tagging from './objects/tag-object.ts';
import { assertGranted, isGrantedHeader } from './protocol/grants.ts';
import type { Operation } from './protocol/operation.ts';
import type { S3Call } from './protocol/request.ts';
import { remedyForCall, remedyForHeader } from './remedies.ts';
import { S3Error } from './store/errors.ts';

/** Every implemented call; the first one that fits a request counts. */
const operations: Operation[] = [
  ...operationsIn(buckets),
  ...bucketFacts,
  deleteBucket,
  getBucketLifecycle,
  putBucketLifecycle,
  ...operationsIn(accessControl),
  listObjectsV2,
  listObjects,
  listObjectVersions,
  listMultipartUploads,
  listParts,
  uploadPartCopy,
  ...operationsIn(multipart),
  completeMultipartUpload,
  ...operationsIn(tagging),
  getObjectAttributes,
  getObject,
  headObject,
  copyObject,
  putObject,
  deleteObject,
  deleteObjects,
  postObject,
];

/** Parameters that do not change the call: the SDK's name for it, and the signature. */
const ignoredQuery =
  /^(x-id|X-Amz-(Algorithm|Content-Sha256|Credential|Date|Expires|Security-Token|Signature|SignedHeaders|User-Agent))$/;
const ignoredHeaders =
  /^x-amz-(date|content-sha256|security-token|user-agent|trailer|decoded-content-length|sdk-checksum-algorithm|checksum-mode|optional-object-attributes|checksum-(crc32|crc32c|crc64nvme|sha1|sha256)|meta-.*)$/;

/** The operation that a request asks for. Throws NotImplemented if any part of the request is not understood. */
export function findOperation(request: S3Call): Operation {
  const operation = operations.find((candidate) => fits(candidate, request));
  if (!operation) {
    const names = [...request.query.keys()].filter((name) => !ignoredQuery.test(name));
    const call = `${request.method} ${describeLevel(request)}${names.length > 0 ? ` with ${names.join(', ')}` : ''}`;
    throw new S3Error('NotImplemented', {
      message: `The local S3 does not implement ${call}: ${remedyForCall(names)}.`,
    });
  }
  assertGranted(request.headers);
  const unknown = Object.keys(request.headers).find((name) => !isUnderstood(operation, name));
  if (unknown)
    throw new S3Error('NotImplemented', {
      message: `The local S3 does not implement ${unknown} here: ${remedyForHeader(unknown)}.`,
      elements: { Header: unknown },
    });
  return operation;
}

function operationsIn(module: Record<string, unknown>): Operation[] {
  return Object.values(module).filter((member): member is Operation => typeof member === 'object');
}

function fits(
  { method, about, query = [], optionalQuery = [], header }: Operation,
  request: S3Call,
): boolean {
  if (method !== request.method || about !== describeLevel(request)) return false;
  if (header !== undefined && request.headers[header] === undefined) return false;
  const names = [...request.query.keys()];
  const isKnown = (name: string) =>
    query.includes(name) || optionalQuery.includes(name) || ignoredQuery.test(name);
  return query.every((name) => names.includes(name)) && names.every(isKnown);
}

function isUnderstood({ header, optionalHeaders = [] }: Operation, name: string): boolean {
  if (!name.startsWith('x-amz-') || name === header || optionalHeaders.includes(name)) return true;
  return ignoredHeaders.test(name) || isGrantedHeader(name);
}

function describeLevel({ bucket, key }: S3Call): Operation['about'] {
  if (bucket === '') return 'service';
  return key === '' ? 'bucket' : 'object';
}
