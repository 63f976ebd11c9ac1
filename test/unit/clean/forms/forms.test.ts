import { cleanArticle } from '../../../../functions/clean/clean-article.ts';
import { cleanPage } from '../../../../functions/clean/clean-page.ts';
import { readForm } from '../../../../functions/clean/forms/forms.ts';
import { splitLines } from '../../../../functions/clean/lines/line.ts';
import { legacyTexts } from '../read/legacy-texts.ts';

const english = legacyTexts.en?.long as string;

describe('the forms of copy', () => {
  it('take for plain text whatever is nothing else, and leave it as it stands', () => {
    const text = `  The old mill opens\r\n\t1 < 2 & 3 > 2\u00a0\n\n${english}`;
    expect(readForm(text)).toEqual({ form: 'text', text, facts: [], removed: [] });
    expect(readForm('')).toEqual({ form: 'text', text: '', facts: [], removed: [] });
  });

  it('are named in the article', () => {
    const bytes = new TextEncoder().encode(`The old mill opens\n\n${english}`);
    expect(cleanArticle(bytes, { key: 'mill.txt', modifiedAt: '2026-03-04T10:00:00.000Z' }).form).toBe(
      'text',
    );
  });
});

describe('a feed of several articles', () => {
  const item = (name: string) => `<${name}><title>The old mill opens</title><p>${english}</p></${name}>`;
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made at noon -->\n';

  it.each([
    ['RSS', `${prolog}<rss version="2.0"><channel>${item('item')}${item('item')}</channel></rss>`],
    ['RSS 1.0', `<rdf:RDF xmlns="http://purl.org/rss/1.0/">${item('item')}${item('item')}</rdf:RDF>`],
    ['Atom', `${prolog}<feed xmlns="http://www.w3.org/2005/Atom">${item('entry')}${item('entry')}</feed>`],
  ])('is rejected, and no article of all their texts: %s', (_name, text) => {
    expect(() => readForm(text)).toThrow(
      expect.objectContaining({
        reason: 'several-articles',
        message: expect.stringContaining('of 2 articles'),
      }),
    );
  });

  it.each([
    ['with one article', `${prolog}<rss version="2.0"><channel>${item('item')}</channel></rss>`],
    [
      'that a page tells of',
      `<html><body><p>A feed is <code>&lt;rss></code>.</p>${item('item')}${item('item')}</body></html>`,
    ],
    [
      'that a text begins with',
      `<rss> and <item> and <item are words of a feed.\n\n${english}`.replace('<rss>', 'The <rss>'),
    ],
  ])('is none %s', (_what, text) => {
    expect(() => readForm(text)).not.toThrow();
  });
});

describe('a line that the form of a file struck', () => {
  it('is out of the article, with the kind and the rule of the form', () => {
    const text = `The old mill opens\n\n${english}\n\nThe miller said on Monday that he was glad.\n\n${english}`;
    const struck = new Map([[5, { kind: 'outside', rule: 'not in the element' } as const]]);
    const page = cleanPage(splitLines(text), { struck });
    expect(page.struck[2]).toEqual({ kind: 'outside', rule: 'not in the element' });
    expect(cleanPage(splitLines(text)).struck[2]).toBeUndefined();
  });
});
