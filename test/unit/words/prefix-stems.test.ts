import { prefixStems } from '../../../functions/words/prefix-stems.ts';
import { languageBit, stemWord } from '../../../functions/words/stem.ts';

const french = languageBit('fr');

describe('the stems of a prefix', () => {
  it('are found from wherever in the ending it stops', () => {
    for (const word of ['gouvernement', 'manifestation', 'economique', 'nationalite', 'portugais']) {
      const stem = stemWord(word, 'fr');
      for (let length = Math.max(5, stem.length + 1); length <= word.length; length++) {
        expect(prefixStems(word.slice(0, length), french)).toContain(stem);
      }
    }
  });

  it('are none where the prefix is shorter than its words’ stems', () => {
    expect(prefixStems('gouv', french)).toEqual([]);
    expect(prefixStems('macron', french)).toEqual([]);
  });

  it('are never of another word that only begins the prefix', () => {
    expect(prefixStems('portugal', french)).not.toContain('port');
  });
});
