import { keywordsOf } from './keywords-of.ts';

describe('a term is not made of', () => {
  it('a general noun and what stands before it, unless it comes again', () => {
    const once = ['The brewer bought iconic companies. Its malt comes from Kent.'];
    const twice = ['A rent cap is planned. Tenants cheered the rent cap.'];
    expect(keywordsOf('', once, 'en')).not.toContain('iconic companies');
    expect(keywordsOf('', twice, 'en')).toContain('rent cap');
  });

  it('a verb and the noun after its article', () => {
    const text =
      "On l'explique, explique l'universitaire. Ainsi explique l'universitaire la sécheresse des marais.";
    expect(keywordsOf('', [text], 'fr')).not.toContain("explique l'universitaire");
  });

  it('a word with a capital that belongs to a name', () => {
    const keywords = keywordsOf(
      '',
      ['The brewer met millionaire Sir Alec Thorn, and millionaire Sir Alec Thorn left.'],
      'en',
    );
    expect(keywords.filter((keyword) => /millionaire Sir/.test(keyword))).toEqual([]);
  });

  it('a number in words, or a French verb that only its accent tells from a preposition', () => {
    const english = keywordsOf(
      '',
      ['There were ninety. The count rose to sixty-two, and to sixty-two again.'],
      'en',
    );
    expect(english.filter((keyword) => /ninety|sixty/.test(keyword))).toEqual([]);
    expect(keywordsOf('', ['Le lac a atteint la digue. La crue a atteint le pont.'], 'fr')).not.toContain(
      'atteint',
    );
  });
});

describe('a word is a noun where it stands as one', () => {
  it('in the headline alone, if it says before a colon what the article is about', () => {
    expect(keywordsOf('Judo : Sarreval gagne encore', ['Les visiteurs ont perdu.'], 'fr')).toContain('judo');
    expect(keywordsOf('Gagne encore Sarreval', ['Les visiteurs ont perdu.'], 'fr')).not.toContain('gagne');
  });

  it('and no name if it also stands in lower case', () => {
    const keywords = keywordsOf(
      'Grace period ends for tenants',
      ['The grace period for tenants ends in June. Landlords said the grace period was too long.'],
      'en',
    );
    expect(keywords[0]).toBe('grace period');
    expect(keywords).not.toContain('Grace');
  });

  it('and is not cut off before its adjective, or from the noun beside it', () => {
    const french = keywordsOf(
      '',
      ['Le maire signe un arrêté de catastrophe naturelle. La crue recule.'],
      'fr',
    );
    expect(french).not.toContain('arrêté de catastrophe');
    const italian = keywordsOf(
      'Il commissario firma la cassa integrazione',
      ['La cassa integrazione durerà un anno. Poi l’integrazione scenderà.'],
      'it',
    );
    expect(italian).toContain('cassa integrazione');
    expect(italian).not.toContain('cassa');
  });

  it('and not where an infinitive or an auxiliary stands', () => {
    const keywords = keywordsOf('', ['The club will secure a loan. Fans want to secure seats.'], 'en');
    expect(keywords).not.toContain('secure');
    expect(keywordsOf('', ['Al vencer, la nadadora lloró. Tras vencer, habló.'], 'es')).not.toContain(
      'vencer',
    );
  });
});
