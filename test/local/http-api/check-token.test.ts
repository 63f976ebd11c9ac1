import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheIssuerKeys, checkToken, fetchIssuerKeys } from '../../../local/http-api/check-token.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const now = new Date('2026-03-12T19:00:00Z');
const seconds = now.getTime() / 1000;
let issuer: string;
let server: Server;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }];
    if (url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ jwks_uri: `${issuer}/keys` }));
    else if (url === '/keys') response.end(JSON.stringify({ keys }));
    else if (url === '/large/.well-known/openid-configuration')
      response.end(JSON.stringify({ jwks_uri: `${issuer}/keys`, filler: 'x'.repeat(150_000) }));
    else if (url?.startsWith('/slow')) setTimeout(() => response.end('{}'), 5_000).unref();
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function createToken(claims: object = {}, header: object = {}): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = [
    { alg: 'RS256', kid: 'one', ...header },
    { iss: issuer, aud: 'archive', exp: seconds + 60, ...claims },
  ]
    .map(encode)
    .join('.');
  return `${signed}.${createSign('sha256').update(signed).sign(privateKey, 'base64url')}`;
}

const check = (authorization: string | undefined) =>
  checkToken(authorization, { issuer, audience: ['archive'] }, { fetchKeys: fetchIssuerKeys, now });

describe('checkToken', () => {
  it('accepts a token of the issuer for the audience, with Bearer before it or without', async () => {
    expect(await check(`Bearer ${createToken()}`)).toBeUndefined();
    expect(await check(createToken({ aud: ['other', 'archive'] }))).toBeUndefined();
    expect(await check(createToken({ aud: undefined, client_id: 'archive' }))).toBeUndefined();
  });

  it.each([
    ['nothing', () => undefined, 'There is no token'],
    ['what is no token', () => 'Bearer a.b', 'There is no token'],
    ['another issuer', () => createToken({ iss: 'https://example.org' }), 'The issuer is'],
    ['another audience', () => createToken({ aud: 'shop' }), 'The audience is shop'],
    ['what has expired', () => createToken({ exp: seconds }), 'has expired'],
    ['what is not valid yet', () => createToken({ nbf: seconds + 1 }), 'not valid yet'],
    ['another key', () => createToken({}, { kid: 'two' }), 'No RSA key two'],
    ['a token that names no key', () => createToken({}, { kid: undefined }), 'There is no token'],
    ['no algorithm', () => createToken({}, { alg: 'none' }), 'signs with none'],
    [
      'changed claims',
      () => createToken().replace(/\.[^.]+\./, `.${createToken({ sub: 'x' }).split('.')[1]}.`),
      'wrong',
    ],
  ])('refuses %s', async (_name, create, reason) => {
    expect(await check(create())).toContain(reason);
  });

  it('rejects, naming the address, where the keys of the issuer cannot be had', async () => {
    await expect(fetchIssuerKeys(`${issuer}/none`)).rejects.toThrow('answered 404');
    await expect(fetchIssuerKeys('http://127.0.0.1:1')).rejects.toThrow('cannot be reached');
  });

  it('rejects an issuer that is slower, or says more, than API Gateway takes', async () => {
    await expect(fetchIssuerKeys(`${issuer}/slow`)).rejects.toThrow('did not answer in 1500 ms');
    await expect(fetchIssuerKeys(`${issuer}/large`)).rejects.toThrow('more than 150000 bytes');
  });

  it('fetches keys again after two hours, and at once after a failure', async () => {
    let time = 0;
    const fetched: number[] = [];
    const keys = cacheIssuerKeys(
      async () => {
        fetched.push(time);
        if (time === 1) throw new Error('down');
        return [];
      },
      () => time,
    );
    time = 1;
    await expect(keys()).rejects.toThrow('down');
    time = 2;
    await keys();
    time = 7_200_001;
    await keys();
    time = 7_200_002;
    await keys();
    expect(fetched).toEqual([1, 2, 7_200_002]);
  });
});
