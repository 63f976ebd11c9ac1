import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSampleApi, type SampleApi } from '../../../bench/fuzz/api/sample-api.ts';
import { searchArticles } from '../../../bin/commands/search/search-articles.ts';
import { showArticle } from '../../../bin/commands/show/show-article.ts';
import { describeAgents } from './agents.ts';

// Filling the table cleans and classifies every sample.
jest.setTimeout(120_000);

let api: SampleApi;
let server: Server;
let address: string;
beforeAll(async () => {
  api = await openSampleApi();
  server = createServer(async ({ method = 'GET', url = '/' }, response) => {
    const { status, headers, body } = await api.send({ method, url });
    response.writeHead(status, headers).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await api.close();
});

/** What a command prints. */
async function printed(run: () => Promise<void>): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await run();
    return String(write.mock.calls[0]?.[0]);
  } finally {
    write.mockRestore();
  }
}

async function show(name: string): Promise<{ id: string; key: string }> {
  return JSON.parse(await printed(() => showArticle(name, { api: address, data: '.copydesk', json: true })));
}

describe('copydesk show, where only the address of the API is known', () => {
  it('finds an article by its key as by its id, whatever is in the key', async () => {
    for (const key of ['c0ad12f7e9b4.txt', 'Éducation - rentrée à Villeneuve-lès-Ormes (copie).txt']) {
      const shown = await show(key);
      expect(shown.key.normalize()).toBe(key.normalize());
      expect(await show(shown.id)).toMatchObject({ id: shown.id });
    }
  });

  it('says that there is none, and where keys are from', async () => {
    await expect(show('no/such/file.txt')).rejects.toThrow(
      'There is no article with the key no/such/file.txt.',
    );
  });
});

describe('what the commands say of an article that names no date', () => {
  const options = () => ({ api: address, data: '.copydesk' });

  it('is, alone, that it is undated, and when its file was stored', async () => {
    const shown = await printed(() => showArticle('002_7740ce91d2ab63f5.txt', options()));
    expect(shown).toMatch(/Published +undated: nothing says when\n/);
    expect(shown).toMatch(/Seen +2026-06-12T09:30:00.000Z \(when the file was stored\)/);
  });

  it('is, in a table, the day on which it was seen; the others have the day of their publication', async () => {
    const undated = await printed(() => searchArticles([], { ...options(), undated: 'only' }));
    expect(undated.match(/seen 2026-06-12/g)).toHaveLength(3);
    expect(undated).toContain('3 articles');
    const dated = await printed(() => searchArticles([], { ...options(), from: '1800-01-01' }));
    expect(dated).not.toContain('2026-06-12');
  });
});

describeAgents(() => address);
