import { languageBit, stemsOf, stemWord } from '../../../functions/words/stem.ts';
import { tokenise } from '../../../functions/words/tokenise.ts';
import { formsByLanguage } from './stem-forms.ts';

const languages = Object.keys(formsByLanguage);

function stemForms(forms: string, language: string): string[] {
  return forms.split(' ').map((form) => stemWord(tokenise(form)[0] as string, language));
}

/** As people type who have a plain Latin keyboard. */
function withoutAccents(word: string): string {
  const special: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', æ: 'ae', ł: 'l' };
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/[ßıøæł]/g, (letter) => special[letter] as string);
}

describe('stemWord', () => {
  it.each(
    languages,
  )('gives the forms of a word one stem, and different words different ones: %s', (language) => {
    const stems = (formsByLanguage[language] as string[]).map((forms) => {
      const found = new Set(stemForms(forms, language));
      expect({ forms, stems: [...found] }).toEqual({ forms, stems: [expect.any(String)] });
      return [...found][0];
    });
    expect(new Set(stems).size).toBe(stems.length);
  });

  it.each(languages)('finds a word that is typed without accents: %s', (language) => {
    for (const forms of formsByLanguage[language] as string[]) {
      expect(stemForms(withoutAccents(forms), language)).toEqual(stemForms(forms, language));
    }
  });

  it('keeps words apart that only look alike to an algorithm', () => {
    const pairs = [
      ['es', 'interés', 'inter'],
      ['es', 'francés', 'franco'],
      ['ca', 'català', 'cat'],
      ['ar', 'والد', 'الدين'],
      ['pt', 'mães', 'mãos'],
    ] as const;
    for (const [language, one, other] of pairs) {
      const [first, second] = stemForms(`${one} ${other}`, language);
      expect(first).not.toBe(second);
    }
  });

  it('is never empty, and leaves a word that an algorithm takes for an ending', () => {
    for (const language of languages) {
      for (const word of ['a', 'x', '1', 'es', 'ova', 'ات', 'ال', 'ой'])
        expect(stemWord(word, language)).not.toBe('');
    }
    expect(stemForms('nový nová nového', 'cs')).toEqual(['nov', 'nov', 'nov']);
  });

  it('gives a word of a language without a stemmer, and one longer than any word, as it is', () => {
    expect(stemWord('経済', 'ja')).toBe('経済');
    expect(stemWord('elections', 'und')).toBe('elections');
    expect(stemWord('ations'.repeat(100_000), 'en')).toHaveLength(600_000);
  });
});

describe('stemsOf', () => {
  it('gives the word and its stems in the languages of a mask', () => {
    expect(stemsOf('elections', languageBit('fr') | languageBit('en'))).toEqual(['elections', 'elect']);
    expect(stemsOf('nationale', languageBit('fr') | languageBit('en'))).toEqual(['nationale', 'national']);
    expect(stemsOf('経済', languageBit('ja'))).toEqual(['経済']);
  });
});
