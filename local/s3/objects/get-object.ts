import type { Answer } from '../protocol/answer.ts';
import { checksumHeaders } from '../protocol/checksums.ts';
import { checkReadConditions } from '../protocol/conditions.ts';
import type { Operation } from '../protocol/operation.ts';
import { type ByteRange, readRange } from '../protocol/range.ts';
import { readHeader, type S3Request } from '../protocol/request.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { StoredObject } from '../store/records.ts';
import { versionHeader } from './put-object.ts';

export const getObject: Operation = {
  method: 'GET',
  about: 'object',
  optionalQuery: ['versionId'],
  async run(store, request) {
    const { object, file } = await store.openObject(request, () => chooseForReading(store, request));
    try {
      const range = readRange(request.headers.range, object.sizeBytes);
      return { ...describeObject(store, request, object, range), file: { handle: file, ...range } };
    } catch (error) {
      await file.close();
      throw error;
    }
  },
};

export const headObject: Operation = {
  ...getObject,
  method: 'HEAD',
  run(store, request) {
    const object = chooseForReading(store, request);
    return describeObject(store, request, object, readRange(request.headers.range, object.sizeBytes));
  },
};

/**
 * The version that `versionId` names, or the current one without it. Throws NoSuchKey, NoSuchVersion, and
 * MethodNotAllowed for a delete marker that is named.
 */
export function findObject(
  store: ObjectStore,
  bucket: string,
  key: string,
  versionId: string | null,
): StoredObject {
  const target = store.bucket(bucket);
  const versions = target.objects.get(key) ?? [];
  const version =
    versionId === null ? versions[0] : versions.find((candidate) => candidate.versionId === versionId);
  if (version?.kind === 'object') return version;
  const elements = { Key: key };
  if (!version) {
    if (versionId === null) throw new S3Error('NoSuchKey', { elements });
    throw new S3Error('NoSuchVersion', { elements: { ...elements, VersionId: versionId } });
  }
  const headers = { 'x-amz-delete-marker': 'true', ...versionHeader(target, version) };
  if (versionId === null) throw new S3Error('NoSuchKey', { elements, headers });
  const lastModified = new Date(version.modifiedAt).toUTCString();
  throw new S3Error('MethodNotAllowed', {
    elements: { Method: 'GET', ResourceType: 'DeleteMarker' },
    headers: { ...headers, Allow: 'DELETE', 'Last-Modified': lastModified },
  });
}

function chooseForReading(store: ObjectStore, request: S3Request): StoredObject {
  const object = findObject(store, request.bucket, request.key, request.query.get('versionId'));
  checkReadConditions(request.headers, object);
  return object;
}

function describeObject(
  store: ObjectStore,
  request: S3Request,
  object: StoredObject,
  range: ByteRange,
): Answer {
  const asksForChecksum = readHeader(request.headers, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  const headers: Record<string, string> = {
    ...object.headers,
    ETag: `"${object.etag}"`,
    'Last-Modified': new Date(object.modifiedAt).toUTCString(),
    'Accept-Ranges': 'bytes',
    'Content-Length': String(range.sizeBytes),
    ...versionHeader(store.bucket(request.bucket), object),
    // The checksum is of the whole object: a client would hold a part against it.
    ...(asksForChecksum && !range.isPartial && checksumHeaders(object.checksum)),
  };
  if (!range.isPartial) return { headers };
  const last = range.start + range.sizeBytes - 1;
  headers['Content-Range'] = `bytes ${range.start}-${last}/${object.sizeBytes}`;
  return { status: 206, headers };
}
