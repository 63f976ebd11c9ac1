import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageAddresses } from '../../../functions/desk/page-files.ts';
import { createCopy } from '../create-copy.ts';
import { RunningCloud } from '../running-cloud.ts';

// The start synthesizes the app.
jest.setTimeout(180_000);

const settings = {
  auth: 'jwt',
  // Nobody is there: the API of this machine checks tokens only where it is asked to.
  jwtIssuer: 'https://127.0.0.1:1',
  jwtAudience: 'desk',
  desk: 'true',
  deskClientId: 'desk',
};

let folder: string;
let cloud: RunningCloud;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-uploads-'));
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  cloud = await RunningCloud.start(folder, given);
});
afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

describe('a stack that serves the desk, on one machine', () => {
  const text = createCopy('Le phare rallume', 'Lanterne');
  const page = () => ({ origin: cloud.endpoints.api, 'sec-fetch-site': 'same-site' });

  it('takes a file by a request that it has signed, and makes an article of it', async () => {
    const upload = {
      key: 'lot d/phare é.txt',
      sizeBytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('base64'),
      contentType: 'text/plain',
    };
    const asked = await fetch(`${cloud.endpoints.api}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: cloud.endpoints.api },
      body: JSON.stringify(upload),
    });
    expect(asked.status).toBe(201);
    const { url, headers } = (await asked.json()) as { url: string; headers: Record<string, string> };
    const sent = await fetch(url, { method: 'PUT', headers: { ...headers, ...page() }, body: text });
    expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([
      200,
      cloud.endpoints.api,
    ]);
    const other = await fetch(url, { method: 'PUT', headers: { ...headers, ...page() }, body: `${text}.` });
    expect(other.status).toBe(403);
    await cloud.waitForList((articles) => articles[0]?.key === upload.key, { query: 'q=lanterne' });
  });

  it('serves the files of the page, though its issuer is away, and says that it is', async () => {
    for (const path of Object.keys(pageAddresses)) {
      const { status, headers } = await fetch(`${cloud.endpoints.api}${path}`);
      const policy = headers.get('content-security-policy');
      expect([path, status, policy]).toEqual([
        path,
        200,
        expect.stringContaining(`connect-src 'self' ${cloud.endpoints.s3} `),
      ]);
    }
    const described = await fetch(`${cloud.endpoints.api}/desk.json`);
    expect([described.status, await described.json()]).toEqual([
      503,
      expect.objectContaining({ detail: expect.stringContaining(settings.jwtIssuer) }),
    ]);
  });

  it('needs its one right for that, and is refused nothing', async () => {
    const usages = await cloud.readPermissions();
    const upload = usages.find(({ name }) => name.startsWith('Upload'));
    expect(upload?.statements.map(({ Action }) => Action)).toContainEqual(['s3:PutObject']);
    expect(usages.flatMap(({ name, refusals }) => refusals.map((refusal) => [name, refusal]))).toEqual([]);
  });
});
