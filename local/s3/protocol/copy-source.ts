import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';
import type { StoredObject } from '../store/records.ts';
import { checkReadConditions } from './conditions.ts';
import { readHeader, readKey } from './request.ts';

/** The source of a copy. */
export interface CopySource {
  bucket: string;
  key: string;
  versionId: string | null;
}

const conditionPrefix = 'x-amz-copy-source-';
const conditionNames = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'];

/** The headers with a copy's conditions on its source. */
export const copyConditionHeaders = conditionNames.map((name) => `${conditionPrefix}${name}`);

/** Reads `bucket/key` or `/bucket/key`, percent-encoded, with an optional `?versionId=`; throws InvalidArgument. */
export function readCopySource(header: string): CopySource {
  const [path = '', query = ''] = header.split('?');
  const match = /^\/?([^/]+)\/(.+)$/s.exec(decodeFirstSlash(path));
  if (!match) throw new S3Error('InvalidArgument', { message: 'x-amz-copy-source must be bucket/key.' });
  return {
    bucket: match[1] ?? '',
    key: readKey(match[2] ?? ''),
    versionId: new URLSearchParams(query).get('versionId'),
  };
}

/** Throws PreconditionFailed if the source does not meet the copy's conditions; a copy never gets "not modified". */
export function checkCopyConditions(headers: IncomingHttpHeaders, source: StoredObject): void {
  const conditions = conditionNames.flatMap((name) => {
    const value = readHeader(headers, `${conditionPrefix}${name}`);
    return value === undefined ? [] : [[name, value]];
  });
  try {
    checkReadConditions(Object.fromEntries(conditions), source);
  } catch (error) {
    if (error instanceof S3Error && error.code === 'NotModified') throw new S3Error('PreconditionFailed');
    throw error;
  }
}

// The slash between bucket and key may itself be encoded.
function decodeFirstSlash(path: string): string {
  return path.includes('/') ? path : path.replace(/%2F/i, '/');
}
