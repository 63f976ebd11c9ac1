import { matchesText, needsText } from '../../../../functions/query/search/text-match.ts';
import { parseTextQuery } from '../../../../functions/query/search/text-query.ts';
import { languageBit } from '../../../../functions/words/stem.ts';

const copy = {
  title: 'Les forces armées en exercice',
  body: [
    'Le ministre des armées a parlé.',
    'Les forces navales suivent. Armées de patience, elles attendent.',
  ],
};
const matches = (q: string) => matchesText(parseTextQuery(q), copy, 'fr', languageBit('fr'));

describe('a text', () => {
  it.each([
    ['"forces armées"', true],
    ['"FORCES ARMEES"', true],
    ['"forces navales"', true],
    ['"armée"', true],
    ['"armées forces"', false],
    ['"parlé les"', false],
    ['title:"forces navales"', false],
    ['"forces aériennes" OR ministres', true],
    ['"forces aériennes" OR exerc*', true],
    ['ministre -"forces armées"', false],
    ['ministre -"forces aériennes"', true],
  ])('is asked for %s: %s', (q, expected) => {
    expect(matches(q)).toBe(expected);
  });

  it('is only read where the order of words decides', () => {
    expect(needsText(parseTextQuery('forces armées'))).toBe(false);
    expect(needsText(parseTextQuery('forces "deux mots"'))).toBe(true);
    expect(needsText(parseTextQuery('forces -"deux mots"'))).toBe(true);
  });
});
