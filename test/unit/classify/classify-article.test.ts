import { classifyArticle } from '../../../functions/classify/classify-article.ts';

const french = {
  title: 'Le parlement vote la réforme électorale',
  body: [
    'Les députés ont adopté la réforme des élections présidentielles dans la nuit, après des heures de débat.',
    'Le gouvernement et le président de la République ont salué le vote des parlementaires, que le Sénat doit encore confirmer.',
  ],
};
const english = {
  title: 'The harbour opens again',
  body: ['The boats are back in the harbour, and the mayor said that they will not leave it for the winter.'],
};

describe('classifyArticle', () => {
  it('tells the language of an article', () => {
    expect(classifyArticle(french).language.code).toBe('fr');
    expect(classifyArticle(english).language.code).toBe('en');
  });

  it('says und rather than guess from a few words', () => {
    expect(classifyArticle({ title: 'OK', body: ['42'] }).language).toMatchObject({ code: 'und' });
  });

  it('names topics by their IPTC codes, each with the words that led to it', () => {
    const { topics } = classifyArticle(french);
    expect(topics.map(({ code }) => code)).toContain('11000000');
    for (const { code, confidence, evidence } of topics) {
      expect(code).toMatch(/^\d{8}$/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence).not.toEqual([]);
    }
  });

  it('says the same of the same text', () => {
    expect(classifyArticle(french)).toEqual(classifyArticle(french));
  });

  it('labels the beginning of a text of any length, and fingerprints all of it', () => {
    const filler = Array.from(
      { length: 3_000 },
      () => 'Le conseil a voté le budget de la ville mardi soir, et rien de plus.',
    );
    const book = { title: french.title, body: [...french.body, ...filler] };
    const longer = { ...book, body: [...book.body, 'Emmanuel Macron était à Berlin.'] };
    expect({ ...classifyArticle(longer), fingerprint: null }).toEqual({
      ...classifyArticle(book),
      fingerprint: null,
    });
    expect(classifyArticle(longer).fingerprint.exact).not.toBe(classifyArticle(book).fingerprint.exact);
  });
});
