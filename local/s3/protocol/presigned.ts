import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';

/**
 * Seconds that a presigned URL may serve, a week: Amazon S3 API Reference, "Using Query Parameters".
 * @limit The URL is refused with `AuthorizationQueryParametersError`.
 */
export const maxExpiresSeconds = 7 * 24 * 60 * 60;

const signatureParameters =
  /^X-Amz-(Algorithm|Content-Sha256|Credential|Date|Expires|Security-Token|Signature|SignedHeaders)$/;

/** Who signed a request in its URL, or undefined. */
export function readPresigner(query: URLSearchParams): string | undefined {
  return query.get('X-Amz-Credential')?.split('/')[0];
}

/**
 * Throws AccessDenied for an expired URL, and InvalidRequest for a signature of version 2, which S3 does not accept for
 * new buckets. The signature itself is not checked: anyone who can reach this server may do everything.
 */
export function checkSignatureAge(query: URLSearchParams, headers: IncomingHttpHeaders, now: Date): void {
  if (/^AWS [^:]+:/.test(headers.authorization ?? '') || query.has('AWSAccessKeyId'))
    throw new S3Error('InvalidRequest', {
      message:
        'The authorization mechanism you have provided is not supported. Use AWS4-HMAC-SHA256: "aws s3 presign" makes such URLs.',
    });
  if (!query.has('X-Amz-Signature')) return;
  const signedAt = readTime(query.get('X-Amz-Date') ?? '');
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  if (!signedAt || !(seconds > 0 && seconds <= maxExpiresSeconds))
    throw new S3Error('AuthorizationQueryParametersError', {
      message: `X-Amz-Date must be a time such as 20260312T190358Z, and X-Amz-Expires 1 to ${maxExpiresSeconds} seconds.`,
    });
  const expiresAt = new Date(signedAt.getTime() + seconds * 1_000);
  if (expiresAt >= now) return;
  throw new S3Error('AccessDenied', {
    message: 'Request has expired',
    elements: { 'X-Amz-Expires': seconds, Expires: expiresAt.toISOString(), ServerTime: now.toISOString() },
  });
}

/**
 * The headers of a presigned request, including those that the signer wrote into the URL, as some SDKs
 * do: S3 reads both places.
 */
export function hoistHeaders(query: URLSearchParams, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (!query.has('X-Amz-Signature')) return headers;
  const hoisted = [...query]
    .filter(([name]) => isHoisted(name))
    .map(([name, value]) => [name.toLowerCase(), value]);
  for (const name of [...query.keys()].filter(isHoisted)) query.delete(name);
  return { ...Object.fromEntries(hoisted), ...headers };
}

function isHoisted(name: string): boolean {
  return /^x-amz-/i.test(name) && !signatureParameters.test(name);
}

/** The time of `20260312T190358Z`, undefined for anything else. */
function readTime(text: string): Date | undefined {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const date = new Date(iso);
  return iso === text || Number.isNaN(date.getTime()) ? undefined : date;
}
