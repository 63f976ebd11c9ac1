import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { heedHint } from '../../../functions/classify/language/heed-hint.ts';

const untold = { code: 'und', confidence: 0.1 };
const stated = (code: string) => ({ code, confidence: 0.5, stated: true });

describe('the language that is stated', () => {
  it.each([
    ['fr', 'Tarn : 2 – 1'],
    ['ru', 'Да'],
    ['sr', 'Да'],
    ['ja', '東京'],
    ['zh', '东京'],
    ['ko', '서울'],
    ['ar', 'نعم'],
    ['cy', 'Ie'],
  ])('is heeded where the words do not tell: %s of %s', (code, text) => {
    expect(heedHint(untold, code, text)).toEqual(stated(code));
  });

  it.each([
    ['fr', 'Да'],
    ['ru', 'Oui'],
    ['en', '東京'],
    ['ja', 'Tokyo'],
    ['fr', '1 – 2'],
  ])('is not heeded of a text in another script: %s of %s', (code, text) => {
    expect(heedHint(untold, code, text)).toEqual(untold);
  });

  it('is not asked where the words tell', () => {
    const french = { code: 'fr', confidence: 0.9 };
    expect(heedHint(french, 'en', 'Le port rouvre')).toEqual(french);
    expect(heedHint(untold, undefined, 'Oui')).toEqual(untold);
    const body = [
      'Les bateaux sont revenus au port lundi matin, et la ville entière les attendait sur les quais.',
    ];
    expect(classifyArticle({ title: 'Le port', body, statedLanguage: 'en' }).language.code).toBe('fr');
    expect(classifyArticle({ title: 'X', body: ['Zz.'], statedLanguage: 'nl' }).language).toEqual(
      stated('nl'),
    );
  });
});
