import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkToken, fetchIssuerKeys } from '../../../local/http-api/check-token.ts';

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
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

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
});
