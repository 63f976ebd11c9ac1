import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { SignatureV4 } from '@smithy/signature-v4';
import { signRequest } from '../../../bin/stack/sign-request.ts';
import { checkSignature, type SignedRequest } from '../../../local/http-api/check-signature.ts';
import { Sha256 } from '../../../local/http-api/sha256.ts';

const now = new Date('2026-03-12T19:03:58Z');
const region = 'eu-west-3';
const person = { accessKeyId: 'local', secretAccessKey: 'local' };
const session = { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'token' };
const options = { credentials: [person, session], region, now };

async function sign(url: string, credentials = person as typeof person & { sessionToken?: string }) {
  const address = new URL(url, 'http://127.0.0.1:8787');
  const headers = await signRequest(address, region, { credentials, now });
  return { method: 'GET', url, headers, body: Buffer.alloc(0) } satisfies SignedRequest;
}

const withHeaders = (request: SignedRequest, headers: SignedRequest['headers']): SignedRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
});

describe('checkSignature', () => {
  it.each([
    '/',
    '/articles?language=fr&limit=5',
    '/articles?q=%C3%A9t%C3%A9%20chaud%2Bfroid&language=fr',
    '/articles?topic=2&topic=1&topic=10&person=',
    '/articles/a%20b',
  ])('accepts what our signer signs: GET %s', async (url) => {
    expect(await checkSignature(await sign(url), options)).toBeUndefined();
  });

  it('does not mind in which order the parameters are sent', async () => {
    const request = await sign('/articles?b=2&a=1');
    expect(await checkSignature({ ...request, url: '/articles?a=1&b=2' }, options)).toBeUndefined();
  });

  it('accepts a body that was signed, and no other', async () => {
    const body = '{"q":"été"}';
    const signer = new SignatureV4({ credentials: person, region, service: 'execute-api', sha256: Sha256 });
    const { headers } = await signer.sign(
      {
        method: 'POST',
        protocol: 'http:',
        hostname: '127.0.0.1',
        path: '/articles/search',
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        body,
      },
      { signingDate: now },
    );
    const request = { method: 'POST', url: '/articles/search', headers, body: Buffer.from(body) };
    expect(await checkSignature(request, options)).toBeUndefined();
    expect(await checkSignature({ ...request, body: Buffer.from('{}') }, options)).toContain('The body');
    const { 'x-amz-content-sha256': _hash, ...others } = headers;
    expect(await checkSignature({ ...request, headers: others }, options)).toContain('was not sent');
  });

  it('asks for the token of temporary credentials', async () => {
    const request = await sign('/articles', session);
    expect(await checkSignature(request, options)).toBeUndefined();
    const other = withHeaders(request, { 'x-amz-security-token': 'other' });
    expect(await checkSignature(other, options)).toContain('security token');
    const { sessionToken: _token, ...bare } = session;
    expect(await checkSignature(await sign('/articles', bare), options)).toContain('security token');
  });

  it.each([
    ['another path', (request: SignedRequest) => ({ ...request, url: '/topics?limit=5' }), 'does not match'],
    [
      'another query',
      (request: SignedRequest) => ({ ...request, url: '/articles?limit=6' }),
      'does not match',
    ],
    ['another method', (request: SignedRequest) => ({ ...request, method: 'DELETE' }), 'does not match'],
    [
      'another host',
      (request: SignedRequest) => withHeaders(request, { host: 'example.org' }),
      'does not match',
    ],
    [
      'no signature',
      (request: SignedRequest) => withHeaders(request, { authorization: 'Bearer x' }),
      'not one of',
    ],
    [
      'a header of Amazon that is not signed',
      (request: SignedRequest) => withHeaders(request, { 'x-amz-meta': 'x' }),
      'x-amz-meta must be signed',
    ],
    [
      'a time that is none',
      (request: SignedRequest) => withHeaders(request, { 'x-amz-date': 'today' }),
      'must be a time',
    ],
  ])('refuses %s', async (_name, change, reason) => {
    expect(await checkSignature(change(await sign('/articles?limit=5')), options)).toContain(reason);
  });

  it('refuses who is not known, who has another secret, and who signs for elsewhere', async () => {
    const stranger = await sign('/', { accessKeyId: 'AKIA1', secretAccessKey: 'local' });
    expect(await checkSignature(stranger, options)).toContain('security token');
    const guesser = await sign('/', { accessKeyId: 'local', secretAccessKey: 'guess' });
    expect(await checkSignature(guesser, options)).toContain('does not match');
    expect(await checkSignature(await sign('/'), { ...options, region: 'us-east-1' })).toContain(
      'should be scoped to 20260312/us-east-1/execute-api/aws4_request',
    );
  });

  it.each([
    -6, 6,
  ])('refuses a signature whose time is %i minutes off, and takes one of four', async (minutes) => {
    const at = (distance: number) => ({ ...options, now: new Date(now.getTime() + distance * 60_000) });
    expect(await checkSignature(await sign('/'), at(minutes))).toContain('Signature expired');
    expect(await checkSignature(await sign('/'), at(Math.sign(minutes) * 4))).toBeUndefined();
  });
});

/** Not everybody has it; the machines of the project's checks do. */
const describeWithCurl = spawnSync('curl', ['--version']).status === 0 ? describe : describe.skip;

describeWithCurl('checkSignature, asked by curl', () => {
  let server: Server;
  let refusals: (string | undefined)[];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const { method = '', url = '', headers } = request;
      const body = await buffer(request);
      refusals.push(await checkSignature({ method, url, headers, body }, { ...options, now: new Date() }));
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  beforeEach(() => {
    refusals = [];
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('accepts its signature of a query in alphabetical order', async () => {
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = [`${api}/articles?language=fr&limit=5`, `${api}/articles`];
    for (const url of asked) {
      const options = ['-s', '--aws-sigv4', `aws:amz:${region}:execute-api`, '--user', 'local:local', url];
      await promisify(execFile)('curl', options);
    }
    expect(refusals).toEqual([undefined, undefined]);
  });
});
