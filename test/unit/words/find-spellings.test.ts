import fc from 'fast-check';
import { findSpellings } from '../../../functions/words/find-spellings.ts';
import { findTokens } from '../../../functions/words/tokenise.ts';

const othersOf = (text: string) =>
  [...findSpellings(text)].filter(({ kind }) => kind !== 'word').map(({ word }) => word);

describe('other spellings of what stands in a text', () => {
  it.each([
    ['Un e-mail, puis rendez‑vous.', ['email', 'rendezvous']],
    ['Paris-Saint-Germain', ['parissaintgermain']],
    ['COVID-19 et F-16', ['covid19', 'f16']],
    ['The F.B.I. and a Ph.D.', ['fbi', 'phd']],
    ['U.S.-led', ['us', 'usled']],
    ['2,500,000 dollars, 2.500.000 Euro', ['2500000', '2500000']],
    ['12 500 ou 2\u202f500\u00a0000', ['12500', '2500000']],
    ["1'234'567 Franken", ['1234567']],
    ['25,00,000 rupees', ['2500000']],
    ['猫很多', ['猫', '很', '多']],
    ['한국은', ['한', '국', '은']],
  ])('%s is also found as %j', (text, words) => {
    expect(othersOf(text)).toEqual(words);
  });

  it.each([
    'le 12.30 du 5.3.2024',
    '51-49, 2024-03-05',
    'version 2.0.1',
    'www.example.com',
    'fin. Début',
    'porte - avions',
    'en 2024 500 voix',
    '猫',
    'てにをは',
    '1-2-3-4-5-6-a-b-c-d',
  ])('%s has no other spelling', (text) => {
    expect(othersOf(text)).toEqual([]);
  });

  it('are found where they stand', () => {
    const text = 'An e-mail of the F.B.I. on 2,500,000 cats: 猫很多';
    const found = [...findSpellings(text)].filter(({ kind }) => kind !== 'word');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'e-mail',
      'F.B.I',
      '2,500,000',
      '猫',
      '很',
      '多',
    ]);
  });

  it('leave the words as they are', () => {
    const unit = fc.constantFrom('a', 'É', ' ', "'", '-', '.', ',', '市', '\u0301', '1', '0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const words = [...findSpellings(text)].filter(({ kind }) => kind === 'word');
        expect(words.map(({ kind: _, ...token }) => token)).toEqual([...findTokens(text)]);
      }),
    );
  });
});
