import type { Operation } from '../protocol/operation.ts';
import { owner } from '../protocol/owner.ts';
import type { XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { Bucket, StoredObject, Version } from '../store/records.ts';
import { keysFrom, type ListPage, takePage } from './list-page.ts';
import {
  afterPrefix,
  describeFrame,
  encodeOptional,
  type ListRequest,
  readListRequest,
} from './list-request.ts';

interface Entry {
  key: string;
  version: Version;
}

/** ListObjectsV2. Its continuation token is opaque: where the last page ended, in base64. */
export const listObjectsV2: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['list-type'],
  optionalQuery: [
    'prefix',
    'delimiter',
    'max-keys',
    'encoding-type',
    'continuation-token',
    'start-after',
    'fetch-owner',
  ],
  run(store, { bucket, query }) {
    if (query.get('list-type') !== '2')
      throw new S3Error('InvalidArgument', { message: 'list-type must be 2.' });
    const token = query.get('continuation-token');
    const after = token === null ? (query.get('start-after') ?? '') : readToken(token);
    const list = readListRequest(query);
    const page = takeObjects(store.bucket(bucket), list, after);
    const withOwner = query.get('fetch-owner') === 'true';
    const content = {
      Name: bucket,
      ...describePage(page, list, withOwner),
      StartAfter: encodeOptional(query.get('start-after'), list.encode),
      KeyCount: page.items.length + page.commonPrefixes.length,
      ContinuationToken: token ?? undefined,
      NextContinuationToken:
        page.isTruncated && page.last ? Buffer.from(page.last.key).toString('base64') : undefined,
    };
    return { xml: { root: 'ListBucketResult', content } };
  },
};

/** ListObjects, the first version: NextMarker only with a delimiter, as in S3. */
export const listObjects: Operation = {
  method: 'GET',
  about: 'bucket',
  optionalQuery: ['prefix', 'delimiter', 'max-keys', 'encoding-type', 'marker'],
  run(store, { bucket, query }) {
    const list = readListRequest(query);
    const marker = query.get('marker') ?? '';
    const page = takeObjects(store.bucket(bucket), list, marker);
    const hasNext = page.isTruncated && list.delimiter !== '' && page.last;
    const content = {
      Name: bucket,
      Marker: list.encode(marker),
      ...describePage(page, list, true),
      NextMarker: hasNext ? list.encode(hasNext.key) : undefined,
    };
    return { xml: { root: 'ListBucketResult', content } };
  },
};

/** ListObjectVersions: every version and delete marker, newest first within a key. */
export const listObjectVersions: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['versions'],
  optionalQuery: ['prefix', 'delimiter', 'max-keys', 'encoding-type', 'key-marker', 'version-id-marker'],
  run(store, { bucket, query }) {
    const list = readListRequest(query);
    const keyMarker = query.get('key-marker') ?? '';
    const versionIdMarker = query.get('version-id-marker') ?? '';
    if (versionIdMarker !== '' && keyMarker === '')
      throw new S3Error('InvalidArgument', {
        message: 'A version-id marker cannot be specified without a key marker.',
      });
    const entries = versionEntries(store.bucket(bucket), list.prefix, keyMarker, versionIdMarker);
    const page = takePage(entries, { ...list, afterPrefix: afterPrefix(keyMarker, list) });
    const isCurrent = ({ key, version }: Entry) => store.bucket(bucket).objects.get(key)?.[0] === version;
    const describe = (entry: Entry) => describeVersion(entry, isCurrent(entry), list.encode);
    const content = {
      Name: bucket,
      KeyMarker: list.encode(keyMarker),
      VersionIdMarker: versionIdMarker,
      ...describeFrame(page, list),
      NextKeyMarker: page.isTruncated && page.last ? list.encode(page.last.key) : undefined,
      NextVersionIdMarker: page.isTruncated ? page.last?.item?.version.versionId : undefined,
      Version: page.items.filter(({ version }) => version.kind === 'object').map(describe),
      DeleteMarker: page.items.filter(({ version }) => version.kind === 'marker').map(describe),
    };
    return { xml: { root: 'ListVersionsResult', content } };
  },
};

function takeObjects(bucket: Bucket, list: ListRequest, after: string): ListPage<Entry> {
  return takePage(objectEntries(bucket, list.prefix, after), {
    ...list,
    afterPrefix: afterPrefix(after, list),
  });
}

function* objectEntries(bucket: Bucket, prefix: string, after: string) {
  for (const key of keysFrom(bucket, prefix, after)) {
    const version = bucket.objects.get(key)?.[0];
    if (key !== after && version?.kind === 'object') yield { key, item: { key, version } };
  }
}

function* versionEntries(bucket: Bucket, prefix: string, keyMarker: string, versionIdMarker: string) {
  for (const key of keysFrom(bucket, prefix, keyMarker)) {
    const versions = bucket.objects.get(key) ?? [];
    const isMarked = key === keyMarker && keyMarker !== '';
    const start = isMarked ? versions.findIndex((version) => version.versionId === versionIdMarker) + 1 : 0;
    // Without a version, or with one that is gone, the next page begins with the next key.
    if (isMarked && start === 0) continue;
    for (const version of versions.slice(start)) yield { key, item: { key, version } };
  }
}

function describePage(page: ListPage<Entry>, list: ListRequest, withOwner: boolean): XmlElement {
  const Contents = page.items.flatMap(({ key, version }) =>
    version.kind === 'object'
      ? [{ Key: list.encode(key), ...describeObject(version), ...(withOwner && { Owner: owner }) }]
      : [],
  );
  return { ...describeFrame(page, list), Contents };
}

function describeObject(object: StoredObject): XmlElement {
  return {
    LastModified: object.modifiedAt,
    ETag: `"${object.etag}"`,
    ChecksumAlgorithm: object.checksum?.algorithm.toUpperCase(),
    ChecksumType: object.checksum?.type,
    Size: object.sizeBytes,
    StorageClass: object.storageClass ?? 'STANDARD',
  };
}

function describeVersion(
  { key, version }: Entry,
  isLatest: boolean,
  encode: (text: string) => string,
): XmlElement {
  return {
    Key: encode(key),
    VersionId: version.versionId,
    IsLatest: isLatest,
    ...(version.kind === 'object' ? describeObject(version) : { LastModified: version.modifiedAt }),
    Owner: owner,
  };
}

function readToken(token: string): string {
  if (/^[0-9A-Za-z+/]*={0,2}$/.test(token)) return Buffer.from(token, 'base64').toString('utf8');
  throw new S3Error('InvalidArgument', { message: 'The continuation token provided is incorrect' });
}
