import type { FileHandle } from 'node:fs/promises';
import type { CopySource } from '../protocol/copy-source.ts';
import { versionHeader } from '../protocol/object-headers.ts';
import type { S3Request } from '../protocol/request.ts';
import { assertReadable } from '../protocol/traits.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { StoredObject } from '../store/records.ts';

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

/** Opens an object's bytes; throws if `check` does, if it is archived, or if the caller may not use its KMS key. */
export function openForReading(
  store: ObjectStore,
  source: CopySource,
  request: S3Request,
  check: (object: StoredObject) => void,
): Promise<{ object: StoredObject; file: FileHandle }> {
  return store.openObject(source, async () => {
    const object = chooseReadable(store, source, request, check);
    return { object, file: await store.blobs.open(object.blob) };
  });
}

/** As `openForReading`; the bytes of a small object are read at once. */
export function readContent(
  store: ObjectStore,
  source: CopySource,
  request: S3Request,
  check: (object: StoredObject) => void,
): Promise<{ object: StoredObject; content: FileHandle | Buffer }> {
  return store.openObject(source, async () => {
    const object = chooseReadable(store, source, request, check);
    const { blob, sizeBytes } = object;
    return { object, content: store.blobs.read(blob, sizeBytes) ?? (await store.blobs.open(blob)) };
  });
}

function chooseReadable(
  store: ObjectStore,
  { bucket, key, versionId }: CopySource,
  request: S3Request,
  check: (object: StoredObject) => void,
): StoredObject {
  const object = findObject(store, bucket, key, versionId);
  check(object);
  assertReadable(object);
  const keyArn = object.kms?.keyArn;
  if (keyArn && !request.isAllowed({ action: 'kms:Decrypt', resource: keyArn }))
    throw new S3Error('AccessDenied');
  return object;
}
