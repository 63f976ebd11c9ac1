import { cleanArticle } from '../../../../functions/clean/clean-article.ts';
import { joinBlocks } from '../../../../functions/clean/forms/join-blocks.ts';
import { headline, paragraphs } from './json/made-records.ts';

const clean = (text: string) =>
  cleanArticle(new TextEncoder().encode(text), { key: 'ferry', modifiedAt: '2026-03-03T08:00:00.000Z' });

const html = paragraphs.map((each) => `<p>${each.replace('ferry', '<b>ferry</b>')}</p>`).join('\n');
const url = 'https://www.marlwick-courier.example/2026/03/02/ferry-returns.html';
const page = `<!DOCTYPE html><html lang="en"><head><title>${headline} | Marlwick Courier</title>
<link rel="canonical" href="${url}"><meta property="article:published_time" content="2026-03-02T17:03:00Z">
<script>track("ferry");</script></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${headline}</h1>${html}</article><footer>Marlwick Courier, all rights reserved</footer></body></html>`;

describe('HTML in another form', () => {
  it.each([
    [
      'a record of WordPress',
      {
        date_gmt: '2026-03-02T17:03:00',
        link: url,
        title: { rendered: headline },
        content: { rendered: html },
      },
    ],
    [
      'a result of Readability',
      {
        title: headline,
        content: `<div id="readability-page-1">${html}</div>`,
        textContent: paragraphs.join(''),
        publishedTime: '2026-03-02T17:03:00',
        url,
      },
    ],
    ['a text with elements', { title: headline, text: html, url, date: '2026-03-02' }],
    ['a page in a record', { url, html: page }],
    ['a page beside a text that is missing', { maintext: null, html: page, url }],
    [
      'an item of a feed',
      { title: headline, content_html: html, url, date_published: '2026-03-02T17:03:00Z' },
    ],
  ])('is read as a page is: %s', (_, record) => {
    const article = clean(JSON.stringify(record));
    expect(article).toMatchObject({ form: 'json', title: headline, url, body: paragraphs });
    expect(article.published?.value.slice(0, 10)).toBe('2026-03-02');
  });

  it('is read in a mail that has no plain text, or next to none', () => {
    const headers = `From: Ann Rivers <ann@courier.example>\nSubject: ${headline}\nDate: Mon, 2 Mar 2026 17:03:00 +0100\nMIME-Version: 1.0\n`;
    const alone = `${headers}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(page).toString('base64')}`;
    const stub = `${headers}Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPlease open this mail in a browser.\n--b\nContent-Type: text/html\n\n${page}\n--b--\n`;
    for (const mail of [alone, stub])
      expect(clean(mail)).toMatchObject({
        form: 'mail',
        title: headline,
        byline: 'Ann Rivers',
        body: paragraphs,
      });
  });

  it('is read below front matter', () => {
    const article = clean(`---\ntitle: ${headline}\ndate: 2026-03-02\n---\n${html}\n`);
    expect(article).toMatchObject({ form: 'markdown', title: headline, body: paragraphs });
  });

  it('keeps its removed lines where they stand', () => {
    const { removed, lines } = clean(
      JSON.stringify({ title: headline, html: page, description: 'Not in the text at all.' }),
    );
    const told = removed.map(({ text }) => text);
    expect(told).toEqual(
      expect.arrayContaining([expect.stringContaining('all rights reserved'), 'Not in the text at all.']),
    );
    expect(new Set([...removed.map(({ line }) => line), ...(lines?.body.flat() ?? [])]).size).toBeGreaterThan(
      paragraphs.length + 3,
    );
  });
});

describe('pieces that are joined', () => {
  it('are numbered with what stands above them', () => {
    const inner = {
      text: 'a\nb',
      removed: [{ line: 2, kind: 'hidden', rule: 'r' } as const],
      article: new Set([1]),
    };
    expect(
      joinBlocks([{ text: 'title' }, inner, { text: 'x\r\n\r\ny', struck: { kind: 'tags', rule: 't' } }]),
    ).toEqual({
      text: 'title\n\na\nb\n\nx\n\ny',
      removed: [
        { line: 4, kind: 'hidden', rule: 'r' },
        { line: 6, kind: 'tags', rule: 't' },
        { line: 8, kind: 'tags', rule: 't' },
      ],
      article: new Set([3]),
    });
  });
});
