import { createHash, createHmac } from 'node:crypto';
import { findSigningRegion, signRequest } from '../../../bin/stack/sign-request.ts';

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const host = 'abc.execute-api.eu-west-3.amazonaws.com';
const now = new Date('2026-03-12T19:03:58.999Z');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Signature Version 4 step by step, as the IAM User Guide describes it. */
function calculateSignature(path: string, query: string, headers: Record<string, string>): string {
  const names = Object.keys(headers).sort();
  const canonicalHeaders = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = ['GET', path, query, canonicalHeaders, names.join(';'), sha256('')].join('\n');
  const scope = '20260312/eu-west-3/execute-api/aws4_request';
  const toSign = ['AWS4-HMAC-SHA256', '20260312T190358Z', scope, sha256(canonical)].join('\n');
  const key = ['20260312', 'eu-west-3', 'execute-api', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex');
}

describe('signRequest', () => {
  it('signs path and query as Signature Version 4 demands', async () => {
    const url = new URL(`https://${host}/articles?q=%C3%A9t%C3%A9%20chaud&language=fr&limit=5`);
    const headers = await signRequest(url, 'eu-west-3', { credentials, now });
    const signature = calculateSignature('/articles', 'language=fr&limit=5&q=%C3%A9t%C3%A9%20chaud', {
      host,
      'x-amz-content-sha256': sha256(''),
      'x-amz-date': '20260312T190358Z',
    });
    expect(headers.authorization).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260312/eu-west-3/execute-api/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${signature}`,
    );
  });

  it('signs every value of a parameter that is repeated', async () => {
    const url = new URL(`https://${host}/articles?person=b&language=fr&person=a`);
    const headers = await signRequest(url, 'eu-west-3', { credentials, now });
    const signature = calculateSignature('/articles', 'language=fr&person=a&person=b', {
      host,
      'x-amz-content-sha256': sha256(''),
      'x-amz-date': '20260312T190358Z',
    });
    expect(headers.authorization).toContain(`Signature=${signature}`);
  });

  it('sends the token of temporary credentials', async () => {
    const temporary = { ...credentials, sessionToken: 'token' };
    const headers = await signRequest(new URL(`https://${host}/articles`), 'eu-west-3', {
      credentials: temporary,
      now,
    });
    expect(headers['x-amz-security-token']).toBe('token');
    expect(headers.authorization).toContain('x-amz-security-token');
  });
});

describe('findSigningRegion', () => {
  it('signs for API Gateway only', () => {
    expect(findSigningRegion(new URL(`https://${host}/articles`))).toBe('eu-west-3');
    expect(findSigningRegion(new URL('http://127.0.0.1:8787/articles'))).toBeUndefined();
    expect(findSigningRegion(new URL(`https://${host}.example.org/`))).toBeUndefined();
  });
});
