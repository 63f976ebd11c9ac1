import type { Answer } from '../protocol/answer.ts';
import { receiveText } from '../protocol/body.ts';
import type { Operation } from '../protocol/operation.ts';
import { owner, ownersAcl } from '../protocol/owner.ts';
import type { S3Request } from '../protocol/request.ts';
import { readChildren, readElement, readText, readXml } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { findObject } from './find-object.ts';

const acl = { root: 'AccessControlPolicy', content: ownersAcl };

export const getBucketAcl: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['acl'],
  run(store, { bucket }) {
    store.bucket(bucket);
    return { xml: acl };
  },
};

export const getObjectAcl: Operation = {
  method: 'GET',
  about: 'object',
  query: ['acl'],
  optionalQuery: ['versionId'],
  run(store, { bucket, key, query }) {
    findObject(store, bucket, key, query.get('versionId'));
    return { xml: acl };
  },
};

/** PutBucketAcl, for the access control list that there is. */
export const putBucketAcl: Operation = { method: 'PUT', about: 'bucket', query: ['acl'], run: putAcl };

/** PutObjectAcl, for the access control list that there is. */
export const putObjectAcl: Operation = {
  method: 'PUT',
  about: 'object',
  query: ['acl'],
  optionalQuery: ['versionId'],
  run: putAcl,
};

/**
 * Accepts the list that changes nothing, which s3cmd writes back after a copy; all others are refused, as the ACLs of
 * the stack's bucket, and of every new bucket of S3, are disabled. S3 refuses this list too.
 */
async function putAcl(store: ObjectStore, request: S3Request): Promise<Answer> {
  const { bucket, key, query } = request;
  store.bucket(bucket);
  if (key !== '') findObject(store, bucket, key, query.get('versionId'));
  const text = await receiveText(request);
  if (text !== '') assertOwners(readXml('AccessControlPolicy', text)['AccessControlList']);
  return {};
}

function assertOwners(list: unknown): void {
  const grants = readChildren(readElement(list), 'Grant');
  const isOwners = grants.every(
    (grant) =>
      readText(grant, 'Permission') === 'FULL_CONTROL' &&
      readText(readElement(grant['Grantee']), 'ID') === owner.ID,
  );
  if (!isOwners || grants.length === 0) throw new S3Error('AccessControlListNotSupported');
}
