import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ArticleRow, ServedFields } from '../../../../functions/article/row.ts';
import { at, makeCopy, makeRow, publishedAt } from '../../../made/make-row.ts';
import { ask, makePorts, makeSearch } from './query-ports.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
});
const id = 'a'.repeat(32);
const url = `https://api.example.org/articles/${id}`;

function rowWith(changes: Partial<ServedFields>): ArticleRow {
  return makeRow({ served: { ...(makeRow().served as ServedFields), ...changes } });
}

function portsWith(row: ArticleRow, body: string[]) {
  const findTexts = async () => new Map([[row.articleId, makeCopy({ body })]]);
  return makePorts([row], { findTexts });
}

/** Every text that a file may hold, and what markup makes of it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<script>',
      '&amp;',
      '\u0000',
      '\u000b',
      '\ufffe',
      '\ud800',
      '\udc00',
      '\n',
      'é',
      '𝄞',
      ' ',
    ),
  }),
);

/** What is left of a text in XML 1.0: U+FFFD for what it forbids, and a line feed for every line end (XML 1.0, 2.11). */
function inXml(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .map((character) => {
      const code = character.codePointAt(0) as number;
      const isAllowed =
        code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000;
      return isAllowed ? character : '\ufffd';
    })
    .join('');
}

const unescapeHtml = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a page as RSS', () => {
  const rss = async (row: ArticleRow, body: string[]) =>
    (await ask('/articles.rss', portsWith(row, body))).body;

  it('has an item for each article, at its address in this API', async () => {
    const row = rowWith({
      title: 'Le port rouvre',
      byline: 'Anne Martin',
      published: publishedAt('2026-01-02T03:04Z'),
      topics: [{ code: '11000000', name: 'Politique', confidence: 1, evidence: [] }],
    });
    expect(parser.parse(await rss(row, ['Les bateaux.'])).rss.channel.item).toEqual({
      title: 'Le port rouvre',
      link: url,
      guid: { '@isPermaLink': 'true', '#text': url },
      description: 'Les bateaux.',
      'dc:creator': 'Anne Martin',
      category: 'Politique',
      pubDate: 'Fri, 02 Jan 2026 03:04:00 GMT',
    });
  });

  it('is well formed and says what the article says, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (title, byline, paragraph) => {
        const xml = await rss(rowWith({ title, byline }), [paragraph]);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(inXml(xml)).toBe(xml.replace(/\r\n?/g, '\n'));
        const [item] = [parser.parse(xml).rss.channel.item].flat();
        expect(item.title).toBe(inXml(title));
        expect(item['dc:creator']).toBe(inXml(byline));
        expect(unescapeHtml(item.description)).toBe(inXml(paragraph));
        expect(item.description).not.toContain('<');
      }),
    );
  });

  it('leads to itself and to the next page', async () => {
    const rows = ['a', 'b'].map((digit) => makeRow({ articleId: digit.repeat(32) }));
    const { body, headers } = await ask('/articles.rss?q=a%26b&limit=1', makePorts(rows));
    const [self, next] = parser.parse(body).rss.channel['atom:link'];
    expect(self).toMatchObject({
      '@rel': 'self',
      '@href': 'https://api.example.org/articles.rss?q=a%26b&amp;limit=1'.replace('&amp;', '&'),
    });
    expect(headers['link']).toBe(`<${next['@href']}>; rel="next"`);
  });
});

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
          id: url,
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
    const { body } = await ask('/articles.json?stage=failed', makePorts([failed], { listWork }));
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
  const findTexts = async (texts: readonly { articleId: string }[]) =>
    new Map(texts.map(({ articleId }) => [articleId, makeCopy({ body })]));

  it('holds fewer articles, and its cursor goes on from there', async () => {
    const { asked, search } = makeSearch(rows);
    const ports = makePorts(rows, { search, findTexts });
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
    expect(asked.map(({ limit }) => limit).slice(0, 3)).toEqual([8, 4, 8]);
  });

  it('cuts the text of an article that is too large by itself, and says so', async () => {
    const long = Array.from({ length: 900 }, () => 'mot '.repeat(2_500));
    const one = makePorts([makeRow()], {
      findTexts: async () => new Map([[id, makeCopy({ body: long })]]),
      findText: async () => makeCopy({ body: long, removed: [{ line: 1, kind: 'a', rule: 'b', text: 'c' }] }),
    });
    const line = JSON.parse((await ask('/articles.ndjson', one)).body);
    expect(line).toMatchObject({ cut: true });
    expect(line.body).toEqual(long.slice(0, line.body.length));
    expect(line.body.length).toBeGreaterThan(480);
    const { body } = await ask(`/articles/${id}`, one);
    expect(body.cut).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(JSON.stringify(body)))).toBeLessThanOrEqual(5_001_000);
  });
});
