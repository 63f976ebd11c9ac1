import { assertChecksum, receiveText } from '../protocol/body.ts';
import { writeConditions } from '../protocol/conditions.ts';
import { versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { arnOf, assertKeyLength, type S3Request } from '../protocol/request.ts';
import { readChildren, readText, readXml, type XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Version } from '../store/records.ts';
import type { WriteCheck } from '../store/writes.ts';

/**
 * The most keys one DeleteObjects call may name: Amazon S3 API Reference, "DeleteObjects".
 * @limit The call is refused with 400 `MalformedXML`.
 */
const maxKeys = 1_000;

/**
 * DeleteObject: a delete marker in a versioned bucket; final with a version id. Succeeds also if there is no object.
 */
export const deleteObject: Operation = {
  method: 'DELETE',
  about: 'object',
  optionalQuery: ['versionId'],
  async run(store, request) {
    const { key, query, headers } = request;
    const bucket = store.bucket(request.bucket);
    const versionId = query.get('versionId');
    if (versionId !== null && (headers['if-match'] ?? headers['if-none-match']) !== undefined)
      throw new S3Error('NotImplemented', { message: 'A delete of a version cannot be conditional here.' });
    const removed = await removeKey(store, request, { key, versionId }, deleteCondition(headers));
    return {
      status: 204,
      headers: {
        ...(removed?.kind === 'marker' && { 'x-amz-delete-marker': 'true' }),
        ...(removed && versionHeader(bucket, removed)),
      },
    };
  },
};

/** DeleteObjects: up to a thousand keys, each answered on its own. */
export const deleteObjects: Operation = {
  method: 'POST',
  about: 'bucket',
  query: ['delete'],
  async run(store, request) {
    store.bucket(request.bucket);
    assertChecksum(request);
    const document = readXml('Delete', await receiveText(request));
    const targets = readChildren(document, 'Object').map(readTarget);
    if (targets.length === 0 || targets.length > maxKeys) throw new S3Error('MalformedXML');
    const isQuiet = readText(document, 'Quiet') === 'true';
    const outcomes: Outcome[] = [];
    for (const target of targets) outcomes.push(await attemptRemoval(store, request, target));
    const deleted = outcomes.flatMap((outcome) => outcome.deleted ?? []);
    const failures = outcomes.flatMap((outcome) => outcome.failure ?? []);
    return { xml: { root: 'DeleteResult', content: { Deleted: isQuiet ? [] : deleted, Error: failures } } };
  },
};

interface Outcome {
  deleted?: XmlElement;
  failure?: XmlElement;
}

interface Target {
  key: string;
  versionId: string | null;
}

// If-None-Match means nothing for a delete, and the check for writes would read it as "must not exist".
function deleteCondition(headers: S3Request['headers']): WriteCheck {
  if (headers['if-none-match'] !== undefined)
    throw new S3Error('NotImplemented', { message: 'A delete cannot have If-None-Match.' });
  return writeConditions(headers);
}

async function attemptRemoval(store: ObjectStore, request: S3Request, target: Target): Promise<Outcome> {
  try {
    assertKeyLength(target.key);
    assertAllowed(request, target);
    return { deleted: describeDeleted(target, await removeKey(store, request, target)) };
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const { key, versionId } = target;
    const failure = { Key: key, VersionId: versionId ?? undefined, Code: error.code, Message: error.message };
    return { failure };
  }
}

// The call itself needs no permission: each of its keys does (S3 API Reference, "DeleteObjects").
function assertAllowed(request: S3Request, { key, versionId }: Target): void {
  const action = versionId === null ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  if (!request.isAllowed({ action, resource: arnOf(request.bucket, key) })) throw new S3Error('AccessDenied');
}

function removeKey(
  store: ObjectStore,
  request: S3Request,
  target: Target,
  check?: WriteCheck,
): Promise<Version | undefined> {
  const place = { bucket: request.bucket, key: target.key };
  if (target.versionId !== null) return store.removeVersion(place, target.versionId, request);
  return store.remove(place, { caller: request.caller, check });
}

function readTarget(element: Record<string, unknown>): Target {
  const key = readText(element, 'Key');
  if (key === undefined || key === '') throw new S3Error('MalformedXML');
  const unknown = Object.keys(element).find((name) => !['Key', 'VersionId', '#text'].includes(name));
  if (unknown)
    throw new S3Error('NotImplemented', {
      message: `The local S3 does not know <${unknown}> in DeleteObjects.`,
    });
  return { key, versionId: readText(element, 'VersionId') ?? null };
}

function describeDeleted({ key, versionId }: Target, removed: Version | undefined): XmlElement {
  const isMarker = removed?.kind === 'marker';
  return {
    Key: key,
    VersionId: versionId ?? undefined,
    DeleteMarker: isMarker ? true : undefined,
    DeleteMarkerVersionId: isMarker ? removed.versionId : undefined,
  };
}
