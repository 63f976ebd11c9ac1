import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';
import type { StoredObject } from '../store/records.ts';
import type { WriteCheck } from '../store/writes.ts';
import { readHeader } from './request.ts';

/**
 * The conditions of `If-Match` and `If-None-Match: *` on the current version before a write; a delete marker counts as
 * no object. Throws NotImplemented for any other If-None-Match, as S3 does.
 */
export function writeConditions(headers: IncomingHttpHeaders): WriteCheck {
  const ifMatch = readHeader(headers, 'if-match');
  const ifNoneMatch = readHeader(headers, 'if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    throw new S3Error('NotImplemented', { message: 'If-None-Match of a write can only be *.' });
  return (current) => {
    const etag = current?.kind === 'object' ? current.etag : undefined;
    if (ifNoneMatch !== undefined && etag !== undefined) throw preconditionFailed('If-None-Match');
    if (ifMatch !== undefined) assertMatches(ifMatch, etag);
  };
}

/** Throws PreconditionFailed or NotModified as RFC 9110, section 13.2.2, orders a read's conditions. */
export function checkReadConditions(headers: IncomingHttpHeaders, object: StoredObject): void {
  const ifMatch = readHeader(headers, 'if-match');
  if (ifMatch !== undefined) {
    if (!matchesEtag(ifMatch, object.etag)) throw preconditionFailed('If-Match');
  } else if (isModifiedSince(headers['if-unmodified-since'], object) === true) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const ifNoneMatch = readHeader(headers, 'if-none-match');
  const isKnown =
    ifNoneMatch === undefined
      ? isModifiedSince(headers['if-modified-since'], object) === false
      : matchesEtag(ifNoneMatch, object.etag);
  if (isKnown)
    throw new S3Error('NotModified', {
      headers: { ETag: `"${object.etag}"`, 'Last-Modified': new Date(object.modifiedAt).toUTCString() },
    });
}

function assertMatches(ifMatch: string, etag: string | undefined): void {
  if (etag === undefined) throw new S3Error('NoSuchKey');
  if (!matchesEtag(ifMatch, etag)) throw preconditionFailed('If-Match');
}

// Dates in headers are whole seconds; a header that is no date is ignored, as RFC 9110 asks.
function isModifiedSince(date: string | undefined, object: StoredObject): boolean | undefined {
  const since = Date.parse(date ?? '');
  if (Number.isNaN(since)) return undefined;
  return Math.floor(Date.parse(object.modifiedAt) / 1_000) * 1_000 > since;
}

function matchesEtag(header: string, etag: string): boolean {
  return header.split(',').some((candidate) => {
    const value = candidate.trim().replace(/^W\//, '').replaceAll('"', '');
    return value === '*' || value === etag;
  });
}

function preconditionFailed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', { elements: { Condition: condition } });
}
