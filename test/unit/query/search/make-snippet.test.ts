import fc from 'fast-check';
import { makeSnippet } from '../../../../functions/query/search/make-snippet.ts';
import { parseTextQuery } from '../../../../functions/query/search/text-query.ts';
import { languageBit } from '../../../../functions/words/stem.ts';

const french = languageBit('fr');
const snippetOf = (body: string[], q: string) => makeSnippet({ body }, parseTextQuery(q), 'fr', french);
const filler = 'Une phrase qui ne dit rien de bien utile à qui cherche. '.repeat(12).trim();

describe('a snippet', () => {
  it('is of the paragraph with the most different words of the query, and marks every form of them', () => {
    const snippet = snippetOf(
      ['Le port. Le port.', 'Les ports rouvrent, les bateaux rentrent.'],
      'port bateau',
    );
    expect(snippet?.text).toBe('Les ports rouvrent, les bateaux rentrent.');
    expect(snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'ports',
      'bateaux',
    ]);
  });

  it('marks what writing without spaces holds in one piece', () => {
    const snippet = snippetOf(['東京都庁で会見が開かれた。'], '東京都庁');
    expect(snippet?.highlights).toEqual([{ start: 0, end: 4 }]);
  });

  it('marks a word whose ending a prefix reaches into', () => {
    const snippet = snippetOf(['Le gouvernement se tait.'], 'gouvernem*');
    expect(snippet?.highlights).toEqual([{ start: 3, end: 15 }]);
  });

  it('is cut at words, with an ellipsis where something is left out', () => {
    const snippet = snippetOf([`${filler} Le navire accoste. ${filler}`], 'navire');
    expect(snippet?.text).toMatch(/^… \S.*navire.* …$/);
    expect(snippet?.text.length).toBeLessThan(260);
  });

  it('is the beginning of the body where only the headline has the words', () => {
    expect(snippetOf(['Rien ici.'], 'port')).toEqual({ text: 'Rien ici.', highlights: [] });
  });

  it('is missing for an article without a body', () => {
    expect(snippetOf([], 'port')).toBeUndefined();
  });

  it('never cuts a character in half and marks only what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const snippet = snippetOf([`${text} port ${text}`], 'port');
        expect(() => encodeURIComponent(snippet?.text ?? '')).not.toThrow();
        for (const { start, end } of snippet?.highlights ?? []) {
          expect(snippet?.text.slice(start, end).length).toBe(end - start);
        }
      }),
    );
  });
});
