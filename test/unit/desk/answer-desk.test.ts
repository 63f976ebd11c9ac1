import { answerDesk, type DeskOfStack } from '../../../functions/desk/answer-desk.ts';
import { addressOfMetadata, readIssuer } from '../../../functions/desk/issuer.ts';
import { pageAddresses, pageFiles } from '../../../functions/desk/page-files.ts';
import type { ApiRequest } from '../../../functions/http/api-messages.ts';
import { deskFileTypes } from '../../../lib/desk-files.ts';

const request = (path: string, headers = {}): ApiRequest => ({
  method: 'GET',
  path,
  query: new URLSearchParams(),
  headers,
  body: '',
  origin: 'https://api.example.org',
});
const endpoints = {
  authorizationEndpoint: 'https://login.example.org/authorize',
  tokenEndpoint: 'https://tokens.example.org/token',
};
const open: DeskOfStack = {
  files: pageFiles((name) => `the file ${name}`),
  bucket: 'inbox',
  readBucketOrigin: async () => 'https://inbox.s3.example.org',
  hasStories: false,
};
const signedIn: DeskOfStack = {
  ...open,
  signIn: {
    issuer: 'https://id.example.org/pool',
    clientId: 'the-page',
    audience: ['desk', 'web'],
    readIssuer: async () => endpoints,
  },
};
const silent = {
  ...signedIn,
  signIn: {
    ...(signedIn.signIn as NonNullable<DeskOfStack['signIn']>),
    readIssuer: () => Promise.reject(new Error('no')),
  },
};
const policyOf = async (desk: DeskOfStack) =>
  (await answerDesk(request('/desk'), desk)).headers['content-security-policy'] ?? '';

describe('the desk of a stack', () => {
  it('has every file of the page, as it is on one machine', async () => {
    const names = Object.values(pageAddresses).map(({ name, type }) => [name, type]);
    expect(Object.fromEntries(names)).toEqual(deskFileTypes);
    for (const path of Object.keys(pageAddresses)) {
      const { status, headers, body } = await answerDesk(request(path), open);
      expect([status, body]).toEqual([200, `the file ${pageAddresses[path]?.name}`]);
      const again = await answerDesk(request(path, { 'if-none-match': headers['etag'] }), open);
      expect(again).toMatchObject({ status: 304, body: '' });
    }
  });

  it.each([
    '/desk/',
    '/desk/index.html',
    '/desk/../desk',
    '/desk/toString',
    '/constructor',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    await expect(answerDesk(request(path), open)).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('lets the page ask its own API alone, where everybody may read', async () => {
    expect(await policyOf(open)).toContain("connect-src 'self';");
    const { body } = await answerDesk(request('/desk.json'), open);
    expect(JSON.parse(String(body))).toEqual({ auth: 'none', can: [], api: '', bucket: 'inbox' });
  });

  it('tells of stories where articles are grouped', async () => {
    const { body } = await answerDesk(request('/desk.json'), { ...signedIn, hasStories: true });
    expect(JSON.parse(String(body)).can).toEqual(['upload', 'stories']);
  });

  it('lets it also ask who signs in, who gives tokens, and the bucket', async () => {
    expect(await policyOf(signedIn)).toContain(
      "connect-src 'self' https://inbox.s3.example.org https://id.example.org https://tokens.example.org;",
    );
    const { body } = await answerDesk(request('/desk.json'), signedIn);
    expect(JSON.parse(String(body))).toEqual({
      auth: 'oidc',
      can: ['upload'],
      uploads: 'presigned',
      api: '',
      bucket: 'inbox',
      issuer: 'https://id.example.org/pool',
      clientId: 'the-page',
      audience: ['desk', 'web'],
      ...endpoints,
    });
  });

  it('serves the page though the issuer is silent, and says then that it is', async () => {
    expect(await policyOf(silent)).toContain('https://id.example.org;');
    await expect(answerDesk(request('/desk.json'), silent)).rejects.toMatchObject({
      problem: { status: 503, detail: expect.stringContaining('https://id.example.org/pool') },
    });
  });
});

describe('the document of an issuer', () => {
  const document = {
    issuer: 'https://id.example.org/pool',
    authorization_endpoint: endpoints.authorizationEndpoint,
    token_endpoint: endpoints.tokenEndpoint,
    jwks_uri: 'https://id.example.org/keys',
  };

  it('is where OpenID Connect says', () => {
    const address = 'https://id.example.org/pool/.well-known/openid-configuration';
    for (const issuer of ['https://id.example.org/pool', 'https://id.example.org/pool/'])
      expect(addressOfMetadata(issuer)).toBe(address);
  });

  it('names the endpoints', () => {
    expect(readIssuer(document, document.issuer)).toEqual(endpoints);
  });

  it.each([
    ['of another issuer', { ...document, issuer: 'https://evil.example' }],
    ['without endpoints', { issuer: document.issuer }],
    ['with endpoints that are none', { ...document, token_endpoint: 'token' }],
    ['that is none', null],
  ])('is refused if it is one %s', (_, given) => {
    expect(() => readIssuer(given, document.issuer)).toThrow();
  });
});
