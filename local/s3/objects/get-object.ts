import type { Answer } from '../protocol/answer.ts';
import { checksumHeaders } from '../protocol/checksums.ts';
import { checkReadConditions } from '../protocol/conditions.ts';
import { encryptionHeaders, versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { type ByteRange, readPart, readRange } from '../protocol/range.ts';
import { readHeader, readNumber, type S3Request } from '../protocol/request.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { StoredObject } from '../store/records.ts';
import { findObject, readContent } from './find-object.ts';

/** Query parameters that replace a header of the answer, so that a link can set the name to save a file under. */
const overrides = new Map(
  [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
    'expires',
  ].map((name) => [`response-${name}`, name]),
);

export const getObject: Operation = {
  method: 'GET',
  about: 'object',
  optionalQuery: ['versionId', 'partNumber', ...overrides.keys()],
  async run(store, request) {
    const source = { ...request, versionId: request.query.get('versionId') };
    const check = (object: StoredObject) => checkReadConditions(request.headers, object);
    const { object, content } = await readContent(store, source, request, check);
    try {
      const range = chooseBytes(request, object);
      return { ...describeObject(store, request, object, range), stretch: { content, ...range } };
    } catch (error) {
      if (!Buffer.isBuffer(content)) await content.close();
      throw error;
    }
  },
};

export const headObject: Operation = {
  ...getObject,
  method: 'HEAD',
  run(store, request) {
    const { bucket, key, query, headers } = request;
    const object = findObject(store, bucket, key, query.get('versionId'));
    checkReadConditions(headers, object);
    return describeObject(store, request, object, chooseBytes(request, object));
  },
};

function chooseBytes({ headers, query }: S3Request, object: StoredObject): ByteRange {
  const number = readNumber(query, 'partNumber', { min: 1, max: 10_000 });
  if (number === undefined) return readRange(headers.range, object.sizeBytes);
  if (headers.range === undefined) return readPart(number, object);
  throw new S3Error('InvalidRequest', {
    message: 'Cannot specify both Range header and partNumber query parameter',
  });
}

function describeObject(
  store: ObjectStore,
  request: S3Request,
  object: StoredObject,
  range: ByteRange,
): Answer {
  const asksForChecksum = readHeader(request.headers, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  const asksForPart = request.query.has('partNumber');
  const headers: Record<string, string> = {
    ...object.headers,
    ...readOverrides(request.query),
    ETag: `"${object.etag}"`,
    'Last-Modified': new Date(object.modifiedAt).toUTCString(),
    'Accept-Ranges': 'bytes',
    'Content-Length': String(range.sizeBytes),
    ...versionHeader(store.bucket(request.bucket), object),
    ...encryptionHeaders(object),
    ...describeKeeping(object),
    ...(asksForPart && object.parts && { 'x-amz-mp-parts-count': String(object.parts.length) }),
    // Not for a part: the checksum covers the whole object, and a client would compare the part with it.
    ...(asksForChecksum && !range.isPartial && checksumHeaders(object.checksum)),
  };
  if (!range.isPartial) return { headers };
  const last = range.start + range.sizeBytes - 1;
  headers['Content-Range'] = `bytes ${range.start}-${last}/${object.sizeBytes}`;
  return { status: 206, headers };
}

/** Storage class and the number of tags, where S3 states them. */
function describeKeeping({ storageClass, tags = {} }: StoredObject): Record<string, string> {
  const count = Object.keys(tags).length;
  return {
    ...(storageClass && { 'x-amz-storage-class': storageClass }),
    ...(count > 0 && { 'x-amz-tagging-count': String(count) }),
  };
}

function readOverrides(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...overrides].flatMap(([parameter, header]) => {
      const value = query.get(parameter);
      return value === null ? [] : [[header, assertHeaderValue(parameter, value)]];
    }),
  );
}

function assertHeaderValue(parameter: string, value: string): string {
  if (/^[\t\x20-\x7e\xa0-\xff]*$/.test(value)) return value;
  throw new S3Error('InvalidArgument', {
    message: 'Header value cannot be represented using ISO-8859-1.',
    elements: { ArgumentName: parameter, ArgumentValue: value },
  });
}
