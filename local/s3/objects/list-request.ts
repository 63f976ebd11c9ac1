import { readNumber } from '../protocol/request.ts';
import type { XmlElement } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { ListPage } from './list-page.ts';

/**
 * The most a page holds, as in S3, whatever is asked for.
 * @limit The page ends, with a token for the next one.
 */
export const maxPageSize = 1_000;

/** The parameters that all listings have in common. */
export interface ListRequest {
  prefix: string;
  delimiter: string;
  maxKeys: number;
  isEncoded: boolean;
  encode: (text: string) => string;
}

/** Reads prefix, delimiter, encoding and `sizeName`, the page's size; throws InvalidArgument. */
export function readListRequest(query: URLSearchParams, sizeName = 'max-keys'): ListRequest {
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url')
    throw new S3Error('InvalidArgument', { message: 'encoding-type must be url.' });
  const isEncoded = encoding === 'url';
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(readNumber(query, sizeName, { min: 0, max: 2 ** 31 - 1 }) ?? maxPageSize, maxPageSize),
    isEncoded,
    encode: isEncoded ? (text) => encodeURIComponent(text).replaceAll('%2F', '/') : (text) => text,
  };
}

/** The group an earlier page ended with, if its marker is one: this page continues after all of it. */
export function afterPrefix(
  after: string,
  { prefix, delimiter }: Pick<ListRequest, 'prefix' | 'delimiter'>,
): string {
  const isGroup = delimiter !== '' && after.endsWith(delimiter) && after.length > prefix.length;
  return isGroup ? after : '';
}

/** The elements that all listings' answers have in common. */
export function describeFrame(
  page: ListPage<unknown>,
  list: ListRequest,
  sizeElement = 'MaxKeys',
): XmlElement {
  return {
    Prefix: list.encode(list.prefix),
    Delimiter: encodeOptional(list.delimiter || null, list.encode),
    [sizeElement]: list.maxKeys,
    EncodingType: list.isEncoded ? 'url' : undefined,
    IsTruncated: page.isTruncated,
    CommonPrefixes: page.commonPrefixes.map((prefix) => ({ Prefix: list.encode(prefix) })),
  };
}

/** The encoded text, left out if the request left it out. */
export function encodeOptional(text: string | null, encode: (text: string) => string): string | undefined {
  return text === null ? undefined : encode(text);
}
