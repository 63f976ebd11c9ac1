import fc from 'fast-check';
import { splitTokens } from '../../../../functions/classify/entities/split-tokens.ts';

const texts = (paragraph: string): string[] => splitTokens(paragraph, 0).map(({ text }) => text);

describe('splitTokens', () => {
  it('cuts off elided articles and possessives', () => {
    expect(texts("L'avis d'Anna, dell'Utri, Paul's dog")).toEqual([
      "L'",
      'avis',
      "d'",
      'Anna',
      ',',
      "dell'",
      'Utri',
      ',',
      'Paul',
      "'s",
      'dog',
    ]);
  });

  it('keeps initials, abbreviations and hyphens in one piece', () => {
    expect(texts('J. R. Dupont-Aignan, U.S. and St. Louis.')).toEqual([
      'J.',
      'R.',
      'Dupont-Aignan',
      ',',
      'U.S.',
      'and',
      'St.',
      'Louis',
      '.',
    ]);
  });

  it('knows where a capital says nothing', () => {
    const opening = splitTokens('Voici. « Paris » dit Paul. Lyon', 0).filter(
      (token) => token.opensSentence && token.shape === 'capital',
    );
    expect(opening.map(({ text }) => text)).toEqual(['Voici', 'Paris', 'Lyon']);
  });

  it('says how a word is written', () => {
    expect(splitTokens('ONU J. McDonald mot 1,5 !', 0).map(({ shape }) => shape)).toEqual([
      'capitals',
      'initial',
      'capital',
      'small',
      'number',
      'mark',
    ]);
  });

  it('loses nothing but blanks, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (paragraph, offset) => {
        const tokens = splitTokens(paragraph, offset);
        for (const { text, start, end } of tokens)
          expect(paragraph.slice(start - offset, end - offset)).toBe(text);
        expect(tokens.map(({ text }) => text).join('')).toBe(paragraph.replace(/\s/gu, ''));
      }),
    );
  });
});
