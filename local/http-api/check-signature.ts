import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import { readQuery } from './read-query.ts';
import { Sha256 } from './sha256.ts';

/**
 * How far a signature's time may be from the gateway's (IAM User Guide, "Troubleshoot Signature Version 4 requests").
 */
const skewMs = 5 * 60 * 1000;

/** Headers that every signature must cover: otherwise it could be used for another host, or for ever. */
const alwaysSigned = ['host', 'x-amz-date'];

/** A request as it came over the wire, its path and query undecoded. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Credentials that are accepted; a session token, if there is one, must be sent and signed. */
export interface KnownCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Whose signatures are accepted, where, and at what time. */
export interface SignatureOptions {
  credentials: readonly KnownCredentials[];
  region: string;
  now: Date;
}

/** Signature Version 4, as the `Authorization` header has it. */
interface Authorization {
  accessKeyId: string;
  scope: string;
  signedHeaders: string[];
  signature: string;
}

/**
 * Why API Gateway would refuse the request; undefined if its signature is right (IAM User Guide, "AWS Signature
 * Version 4 for API requests"). Signatures in the query string (presigned URLs) are not accepted here.
 */
export async function checkSignature(
  request: SignedRequest,
  { credentials, region, now }: SignatureOptions,
): Promise<string | undefined> {
  const authorization = readAuthorization(request.headers);
  if (!authorization) return 'The Authorization header is not one of AWS4-HMAC-SHA256.';
  const known = credentials.find(({ accessKeyId }) => accessKeyId === authorization.accessKeyId);
  if (!known) return 'The security token included in the request is invalid.';
  const date = readDate(request.headers);
  return (
    checkScope(authorization, date, region, now) ??
    checkHeaders(authorization, request, known) ??
    (await compareSignature(authorization, request, known, { region, date: date as Date }))
  );
}

function readAuthorization({ authorization = '' }: IncomingHttpHeaders): Authorization | undefined {
  const match =
    /^AWS4-HMAC-SHA256 +Credential=([^/,\s]+)\/([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/.exec(
      authorization.trim(),
    );
  if (!match) return undefined;
  const [, accessKeyId = '', scope = '', signedHeaders = '', signature = ''] = match;
  return { accessKeyId, scope, signedHeaders: signedHeaders.split(';'), signature };
}

/** The time of `20260312T190358Z`, undefined for anything else. */
function readDate(headers: IncomingHttpHeaders): Date | undefined {
  const text = String(headers['x-amz-date']);
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const date = new Date(iso);
  return iso === text || Number.isNaN(date.getTime()) ? undefined : date;
}

function checkScope(
  { scope }: Authorization,
  date: Date | undefined,
  region: string,
  now: Date,
): string | undefined {
  if (!date) return 'The header x-amz-date must be a time such as 20260312T190358Z.';
  const day = date.toISOString().slice(0, 10).replaceAll('-', '');
  const expected = `${day}/${region}/execute-api/aws4_request`;
  if (scope !== expected) return `Credential should be scoped to ${expected}, not to ${scope}.`;
  return Math.abs(now.getTime() - date.getTime()) > skewMs
    ? `Signature expired: it is of ${date.toISOString()}, and now is ${now.toISOString()}.`
    : undefined;
}

function checkHeaders(
  { signedHeaders }: Authorization,
  { headers, body }: SignedRequest,
  { sessionToken }: KnownCredentials,
): string | undefined {
  const amazon = Object.keys(headers).filter((name) => name.startsWith('x-amz-'));
  const unsigned = [...alwaysSigned, ...amazon].find((name) => !signedHeaders.includes(name));
  if (unsigned) return `The header ${unsigned} must be signed.`;
  const missing = signedHeaders.find((name) => headers[name] === undefined);
  if (missing) return `The header ${missing} is signed and was not sent.`;
  if (headers['x-amz-security-token'] !== sessionToken) {
    return 'The security token included in the request is invalid.';
  }
  const stated = headers['x-amz-content-sha256'];
  return stated === undefined || stated === createHash('sha256').update(body).digest('hex')
    ? undefined
    : 'The body is not the one that x-amz-content-sha256 states.';
}

async function compareSignature(
  { signedHeaders, signature }: Authorization,
  { method, url, headers, body }: SignedRequest,
  { accessKeyId, secretAccessKey }: KnownCredentials,
  { region, date }: { region: string; date: Date },
): Promise<string | undefined> {
  const [path = '/', ...query] = url.split('?');
  const credentials = { accessKeyId, secretAccessKey };
  const signer = new SignatureV4({
    credentials,
    region,
    service: 'execute-api',
    sha256: Sha256,
    applyChecksum: false,
  });
  const signed = await signer.sign(
    {
      method,
      protocol: 'https:',
      hostname: '',
      path,
      query: readQuery(query.join('?')),
      headers: Object.fromEntries(signedHeaders.map((name) => [name, String(headers[name])])),
      body,
    },
    { signingDate: date, signableHeaders: new Set(signedHeaders) },
  );
  const expected = /Signature=([0-9a-f]{64})$/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
  return expected.length === signature.length &&
    timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
    ? undefined
    : 'The request signature we calculated does not match the signature you provided.';
}
