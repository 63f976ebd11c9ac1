import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSampleApi, type SampleApi } from '../../../bench/fuzz/api/sample-api.ts';
import { searchArticles } from '../../../bin/commands/search/search-articles.ts';
import { showArticle } from '../../../bin/commands/show/show-article.ts';
import { listStories } from '../../../bin/commands/stories/list-stories.ts';
import { showStory } from '../../../bin/commands/story/show-story.ts';
import { formatStory } from '../../../bin/print/format-story.ts';
import { formatStoryList } from '../../../bin/print/format-story-list.ts';
import { ApiRefusal } from '../../../bin/stack/catalogue-api.ts';
import { askOfStories } from '../../../bin/stack/story-answer.ts';
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

describe('copydesk story', () => {
  const tell = (name: string, more: object = {}) =>
    printed(() => showStory(name, { api: address, data: '.copydesk', ...more }));

  it('tells the story of an article, by its key as by its id', async () => {
    const { id, title, timeline } = JSON.parse(await tell('c0ad12f7e9b4.txt', { json: true }));
    const told = await tell(timeline[0].id);
    expect(told).toContain(title);
    expect(told).toContain(`Id ${id}`);
    expect(told).toMatch(/ · 1 source · en 1 · /);
    expect(told).toMatch(/^Who wrote\n {2}\(inbox\) +1 report, the first /m);
  });

  it('says of what is in no story where it stands', async () => {
    await expect(tell('no-such-article')).rejects.toThrow(
      'There is no article with the key no-such-article.',
    );
    await expect(tell('0'.repeat(32))).rejects.toThrow(
      `\`copydesk show ${'0'.repeat(32)}\` says where it stands.`,
    );
  });

  it('says of an archive that groups nothing how it would', async () => {
    const refuses = async (path: string) => {
      if (path === '/') return { routes: [{ url: 'http://x/articles' }] };
      throw new ApiRefusal(404, 'There is nothing there.');
    };
    await expect(askOfStories('/stories', {}, refuses)).rejects.toThrow('stories=true');
  });

  it('has a list of stories, and refuses a day that is none', async () => {
    const list = (more: object) => printed(() => listStories({ api: address, data: '.copydesk', ...more }));
    expect(JSON.parse(await list({ json: true }))).toHaveProperty('stories');
    await expect(list({ from: '2026-02-30' })).rejects.toThrow('from must be a day');
  });

  it('is, in a list, its headline, its size and its growth', () => {
    const story = { id: 'a', title: 'Un bac échoué', articles: 6, copies: 1, sources: 3 };
    const days = { first: '2026-01-14T10:12:00.000Z', last: '2026-01-15T08:30:00.000Z' };
    const brief = { ...story, ...days, languages: ['fr', 'en'], growth: 2 };
    expect(formatStoryList({ stories: [brief], cursor: 'xyz' })).toBe(`Un bac échoué
  6 articles · 1 of them a copy · 3 sources · fr, en · 2026-01-14 to 2026-01-15 · growth +2
  a

More: add --cursor xyz
`);
    expect(formatStoryList({ stories: [], cursor: null })).toBe('No story of two articles or more.\n');
  });

  it('shows who was first, in each language too, who wrote and who only copied', () => {
    const report = { precision: 'day', language: 'fr', title: 'Un bac échoué' };
    const told = formatStory({
      id: 'a',
      title: 'Un bac échoué',
      titles: [
        { language: 'fr', title: 'Un bac échoué', id: 'a' },
        { language: 'en', title: 'Ferry aground', id: 'c' },
      ],
      articles: 600,
      copies: 1,
      sources: 2,
      languages: [
        { language: 'fr', articles: 599 },
        { language: 'en', articles: 1 },
      ],
      first: '2026-01-14T00:00:00.000Z',
      last: '2026-01-15T08:30:00.000Z',
      cut: true,
      timeline: [
        { ...report, id: 'a', at: '2026-01-14T00:00:00.000Z', source: 'Ouest', isFirstOfLanguage: true },
        { ...report, id: 'b', at: '2026-01-14T00:00:00.000Z', source: 'Sud', copyOf: 'a', undated: true },
        {
          id: 'c',
          at: '2026-01-15T08:30:00.000Z',
          language: 'en',
          source: 'North',
          title: 'Ferry aground',
          isFirstOfLanguage: true,
        },
      ],
    });
    expect(told.replaceAll(/ {2,}/g, '  ')).toBe(`Un bac échoué
600 articles · 1 of them a copy · 2 sources · fr 599, en 1 · 2026-01-14 to 2026-01-15
Id a

  en  Ferry aground

2026-01-14  fr  Ouest  Un bac échoué  (first)
seen 2026-01-14  fr  Sud  ↳ Un bac échoué  (copy of Ouest)
2026-01-15 08:30  en  North  Ferry aground  (first in en)
… GET /stories/a/articles has all of them.

Who wrote
  Ouest  1 report, the first 2026-01-14
  North  1 report, the first 2026-01-15 08:30
Who only copied
  Sud  1 copy
`);
  });
});

describeAgents(() => address);
