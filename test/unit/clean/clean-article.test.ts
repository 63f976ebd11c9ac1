import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type CleaningContext, cleanArticle } from '../../../functions/clean/clean-article.ts';
import { examplePage } from './example-page.ts';

const context: CleaningContext = { key: 'inbox/marche.txt', modifiedAt: '2022-03-04T06:00:00Z' };
const clean = (text: string, more: Partial<CleaningContext> = {}) =>
  cleanArticle(new TextEncoder().encode(text), { ...context, ...more });

const reasonFor = (bytes: Uint8Array): string | undefined => {
  try {
    cleanArticle(bytes, context);
    return undefined;
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
};

describe('cleanArticle', () => {
  const article = clean(examplePage);

  it('finds the headline below its breadcrumb', () => {
    expect(article.title).toBe('Le marché de Saint-Aubin change de place après quarante ans');
  });

  it('keeps standfirst, paragraphs, subheading and list in reading order', () => {
    expect(article.body).toEqual([
      'Les étals quitteront la place de l’église dès le mois d’avril, au grand regret des habitués.',
      'Le conseil municipal a voté mardi le déplacement du marché vers le quai des Tanneurs, où une halle provisoire sera montée avant l’été.',
      'Le quai des Tanneurs, enfin',
      '« Nous perdrons des clients le premier mois, puis ils reviendront », assure Paulette Girard, qui vend des fromages depuis 1983 et n’a jamais manqué un samedi.',
      'Les emplacements seront tirés au sort ;',
      'le stationnement restera gratuit ;',
      'la fontaine sera déplacée.',
      'La mairie promet un bilan au mois de septembre.',
    ]);
  });

  it('reads byline, dateline and date into fields', () => {
    expect(article).toMatchObject({
      byline: 'Élise Vautrin',
      publisher: 'Agence du Val',
      dateline: { place: 'Saint-Aubin', date: '3 mars', publisher: 'Agence du Val' },
      published: { value: '2022-03-03', precision: 'day', source: 'header' },
    });
  });

  it('says for every removed line which rule took it', () => {
    const kinds = Object.fromEntries(article.removed.map(({ line, kind }) => [line, kind]));
    expect(kinds).toMatchObject({
      1: 'breadcrumb',
      5: 'byline',
      6: 'date-line',
      8: 'counter',
      10: 'share',
      17: 'read-also',
    });
    expect(article.removed.every(({ rule, text }) => rule !== '' && text !== '')).toBe(true);
  });

  it('accounts for every word of the page, headline, kept or removed', () => {
    const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    const told = [article.title, ...article.body, ...article.removed.map(({ text }) => text)].join(' ');
    expect(words(told)).toEqual(words(examplePage));
  });

  it('cuts a pitch off the end of a paragraph, sentence by sentence', () => {
    const pitch = article.removed.filter(({ line }) => line === 27).map(({ text }) => text);
    expect(pitch).toEqual([
      'Un journalisme de proximité a besoin de ses lecteurs.',
      'En vous abonnant, vous faites vivre la rédaction.',
      'ABONNEZ-VOUS MAINTENANT',
    ]);
  });

  it('says when a paywall cut the text, and keeps the cut sentence', () => {
    const cut =
      'Le pont sera fermé tout l’été, a annoncé la préfecture. Les riverains devront faire un détour de neuf kilomètres par le village de';
    const { body, truncated } = clean(
      `Le pont ferme pour l’été\n\n${cut}\n\nIl vous reste 62% de cet article à lire.`,
    );
    expect(body).toEqual([cut]);
    expect(truncated).toBe(true);
  });

  it('tells of characters that were lost before the file came, and rejects a file that lost many', () => {
    const { body, removed } = clean(examplePage.replace('dès le mois', 'd\ufffds le mois'));
    expect(body.join()).not.toContain('\ufffd');
    expect(removed).toContainEqual(expect.objectContaining({ line: 13, kind: 'damage' }));
    expect(reasonFor(new TextEncoder().encode(examplePage.replaceAll('e', '\ufffd')))).toBe('undecodable');
  });

  it('unpacks gzip', () => {
    expect(cleanArticle(gzipSync(examplePage), context).body).toEqual(article.body);
  });

  it('gives an article without headline its first sentence as title', () => {
    expect(clean('Une panne a privé la ville de courant mardi. Elle a duré une heure.').title).toBe(
      'Une panne a privé la ville de courant mardi.',
    );
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode('\n \u00a0\n----\n')],
    ['empty', new TextEncoder().encode('xxxxxxxxxx')],
    ['empty', new TextEncoder().encode('Test\n\nxxxxxxxxxx xxxxxxxxxx\n')],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3])],
    ['too-large', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['too-large', gzipSync(new Uint8Array(10 * 1024 * 1024 + 1))],
    ['undecodable', gzipSync('texte').subarray(0, 12)],
  ])('rejects what is %s', (reason, bytes) => {
    expect(reasonFor(bytes)).toBe(reason);
  });

  it('never adds a word, whatever the lines', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Lire aussi : la suite',
        '• un point',
        'Share',
        'Un texte assez long pour compter, avec un verbe et un point.',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        if (reasonFor(new TextEncoder().encode(text)) !== undefined) return;
        const { body } = clean(text);
        expect(body.join('').length).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
    );
  });

  it('gives the same article for the same bytes', () => {
    expect(clean(examplePage)).toEqual(article);
  });
});
