import { Meter } from '../protocol/body.ts';
import { checksumElements, readAlgorithm } from '../protocol/checksums.ts';
import { writeConditions } from '../protocol/conditions.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, readKey, type S3Request } from '../protocol/request.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Checksum } from '../store/records.ts';
import type { ObjectDraft } from '../store/writes.ts';
import { findObject } from './get-object.ts';
import { headersToKeep, versionHeader } from './put-object.ts';

interface CopySource {
  bucket: string;
  key: string;
  versionId: string | null;
}

/** CopyObject: the bytes are copied, headers are kept or replaced as x-amz-metadata-directive says. */
export const copyObject: Operation = {
  method: 'PUT',
  about: 'object',
  header: 'x-amz-copy-source',
  optionalHeaders: ['x-amz-metadata-directive', 'x-amz-checksum-algorithm', 'x-amz-tagging-directive'],
  async run(store, request) {
    const { bucket, key, headers, caller } = request;
    const target = store.bucket(bucket);
    const source = readSource(readHeader(headers, 'x-amz-copy-source') ?? '');
    const isReplacing = readDirective(request) === 'REPLACE';
    if (!isReplacing && source.versionId === null && source.bucket === bucket && source.key === key)
      throw new S3Error('InvalidRequest', {
        message:
          'This copy request is illegal because it is trying to copy an object to itself without changing anything.',
      });
    const check = writeConditions(headers);
    const { draft, sourceVersionId } = await copyBytes(store, source, request);
    if (isReplacing) draft.headers = headersToKeep(headers);
    const stored = await store.put({ bucket, key }, draft, { name: 'ObjectCreated:Copy', caller, check });
    const content = {
      LastModified: stored.modifiedAt,
      ETag: `"${stored.etag}"`,
      ...checksumElements(stored.checksum),
    };
    return {
      headers: {
        ...versionHeader(target, stored),
        ...(store.bucket(source.bucket).settings.versioning && {
          'x-amz-copy-source-version-id': sourceVersionId,
        }),
      },
      xml: { root: 'CopyObjectResult', content },
    };
  },
};

async function copyBytes(store: ObjectStore, source: CopySource, request: S3Request) {
  const { object, file } = await store.openObject(source, () =>
    findObject(store, source.bucket, source.key, source.versionId),
  );
  const asked = readHeader(request.headers, 'x-amz-checksum-algorithm');
  const meter = new Meter(asked === undefined ? object.checksum?.algorithm : readAlgorithm(asked));
  const { blob } = await store.blobs.receive((sink) => sink(meter.measure(file.createReadStream())));
  const computed = meter.checksum();
  const checksum: Checksum | undefined = computed && { ...computed, type: 'FULL_OBJECT' };
  const { headers } = object;
  const draft: ObjectDraft = {
    blob,
    sizeBytes: meter.sizeBytes,
    etag: meter.md5(),
    headers,
    ...(checksum && { checksum }),
  };
  return { draft, sourceVersionId: object.versionId };
}

// `bucket/key` or `/bucket/key`, percent-encoded, with an optional `?versionId=`.
function readSource(header: string): CopySource {
  const [path = '', query = ''] = header.split('?');
  const match = /^\/?([^/]+)\/(.+)$/s.exec(readKeyPath(path));
  if (!match) throw new S3Error('InvalidArgument', { message: 'x-amz-copy-source must be bucket/key.' });
  return {
    bucket: match[1] ?? '',
    key: readKey(match[2] ?? ''),
    versionId: new URLSearchParams(query).get('versionId'),
  };
}

// The slash between bucket and key may itself be encoded.
function readKeyPath(path: string): string {
  return path.includes('/') ? path : path.replace(/%2F/i, '/');
}

function readDirective({ headers }: S3Request): 'COPY' | 'REPLACE' {
  const directive = readHeader(headers, 'x-amz-metadata-directive') ?? 'COPY';
  if (directive === 'COPY' || directive === 'REPLACE') return directive;
  throw new S3Error('InvalidArgument', { message: 'x-amz-metadata-directive must be COPY or REPLACE.' });
}
