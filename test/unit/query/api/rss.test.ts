import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decode } from 'html-entities';
import type { ServedFields } from '../../../../functions/article/row.ts';
import { makeRow, publishedAt } from '../../../made/make-row.ts';
import { anyText, portsWith, rowWith, url, urn } from './form-pages.ts';
import { ask, makePorts } from './query-ports.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
});
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
  const rss = async (row: ReturnType<typeof rowWith>, body: string[]) =>
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
      guid: { '@isPermaLink': 'false', '#text': urn },
      description: 'Les bateaux.',
      'dc:creator': 'Anne Martin',
      category: 'Politique',
      pubDate: 'Fri, 02 Jan 2026 03:04:00 GMT',
    });
  });

  it('says no date of publication of an undated article: readers would show the upload as one', async () => {
    const { published: _published, ...served } = makeRow().served as ServedFields;
    const { item } = parser.parse(await rss(makeRow({ served }), ['Les bateaux.'])).rss.channel;
    expect(item).toMatchObject({ link: url });
    expect(item).not.toHaveProperty('pubDate');
  });

  it('is well formed and says what the article says, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (title, byline, paragraph) => {
        const xml = await rss(rowWith({ title, byline }), [paragraph]);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(inXml(xml)).toBe(xml.replace(/\r\n?/g, '\n'));
        const [item] = [parser.parse(xml).rss.channel.item].flat();
        for (const [written, meant] of [
          [item.title, title],
          [item['dc:creator'], byline],
        ]) {
          expect(written).not.toContain('<');
          expect(decode(written)).toBe(inXml(meant));
        }
        expect(unescapeHtml(item.description)).toBe(inXml(paragraph));
        expect(item.description).not.toContain('<');
      }),
    );
  });

  it.each([
    ['Le port rouvre à 5 h & demie', 'Le port rouvre à 5 h & demie'],
    ['AT&T, R&D et S&P 500', 'AT&T, R&D et S&P 500'],
    ['5 < 6 > 4', '5 &lt; 6 > 4'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['Pourquoi &amp; et &#60; ?', 'Pourquoi &amp;amp; et &amp;#60; ?'],
    ['&ltb>', '&amp;ltb>'],
  ])('says the title %s as %s: the same for who takes it for text, nearly, and for HTML', async (title, written) => {
    const topics = [{ code: '11000000', name: title, confidence: 1, evidence: [] }];
    const [item] = [parser.parse(await rss(rowWith({ title, topics }), [])).rss.channel.item].flat();
    expect([item.title, item.category]).toEqual([written, written]);
    expect(decode(written)).toBe(title);
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
