import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';
import { owner } from './owner.ts';
import { readHeader } from './request.ts';

/** Headers that may ask only for what is the case anyway, with their allowed values. */
const granted = new Map<string, readonly string[]>([
  // For a client of the same account both mean: the owner may do everything, and nobody else anything.
  ['x-amz-acl', ['private', 'bucket-owner-full-control']],
  ['x-amz-object-ownership', ['BucketOwnerEnforced']],
  ['x-amz-request-payer', ['requester']],
  ['x-amz-expected-bucket-owner', [owner.ID]],
  ['x-amz-source-expected-bucket-owner', [owner.ID]],
]);

/** Whether `assertGranted` checks a header. */
export function isGrantedHeader(name: string): boolean {
  return granted.has(name);
}

/**
 * Throws for a header that asks for anything else: AccessControlListNotSupported for other ACLs and for grants,
 * AccessDenied for another owner of the bucket.
 */
export function assertGranted(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-amz-grant-')) throw new S3Error('AccessControlListNotSupported');
    const isAsked = granted.get(name)?.includes(readHeader(headers, name) ?? '') === false;
    if (isAsked) throw refuse(name);
  }
}

function refuse(name: string): S3Error {
  if (name === 'x-amz-acl') return new S3Error('AccessControlListNotSupported');
  if (name.endsWith('expected-bucket-owner'))
    return new S3Error('AccessDenied', { message: `Access Denied: the buckets here belong to ${owner.ID}.` });
  return new S3Error('NotImplemented', {
    message: `The local S3 knows ${name} only as ${granted.get(name)?.join(', ')}: leave it out.`,
    elements: { Header: name },
  });
}
