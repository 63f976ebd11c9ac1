import fc from 'fast-check';
import { CharacterClass } from '../../../functions/words/character-class.ts';
import { foldWord } from '../../../functions/words/fold-word.ts';
import { findTokens, tokenise } from '../../../functions/words/tokenise.ts';

/** Each word with the slice it was found at. */
function slices(text: string): [string, string][] {
  return [...findTokens(text)].map(({ word, start, end }) => [word, text.slice(start, end)]);
}

const scripts = [
  'aé’',
  "d'A·l",
  'ёй',
  'か\u3099ガｶﾞ',
  '中国々',
  '한\u1100\u1161\u11a8',
  'ที่ไ',
  'ـ\u064bأ٣',
  '\ud800',
  '\udc00',
  '½ﷺ',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...scripts.join(' \u00ad\u200d').split('')) }),
);

describe('findTokens', () => {
  it('finds each word where the text says it, one after the other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = { start: -1, end: -1 };
        for (const { word, start, end } of findTokens(text)) {
          expect(word).not.toBe('');
          expect(foldWord(text.slice(start, end))).toBe(word);
          expect(start).toBeGreaterThan(before.start);
          expect(end).toBeGreaterThan(before.end);
          before = { start, end };
        }
      }),
    );
  });

  it('splits elisions and leaves the elided word out', () => {
    expect(slices('L’Été, jusqu’à l’OTAN')).toEqual([
      ['ete', 'Été'],
      ['a', 'à'],
      ['otan', 'OTAN'],
    ]);
    expect(tokenise('L’Oréal de d’Artagnan, l’NBA et l’11')).toEqual([
      'oreal',
      'de',
      'artagnan',
      'nba',
      'et',
      '11',
    ]);
    expect(tokenise("dell'Unità e un'ora all’Aquila")).toEqual(['unita', 'e', 'ora', 'aquila']);
    expect(tokenise("l'home d’ús n'hi")).toEqual(['home', 'us', 'hi']);
  });

  it('keeps both words of an Italian shortening', () => {
    expect(tokenise("Sant’Egidio, quest'anno")).toEqual(['sant', 'egidio', 'quest', 'anno']);
  });

  it('joins what an apostrophe or a middle dot holds together', () => {
    expect(slices("aujourd'hui, prud’homme")).toEqual([
      ['aujourdhui', "aujourd'hui"],
      ['prudhomme', 'prud’homme'],
    ]);
    expect(tokenise("O'Neill, N'Djamena, M’Baye, D'Souza")).toEqual([
      'oneill',
      'ndjamena',
      'mbaye',
      'dsouza',
    ]);
    expect(tokenise('об’єкт col·legi étudiant·e·s צה"ל צה״ל')).toEqual([
      'обєкт',
      'collegi',
      'etudiantes',
      'צהל',
      'צהל',
    ]);
  });

  it('cuts off what English hangs on a word by an apostrophe', () => {
    expect(slices("today's")).toEqual([['today', 'today']]);
    expect(tokenise("He’ll say it's theirs; don't")).toEqual(['he', 'say', 'it', 'theirs', 'dont']);
  });

  it('gives overlapping pairs where words are not parted by spaces', () => {
    expect(slices('中国经济，人')).toEqual([
      ['中国', '中国'],
      ['国经', '国经'],
      ['经济', '经济'],
      ['人', '人'],
    ]);
    expect(tokenise('日本の経済')).toEqual(['日本', '本の', 'の経', '経済']);
    expect(tokenise('한국어')).toEqual(['한국', '국어']);
    expect(tokenise('ที่ดิน')).toEqual(['ที่ดิ', 'ดิน']);
    for (const text of ['ລາວ', 'ខ្មែរ', 'မြန်မာ']) expect(tokenise(text).length).toBeGreaterThan(1);
  });

  it('lets Latin words and numbers stand alone within such a run', () => {
    expect(tokenise('3月AI技術')).toEqual(['3', '月', 'ai', '技術']);
    expect(tokenise('ปี ๒๕๖๗')).toEqual(['ปี', '2567']);
  });

  it('gives the same words for composed and decomposed text, in capitals or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenise(text.normalize('NFC'))).toEqual(tokenise(text.normalize('NFD')));
      }),
    );
    for (const text of ['D’Été à l’ÉCOLE', "N'Djamena", "Today's", 'Ёлка', 'Οδός'])
      expect(tokenise(text.toUpperCase())).toEqual(tokenise(text.toLowerCase()));
  });

  it('reads six million letters in one word without running out of stack', () => {
    expect(tokenise('Ō'.repeat(6_000_000))[0]).toHaveLength(6_000_000);
  });
});

describe('foldWord', () => {
  it('lets a person who types without accents find the word', () => {
    const written = [
      'Straße',
      'Işık',
      'Łódź',
      'Ærø',
      'cœur',
      'Đà',
      'Þór',
      'Ålesund',
      'Ёлка',
      'ΟΔΌΣ',
      '２０２４',
      'ﬁn',
    ];
    const typed = [
      'strasse',
      'isik',
      'lodz',
      'aero',
      'coeur',
      'da',
      'thor',
      'alesund',
      'елка',
      'οδοσ',
      '2024',
      'fin',
    ];
    expect(written.map(foldWord)).toEqual(typed);
  });

  it('keeps letters that another mark makes another letter', () => {
    for (const word of ['йод', 'україна', 'ガス', 'ぱん', '한국', 'किताब', 'বাংলা']) {
      expect(foldWord(word.normalize('NFD'))).toBe(word);
    }
  });

  it('folds Arabic as it is typed: no vowels, no tatweel, one alef, yeh and heh', () => {
    expect(foldWord('مُدَرِّسَةٌ')).toBe('مدرسه');
    expect(foldWord('كتـــاب')).toBe('كتاب');
    expect(['أحمد', 'إلى', 'آسيا', '٢٠٢٤', 'ایران'].map(foldWord)).toEqual([
      'احمد',
      'الي',
      'اسيا',
      '2024',
      'ايران',
    ]);
    expect(foldWord('مسؤول')).toBe('مسؤول');
  });

  it('gives a folded word back as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  it('reads the digits of every script', () => {
    expect(foldWord('०१२३४५६७८९')).toBe('0123456789');
    expect(foldWord('𞥐𞥑𞥙')).toBe('019');
  });
});

describe('CharacterClass', () => {
  const wordLetters = new CharacterClass(/[\p{L}\p{M}]/u);
  const runs = (text: string) => {
    const found: string[] = [];
    wordLetters.eachRun(text, (start, end) => found.push(text.slice(start, end)));
    return found;
  };
  const pieces = ['é', 'e\u0301', ' ', '-', '7', 'ß', '市', 'ш', '𝒜', '😀', '\ud800', '\udc00', '\u200d', ''];

  it('finds the stretches that its expression matches, in any text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (some) => expect(runs(some)).toEqual(some.match(/[\p{L}\p{M}]+/gu) ?? [])));
  });
});
