import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import type { ServedFields } from '../../../../functions/article/row.ts';
import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import { takeOpening } from '../../../../functions/query/api/forms/feed-item.ts';
import { at, makeCopy, makeRow } from '../../../made/make-row.ts';
import { anyText, id, portsWith, rowWith, url, urn } from './form-pages.ts';
import { ask, makePorts, makeSearch } from './query-ports.ts';

const parser = new XMLParser();

describe('a page as JSON Feed', () => {
  it('has an item for each article with its text', async () => {
    const row = rowWith({
      title: 'Le port rouvre',
      byline: 'Anne Martin',
      published: { value: '2026-01', precision: 'month', source: 'byline' },
    });
    const { headers, body } = await ask('/articles.json', portsWith(row, ['Les bateaux.', 'La pêche.']));
    expect(headers['content-type']).toBe('application/feed+json');
    expect(body).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Copydesk',
      feed_url: 'https://api.example.org/articles.json',
      items: [
        {
          id: urn,
          url,
          title: 'Le port rouvre',
          content_text: 'Les bateaux.\n\nLa pêche.',
          summary: 'Les bateaux.\n\nLa pêche.',
          date_published: '2026-01-01T00:00:00.000Z',
          date_modified: at,
          authors: [{ name: 'Anne Martin' }],
          language: 'fr',
        },
      ],
    });
  });

  it('says no date of publication of an undated article, and when it changed for readers', async () => {
    const { published: _published, ...served } = makeRow().served as ServedFields;
    const { body } = await ask('/articles.json?undated=include', portsWith(makeRow({ served }), []));
    expect(body.items[0]).toMatchObject({ date_modified: at });
    expect(body.items[0]).not.toHaveProperty('date_published');
  });

  it('says what the article says, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, paragraph) => {
        const { body } = await ask('/articles.json', portsWith(rowWith({ title }), [paragraph]));
        expect(body.items[0]).toMatchObject({ title, content_text: paragraph });
      }),
    );
  });

  it('says of what is not in the catalogue why, and what to do', async () => {
    const error = { stage: 'classify' as const, reason: 'Error', message: 'away', attempts: 5, at };
    const failed = makeRow({ stage: 'failed', served: undefined, live: undefined, error });
    const listWork = async () => [{ position: '1#', articleId: failed.articleId }];
    const { body } = await ask('/articles.json?state=failed', makePorts([failed], { listWork }));
    expect(body.items[0]).toMatchObject({
      title: 'port.txt',
      content_text: expect.stringMatching(/^Error: away .*redrive/),
    });
  });

  it('sums a long text up, cut between two words', async () => {
    const { body } = await ask('/articles.json', portsWith(makeRow(), ['mot '.repeat(200).trim()]));
    expect(body.items[0].summary).toMatch(/^(?:mot )+…$/);
    expect(body.items[0].summary.length).toBeLessThanOrEqual(302);
  });
});

describe('the id of an item', () => {
  it.each(['rss', 'json'])('is the same at whatever address the feed is read: %s', async (form) => {
    const idsAt = async (origin: string) => {
      const { body } = await ask(`/articles.${form}`, makePorts([makeRow()]), { origin });
      expect(JSON.stringify(body)).toContain(`${origin}/articles/${id}`);
      return form === 'rss' ? parser.parse(body).rss.channel.item.guid : body.items[0].id;
    };
    expect(await idsAt('https://one.example')).toBe(urn);
    expect(await idsAt('http://127.0.0.1:8787')).toBe(urn);
  });

  it('is a UUID of the article alone', async () => {
    const ids = ['81cd324919aa32197838844c3e865073', `${'0'.repeat(16)}f${'0'.repeat(15)}`];
    const { body } = await ask('/articles.json', makePorts(ids.map((articleId) => makeRow({ articleId }))));
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([
      'urn:uuid:81cd3249-19aa-8219-b838-844c3e865073',
      'urn:uuid:00000000-0000-8000-b000-000000000000',
    ]);
  });
});

