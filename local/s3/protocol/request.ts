import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { S3Error } from '../store/errors.ts';
import type { Caller } from '../store/events.ts';
import { hoistHeaders } from './presigned.ts';

/**
 * S3 User Guide, "Naming Amazon S3 objects".
 * @limit The call is refused with `KeyTooLongError`.
 */
const maxKeyBytes = 1_024;

/** A permission that a call needs, in IAM's terms: `s3:PutObject` on an ARN. */
export interface Wish {
  action: string;
  resource: string;
}

/** One call, read from its address and headers; the body is still unread. */
export interface S3Call {
  method: string;
  /** Empty if the call is about the service. */
  bucket: string;
  /** Empty if the call is about the bucket. */
  key: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  caller: Caller;
  body: IncomingMessage;
}

/** A call with its caller. */
export interface S3Request extends S3Call {
  /**
   * Whether the caller's policies allow something that only the body, or the object, shows. The caller is
   * `accessKeyId`, from a form's field, or without it the signer of the request.
   */
  isAllowed(wish: Wish, accessKeyId?: string): boolean;
}

/** The ARN of a bucket, or of a key in it. */
export function arnOf(bucket: string, key = ''): string {
  return `arn:aws:s3:::${bucket}${key && `/${key}`}`;
}

/** Names a call for its answer and its events. */
export function identifyCaller(sourceIp: string): Caller {
  return {
    requestId: randomBytes(8).toString('hex').toUpperCase(),
    hostId: randomBytes(48).toString('base64'),
    sourceIp,
  };
}

/** Reads bucket and key from path or host. Throws InvalidURI and KeyTooLongError. */
export function readRequest(message: IncomingMessage, caller: Caller): S3Call {
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  const names = path.slice(1);
  const host = /^(.+)\.localhost(?::\d+)?$/.exec(message.headers.host ?? '')?.[1];
  const slash = names.indexOf('/');
  const [bucket, key] =
    host !== undefined
      ? [host, names]
      : slash < 0
        ? [names, '']
        : [names.slice(0, slash), names.slice(slash + 1)];
  const parameters = new URLSearchParams(query.join('?'));
  return {
    method: message.method ?? 'GET',
    bucket: decodePercent(bucket),
    key: readKey(key),
    headers: hoistHeaders(parameters, message.headers),
    query: parameters,
    caller,
    body: message,
  };
}

/** Decodes a percent-encoded key; `+` stands for itself. Throws InvalidURI and KeyTooLongError. */
export function readKey(encoded: string): string {
  const key = decodePercent(encoded);
  assertKeyLength(key);
  return key;
}

/** Throws KeyTooLongError for a key over 1,024 bytes of UTF-8. */
export function assertKeyLength(key: string): void {
  const sizeBytes = Buffer.byteLength(key);
  if (sizeBytes > maxKeyBytes)
    throw new S3Error('KeyTooLongError', { elements: { Size: sizeBytes, MaxSizeAllowed: maxKeyBytes } });
}

/** The value of a header that occurs once, or undefined. */
export function readHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** A query parameter that must be a whole number from `min` to `max`; throws InvalidArgument. */
export function readNumber(
  query: URLSearchParams,
  name: string,
  limits: { min: number; max: number },
): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= limits.min && value <= limits.max) return value;
  throw new S3Error('InvalidArgument', {
    message: `${name} must be a whole number from ${limits.min} to ${limits.max}.`,
    elements: { ArgumentName: name, ArgumentValue: text },
  });
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', { cause });
  }
}
