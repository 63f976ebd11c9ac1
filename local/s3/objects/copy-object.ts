import { Meter } from '../protocol/body.ts';
import { checksumElements, readAlgorithm } from '../protocol/checksums.ts';
import { writeConditions } from '../protocol/conditions.ts';
import {
  type CopySource,
  checkCopyConditions,
  copyConditionHeaders,
  readCopySource,
} from '../protocol/copy-source.ts';
import { encryptionHeaders, versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, type S3Request } from '../protocol/request.ts';
import { etagOf, readTraits, traitHeaders } from '../protocol/traits.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Checksum, ObjectTraits, StoredObject } from '../store/records.ts';
import type { ObjectDraft } from '../store/writes.ts';
import { openForReading } from './find-object.ts';

/** CopyObject: the bytes are copied, headers and tags are kept or replaced as the directives say. */
export const copyObject: Operation = {
  method: 'PUT',
  about: 'object',
  header: 'x-amz-copy-source',
  optionalHeaders: [
    ...traitHeaders,
    ...copyConditionHeaders,
    'x-amz-metadata-directive',
    'x-amz-tagging-directive',
    'x-amz-checksum-algorithm',
  ],
  async run(store, request) {
    const { bucket, key, headers, caller } = request;
    const target = store.bucket(bucket);
    const source = readCopySource(readHeader(headers, 'x-amz-copy-source') ?? '');
    const asked = readTraits(request, store.region);
    assertChange(request, source, asked);
    const check = writeConditions(headers);
    const { draft, sourceVersionId } = await copyBytes(store, source, request, asked);
    const stored = await store.put({ bucket, key }, draft, { name: 'ObjectCreated:Copy', caller, check });
    const content = {
      LastModified: stored.modifiedAt,
      ETag: `"${stored.etag}"`,
      ...checksumElements(stored.checksum),
    };
    return {
      headers: {
        ...versionHeader(target, stored),
        ...encryptionHeaders(stored),
        ...copySourceVersion(store, source, sourceVersionId),
      },
      xml: { root: 'CopyObjectResult', content },
    };
  },
};

/** The header with the copied version, if the source's bucket has versions. */
export function copySourceVersion(
  store: ObjectStore,
  { bucket }: CopySource,
  versionId: string,
): Record<string, string> {
  return store.bucket(bucket).settings.versioning ? { 'x-amz-copy-source-version-id': versionId } : {};
}

/** Opens the source of a copy, with the checks of a read, if it meets the copy's conditions. */
export function openSource(
  store: ObjectStore,
  source: CopySource,
  request: S3Request,
): ReturnType<typeof openForReading> {
  const check = (object: StoredObject) => checkCopyConditions(request.headers, object);
  return openForReading(store, source, request, check);
}

/** Throws InvalidRequest for a copy of an object to itself that would change nothing. */
function assertChange(request: S3Request, source: CopySource, asked: ObjectTraits): void {
  const isSame = source.versionId === null && source.bucket === request.bucket && source.key === request.key;
  const isStored = request.headers['x-amz-storage-class'] ?? request.headers['x-amz-server-side-encryption'];
  if (!isSame || isStored !== undefined || asked.kms) return;
  if (readDirective(request, 'x-amz-metadata-directive') === 'REPLACE') return;
  throw new S3Error('InvalidRequest', {
    message:
      'This copy request is illegal because it is trying to copy an object to itself without changing anything.',
  });
}

async function copyBytes(store: ObjectStore, source: CopySource, request: S3Request, asked: ObjectTraits) {
  const { object, file } = await openSource(store, source, request);
  const algorithm = readHeader(request.headers, 'x-amz-checksum-algorithm');
  const meter = new Meter(algorithm === undefined ? object.checksum?.algorithm : readAlgorithm(algorithm));
  const { blob } = await store.blobs.receive((sink) => sink(meter.measure(file.createReadStream())));
  const computed = meter.checksum();
  const checksum: Checksum | undefined = computed && { ...computed, type: 'FULL_OBJECT' };
  const traits = chooseTraits(request, object, asked);
  const draft: ObjectDraft = {
    ...traits,
    blob,
    sizeBytes: meter.sizeBytes,
    etag: etagOf(meter.md5(), traits),
    ...(checksum && { checksum }),
  };
  return { draft, sourceVersionId: object.versionId };
}

// Storage class and encryption are never copied: unless the request sets them, they are the bucket's.
function chooseTraits(request: S3Request, source: ObjectTraits, asked: ObjectTraits): ObjectTraits {
  const { headers, tags, ...others } = asked;
  const isReplacing = readDirective(request, 'x-amz-metadata-directive') === 'REPLACE';
  const chosenTags = readDirective(request, 'x-amz-tagging-directive') === 'REPLACE' ? tags : source.tags;
  return {
    ...others,
    headers: isReplacing ? headers : source.headers,
    ...(chosenTags && { tags: chosenTags }),
  };
}

function readDirective({ headers }: S3Request, name: string): 'COPY' | 'REPLACE' {
  const directive = readHeader(headers, name) ?? 'COPY';
  if (directive === 'COPY' || directive === 'REPLACE') return directive;
  throw new S3Error('InvalidArgument', { message: `${name} must be COPY or REPLACE.` });
}