describe('a page as lines of JSON', () => {
  it('has one article a line, as a listing has it and with its text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, paragraph) => {
        const row = rowWith({ title });
        const { body } = await ask('/articles.ndjson', portsWith(row, [paragraph]));
        const [listed] = (await ask('/articles', makePorts([row]))).body.articles;
        expect(body.split('\n')).toHaveLength(2);
        expect(JSON.parse(body)).toEqual({ ...listed, body: [paragraph] });
      }),
    );
  });

  it('is empty where nothing is found', async () => {
    expect((await ask('/articles.ndjson', makePorts([]))).body).toBe('');
  });
});

describe('a page that is too large to be sent', () => {
  const rows = Array.from({ length: 8 }, (_, i) => makeRow({ articleId: `${i}`.repeat(32) }));
  const body = ['"é" '.repeat(100_000)];
  const readEncoded = async (texts: readonly { articleId: string }[]) =>
    new Map(texts.map(({ articleId }) => [articleId, encodeText(makeCopy({ body }))]));

  it('holds fewer articles, and its cursor goes on from there', async () => {
    const { asked, search } = makeSearch(rows);
    const ports = makePorts(rows, { search, readEncoded });
    const found: string[] = [];
    let next: string | undefined = '/articles.ndjson?limit=8';
    while (next !== undefined) {
      const answer = await ask(next, ports);
      expect(Buffer.byteLength(JSON.stringify(answer.body))).toBeLessThanOrEqual(5_000_000);
      const lines = answer.body.trim().split('\n');
      found.push(...lines.map((line: string) => JSON.parse(line).id));
      next = /^<(.+)>/.exec(answer.headers['link'] ?? '')?.[1];
    }
    expect(found).toEqual(rows.map(({ articleId }) => articleId));
    // Every page is searched for once, whatever it is cut to.
    expect(asked.map(({ limit, after }) => [limit, after])).toEqual([
      [8, undefined],
      [8, [4]],
    ]);
  });

  it('cuts the text of an article that is too large by itself, and says so', async () => {
    const long = Array.from({ length: 900 }, () => 'mot '.repeat(2_500));
    const one = makePorts([makeRow()], {
      readEncoded: async () => new Map([[id, encodeText(makeCopy({ body: long }))]]),
      findCopy: async () =>
        makeCopy({ body: long, removed: [{ line: 1, kind: 'stray', rule: 'b', text: 'c' }] }),
    });
    const line = JSON.parse((await ask('/articles.ndjson', one)).body);
    expect(line).toMatchObject({ cut: true });
    expect(line.body).toEqual(long.slice(0, line.body.length));
    expect(line.body.length).toBeGreaterThan(480);
    const { body } = await ask(`/articles/${id}`, one);
    expect(body.cut).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(JSON.stringify(body)))).toBeLessThanOrEqual(5_001_000);
  });

  it.each([
    'ndjson',
    'json',
    'rss',
  ])('ends where the budget of the query does, between two texts, after one at least: %s', async (form) => {
    let read = 0;
    const counted: typeof readEncoded = (texts) => {
      read += texts.length;
      return readEncoded(texts);
    };
    // Each file is so large that its text is read alone.
    const large = rows.map((row) => ({ ...row, source: { ...row.source, sizeBytes: 20_000_000 } }));
    const ports = makePorts(large, { readEncoded: counted, isOverBudget: () => read % 3 === 0 });
    const { headers, body } = await ask(`/articles.${form}?limit=8`, ports);
    expect(read).toBe(3);
    const ids = new Set(JSON.stringify(body).match(/articles\/\d{32}|"id\\?":\\?"\d{32}/g));
    expect(ids.size).toBe(3);
    const next = await ask(/^<(.+)>/.exec(headers['link'] ?? '')?.[1] as string, ports);
    expect(JSON.stringify(next.body)).toContain('3'.repeat(32));
    expect(JSON.stringify(next.body)).not.toContain('2'.repeat(32));
  });

  it('of RSS holds no more of a text than its summary is made of', () => {
    const [paragraph, ...others] = takeOpening([`${'mot '.repeat(100)}`, 'mot']);
    expect(paragraph?.length).toBe(301);
    expect(others).toEqual([]);
    expect(takeOpening(['mot', 'mot'])).toEqual(['mot', 'mot']);
  });
});
