import fc from 'fast-check';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const context = { key: 'port.txt', modifiedAt: '2026-03-04T05:06:07.000Z' };
const paragraphs = [
  'Les premiers bateaux de pêche sont revenus au port lundi matin, après trois semaines de tempête.',
  'Le maire a promis que la digue, abîmée en décembre, serait réparée avant la fin de l’été.',
];
const page = ['Le port rouvre après la tempête', ...paragraphs, 'Partager'].join('\n\n');

describe('cleanArticle', () => {
  it('finds the title and the paragraphs in their order', () => {
    const { title, body } = cleanArticle(Buffer.from(page), context);
    expect(title).toBe('Le port rouvre après la tempête');
    expect(body).toEqual(paragraphs);
  });

  it('says of every line that it took out which one it was, and why', () => {
    const { removed } = cleanArticle(Buffer.from(page), context);
    expect(removed).toEqual([
      { line: 7, text: 'Partager', kind: expect.stringMatching(/./), rule: expect.stringMatching(/./) },
    ]);
  });

  it.each([
    ['utf-8', Buffer.from(page)],
    ['utf-8', Buffer.from(`\ufeff${page}`)],
    ['utf-16le', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['windows-1252', Buffer.from(page.replaceAll('’', "'"), 'latin1')],
  ])('reads %s', (encoding, bytes) => {
    const cleaned = cleanArticle(bytes, context);
    expect(cleaned.encoding).toBe(encoding);
    expect(cleaned.title).toBe('Le port rouvre après la tempête');
  });

  it('throws nothing but RejectedCopy, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          cleanArticle(bytes, context);
        } catch (error) {
          expect(error).toBeInstanceOf(RejectedCopy);
        }
      }),
    );
  });
});
