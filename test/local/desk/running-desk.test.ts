import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCopy } from '../create-copy.ts';
import { RunningCloud, usualSettings } from '../running-cloud.ts';

// The first start synthesizes the app.
jest.setTimeout(180_000);

let folder: string;
let cloud: RunningCloud;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
  cloud = await RunningCloud.start(folder, usualSettings);
});
afterAll(async () => {
  await cloud?.stop('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

type Ask = (
  method: string,
  path: string,
  body?: string,
) => Promise<{ status: number; headers: Headers; text: string }>;

/** Opens an address with a token as a browser does, and gives what its page asks with from then on. */
async function enter(address: string): Promise<Ask> {
  const { origin } = new URL(address);
  const opened = await fetch(address, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin', 'x-copydesk': 'desk' };
  return async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, { method, headers, ...(body && { body }) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

describe('the desk of the local cloud', () => {
  let ask: Ask;
  beforeAll(async () => {
    expect((await fetch(new URL('/', cloud.desk))).status).toBe(403);
    ask = await enter(cloud.desk);
  });

  it('is opened with the printed address, where the API wants signatures', async () => {
    expect((await ask('GET', '/')).text).toContain('desk/main.js');
    expect(JSON.parse((await ask('GET', '/desk.json')).text)).toMatchObject({
      auth: 'token',
      bucket: cloud.endpoints.bucket,
    });
    const script = await ask('GET', '/desk/main.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('feeds the archive, finds, shows, and removes again; another start of a command has an address of its own', async () => {
    const command = spawn(process.execPath, [
      'bin/copydesk.js',
      'desk',
      '--json',
      '--data',
      join(folder, 'data'),
    ]);
    const asked = await enter(JSON.parse(String((await once(command.stdout, 'data'))[0])).desk);
    const key = '/inbox/lot%20d/mus%C3%A9e.txt';
    expect((await asked('PUT', key, createCopy('Le musée agrandit', 'Lumière'))).status).toBe(201);
    const search = () =>
      asked('GET', `/api/articles?q=${encodeURIComponent('"musée agrandit"')}&language=fr`);
    const listed = await until(search, ({ text }) => JSON.parse(text).articles.length === 1);
    const [article] = JSON.parse(listed.text).articles;
    expect(article.key).toBe('lot d/musée.txt');
    expect((await asked('GET', `/api/articles/${article.id}`)).text).toContain('Lumière');
    const posted = await asked('POST', '/api/articles/search', '{"language":["fr"]}');
    expect(JSON.parse(posted.text).articles).toHaveLength(1);
    expect((await asked('GET', key)).text).toContain('Le musée agrandit');
    expect((await asked('DELETE', key)).status).toBe(204);
    await until(search, ({ text }) => JSON.parse(text).articles.length === 0);
    expect((await asked('GET', key)).status).toBe(404);
    await stop(command);
  });

  it('says what status says, and sends again what redrive would', async () => {
    const status = await cloud.run('status');
    expect(Object.keys(JSON.parse((await ask('GET', '/status')).text))).toEqual(Object.keys(status));
    const sent = await ask('POST', '/redrive', '{"reason":"Killed"}');
    expect(JSON.parse(sent.text)).toEqual(await cloud.run('redrive', '--reason', 'Killed'));
    const one = await ask('POST', '/redrive', JSON.stringify({ articleId: '0'.repeat(32) }));
    expect(JSON.parse(one.text)).toMatchObject({ articles: 0 });
  });

  it('has what was rejected made anew', async () => {
    expect((await ask('PUT', '/inbox/scan.txt', '\0\x01\x02\x03'.repeat(500))).status).toBe(201);
    const [article] = await cloud.waitForList(({ length }) => length === 1, { query: 'state=rejected' });
    const { id, error } = article as { id: string; error: { reason: string } };
    const failed = await ask('POST', '/redrive', JSON.stringify({ articleId: id }));
    expect(JSON.parse(failed.text)).toMatchObject({ articles: 0 });
    for (const which of [{ articleId: id }, { reason: error.reason }]) {
      const readChange = async () => (await cloud.get(`/articles/${id}`)).body['updatedAt'];
      const before = await readChange();
      const sent = await ask('POST', '/redrive', JSON.stringify({ state: 'rejected', ...which }));
      expect([sent.status, JSON.parse(sent.text)]).toEqual([200, { articles: 1 }]);
      await until(readChange, (at) => at !== before);
    }
  });
});

/** What is read as soon as it is as expected. */
async function until<T>(read: () => Promise<T>, isExpected: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await read();
    if (isExpected(found)) return found;
    await sleep(200);
  }
}

async function stop(command: ChildProcess): Promise<void> {
  const exited = once(command, 'exit');
  command.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
}
