import { isHtml } from '../../../../../functions/clean/forms/html/is-html.ts';
import { legacyTexts } from '../../read/legacy-texts.ts';

const prose = legacyTexts.en?.long as string;
const paragraphs = `${prose}\n\n${prose}`;

describe('a text that is HTML', () => {
  it.each([
    ['a page', `<!DOCTYPE html><html><body><p>${prose}</p></body></html>`],
    ['a page in capitals', `<HTML>\n<BODY BGCOLOR="white">\n<P>${prose}\n<P>${prose}\n</BODY></HTML>`],
    [
      'XHTML',
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n<html xmlns="x"><body/></html>`,
    ],
    ['a page below a comment', `<!-- saved from a site -->\n<!-- and again --> <html><p>${prose}</p></html>`],
    ['the first half of a page', `<html><head><title>The mill</title></head><body><div><p>${prose}`],
    ['the second half of a page', `${prose}</p>\n<p>${prose}</p>\n<p>${prose}</p></div></body></html>`],
    ['a fragment', `<h1>The mill</h1>\n<p>${prose}</p>\n<p>${prose}</p>`],
    ['a fragment on one line', `<p>${prose}</p><p>${prose}</p><p>${prose}</p>`],
    ['paragraphs that are not closed', `<p>${prose}\n<p>${prose}\n<p>${prose}`],
    ['lines that end in breaks', `${prose}<br>\n${prose}<br>\n${prose}<br />\n`],
    ['a list', `<ul>\n<li>${prose}</li>\n<li>${prose}</li>\n</ul>`],
  ])('is one: %s', (_, text) => {
    expect(isHtml(text)).toBe(true);
  });

  it.each([
    ['plain text', paragraphs],
    ['numbers compared', `${paragraphs}\n1 < 2 and 3 > 2`],
    [
      'an article that quotes two elements',
      `The element <p> makes a paragraph and <br> a break.\n\n${paragraphs}`,
    ],
    [
      'an article that begins with one',
      `<p> is the element of paragraphs, said the lecturer.\n\n${paragraphs}`,
    ],
    [
      'an article with a piece of code',
      `${paragraphs}\n\n<div class="news">\n  <p>Hello</p>\n  <ul>\n    <li>One</li>\n  </ul>\n</div>\n\n${paragraphs}`,
    ],
    ['an article with one element in bold', `${prose}\n\n<b>Note</b>\n\n${prose}`],
    [
      'a feed',
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title><item>${prose}</item></channel></rss>`,
    ],
    ['nothing', ''],
  ])('is none: %s', (_, text) => {
    expect(isHtml(text)).toBe(false);
  });

  it('may be declared where it shows little of it, and a declaration alone is no proof', () => {
    const little = `${prose}\n<p>${prose}</p>\n`;
    expect(isHtml(little)).toBe(false);
    expect(isHtml(little, 'text/html; charset=utf-8')).toBe(true);
    expect(isHtml(paragraphs, 'text/html')).toBe(false);
    expect(isHtml(`<p>${prose}</p>\n<p>${prose}</p>`, 'text/plain')).toBe(true);
  });

  it('is told in time that grows with its length', () => {
    const start = performance.now();
    isHtml('<div>'.repeat(50_000) + '</p>'.repeat(50_000));
    isHtml(`x ${'<!-- '.repeat(100_000)}`);
    isHtml('<p '.repeat(200_000));
    isHtml(`<!--${'--><!--'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
