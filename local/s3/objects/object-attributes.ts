import { versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, readNumber, type S3Request } from '../protocol/request.ts';
import type { XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { StoredObject } from '../store/records.ts';
import { findObject } from './find-object.ts';

const known = ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'];
/**
 * Parts in one answer of GetObjectAttributes: Amazon S3 API Reference.
 * @limit The answer is truncated, with a marker for the next one.
 */
const maxParts = 1_000;

/** GetObjectAttributes: the requested attributes of an object. */
export const getObjectAttributes: Operation = {
  method: 'GET',
  about: 'object',
  query: ['attributes'],
  optionalQuery: ['versionId'],
  optionalHeaders: ['x-amz-object-attributes', 'x-amz-max-parts', 'x-amz-part-number-marker'],
  run(store, request) {
    const { bucket, key, query } = request;
    const object = findObject(store, bucket, key, query.get('versionId'));
    const all = describeAttributes(object, request);
    const content = Object.fromEntries(readNames(request).map((name) => [name, all[name]]));
    return {
      headers: {
        'Last-Modified': new Date(object.modifiedAt).toUTCString(),
        ...versionHeader(store.bucket(bucket), object),
      },
      xml: { root: 'GetObjectAttributesResponse', content },
    };
  },
};

function readNames({ headers }: S3Request): string[] {
  const names = (readHeader(headers, 'x-amz-object-attributes') ?? '').split(',').map((name) => name.trim());
  if (names.every((name) => known.includes(name))) return names;
  throw new S3Error('InvalidArgument', {
    message: `x-amz-object-attributes must name some of ${known.join(', ')}.`,
  });
}

function describeAttributes(object: StoredObject, request: S3Request): XmlElement {
  const { checksum, storageClass } = object;
  return {
    ETag: object.etag,
    Checksum: checksum && {
      [nameChecksum(object)]: checksum.value.replace(/-\d+$/, ''),
      ChecksumType: checksum.type,
    },
    ObjectParts: describeParts(object, request),
    StorageClass: storageClass ?? 'STANDARD',
    ObjectSize: object.sizeBytes,
  };
}

/** Only for an object that was uploaded in parts; lists the parts only if each has a checksum, as in S3. */
function describeParts(object: StoredObject, { headers }: S3Request): XmlElement | undefined {
  const { parts } = object;
  if (!parts) return undefined;
  if (parts.some(({ checksum }) => checksum === undefined)) return { PartsCount: parts.length };
  const limits = new URLSearchParams([
    ['x-amz-max-parts', readHeader(headers, 'x-amz-max-parts') ?? ''],
    ['x-amz-part-number-marker', readHeader(headers, 'x-amz-part-number-marker') ?? ''],
  ]);
  const marker = readNumber(limits, 'x-amz-part-number-marker', { min: 0, max: 10_000 }) ?? 0;
  const most = Math.min(
    readNumber(limits, 'x-amz-max-parts', { min: 0, max: 2 ** 31 - 1 }) ?? maxParts,
    maxParts,
  );
  const after = parts.filter(({ number }) => number > marker);
  const page = after.slice(0, most);
  return {
    PartsCount: parts.length,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? marker,
    MaxParts: most,
    IsTruncated: page.length < after.length,
    Part: page.map(({ number, sizeBytes, checksum }) => ({
      PartNumber: number,
      Size: sizeBytes,
      [nameChecksum(object)]: checksum,
    })),
  };
}

function nameChecksum({ checksum }: StoredObject): string {
  return `Checksum${checksum?.algorithm.toUpperCase() ?? ''}`;
}
