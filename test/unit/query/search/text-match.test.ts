import { matchesText, needsTexts, openText } from '../../../../functions/query/search/text-match.ts';
import { parseTextQuery } from '../../../../functions/query/search/text-query.ts';
import { languageBit } from '../../../../functions/words/stem.ts';

const copy = {
  title: 'Les forces armées en exercice',
  body: [
    'Le ministre des armées a parlé.',
    'Les forces navales suivent. Armées de patience, elles attendent.',
  ],
};
const matches = (q: string) => matchesText(parseTextQuery(q), openText(copy, 'fr'), languageBit('fr'));

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

  it.each([
    ['An e-mail from the co-operative', 'email cooperative e-mails co-operative', true],
    ['The email of a trade-off', 'e-mail e-mails trade-offs', true],
    ['The trade offs of the day', 'trade-off', true],
    ['The trade is off', 'trade-off', false],
    ['The F.B.I. and the U.N. came', 'FBI UN F.B.I. U.N.', true],
    ['The FBI and the UN came', 'F.B.I. U.N.', true],
    ['Un agent vint', 'U.N.', false],
    ['A prize of 2,500,000 dollars', '2500000', true],
    ['A prize of 2500000 dollars', '2,500,000', true],
    ['A prize of 2 500 000 dollars', '2.500.000', true],
    ['A prize of 2,500 dollars', '2500000', false],
    ['猫很多', '猫 很', true],
    ['投诉猫', '猫*', true],
  ])('%s, asked for %s: %s', (title, q, expected) => {
    const asked = q
      .split(' ')
      .map((word) =>
        matchesText(parseTextQuery(word), openText({ title, body: [] }, 'en'), languageBit('en')),
      );
    expect(asked.every((found) => found === expected)).toBe(true);
  });

  it('is only read where the order of words decides', () => {
    expect(needsTexts(parseTextQuery('forces armées'))).toBe(false);
    expect(needsTexts(parseTextQuery('forces "deux mots"'))).toBe(true);
    expect(needsTexts(parseTextQuery('forces -"deux mots"'))).toBe(true);
  });
});
