import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import { createCredentials, isFunctionKey } from '../gateway/caller.ts';
import { Sha256 } from '../http-api/sha256.ts';
import { maxExpiresSeconds } from './protocol/presigned.ts';
import { S3Error } from './store/errors.ts';

/** What the signer writes into an address by itself. */
const writtenBySigner = /^X-Amz-(?:Algorithm|Credential|Date|Expires|SignedHeaders|Signature)$/;

/**
 * Throws SignatureDoesNotMatch for an address that a function has signed for another request: another key, size or
 * checksum. It is signed again, by the signer's own code. What others sign is theirs alone: their secrets are not known.
 */
export async function checkPresigned({ method = 'GET', url = '/', headers }: IncomingMessage): Promise<void> {
  const [path = '/', search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  const [accessKeyId = '', , region = ''] = (query.get('X-Amz-Credential') ?? '').split('/');
  if (!query.has('X-Amz-Signature') || !isFunctionKey(accessKeyId)) return;
  const [signingDate, expiresIn] = [
    readTime(query.get('X-Amz-Date') ?? ''),
    Number(query.get('X-Amz-Expires')),
  ];
  // How long it may serve is checked elsewhere.
  if (Number.isNaN(signingDate.getTime()) || !(expiresIn > 0 && expiresIn <= maxExpiresSeconds)) return;
  const again = await signAgain(
    { method, path, query, headers },
    { accessKeyId, region, signingDate, expiresIn },
  );
  if (!isSame(query.get('X-Amz-Signature'), again)) throw new S3Error('SignatureDoesNotMatch');
}

async function signAgain(
  { method, path, query, headers }: Asked,
  {
    accessKeyId,
    region,
    ...times
  }: { accessKeyId: string; region: string; signingDate: Date; expiresIn: number },
): Promise<string> {
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const { AWS_SECRET_ACCESS_KEY: secretAccessKey } = createCredentials('');
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: { accessKeyId, secretAccessKey },
    sha256: Sha256,
    uriEscapePath: false,
  });
  const again = await signer.presign(
    {
      method,
      protocol: 'http:',
      hostname: '127.0.0.1',
      path,
      query: Object.fromEntries([...query].filter(([name]) => !isWritten(name))),
      headers: {
        'x-amz-content-sha256': query.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD',
        ...Object.fromEntries(signed.map((name) => [name, String(headers[name] ?? '')])),
      },
    },
    { ...times, unhoistableHeaders: new Set(signed) },
  );
  return String(again.query?.['X-Amz-Signature']);
}

/** A request as it was asked. */
interface Asked extends Pick<IncomingMessage, 'headers'> {
  method: string;
  path: string;
  query: URLSearchParams;
}

function isSame(given: string | null, right: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function isWritten(name: string): boolean {
  return writtenBySigner.test(name) || name === 'x-amz-content-sha256';
}

function readTime(text: string): Date {
  return new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
