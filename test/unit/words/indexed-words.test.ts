import fc from 'fast-check';
import { takeIndexedWords } from '../../../functions/words/indexed-words.ts';
import { tokenise } from '../../../functions/words/tokenise.ts';

describe('takeIndexedWords', () => {
  it('takes the words of the title first, then of the body, and no more than it may', () => {
    const copy = { title: 'Le port', body: ['Il rouvre mardi.', 'La ville attend.'] };
    expect(takeIndexedWords(copy, 4)).toEqual({
      title: { words: ['le', 'port'], spellings: [] },
      body: [{ words: ['il', 'rouvre'], spellings: [] }],
      count: 4,
      isCut: true,
    });
  });

  it('says that nothing is cut where the last word is just within the bound', () => {
    const copy = { title: 'Le port', body: ['Il rouvre.', ' … '] };
    expect(takeIndexedWords(copy, 4)).toMatchObject({ count: 4, isCut: false });
    expect(takeIndexedWords(copy, 3)).toMatchObject({ count: 3, isCut: true });
  });

  it('takes a hundred thousand words where nothing else is said', () => {
    const copy = { title: 'mot', body: [`${'mot '.repeat(99_998)}fin`, 'au-delà'] };
    const { body, count, isCut } = takeIndexedWords(copy);
    expect(count).toBe(100_000);
    expect(isCut).toBe(true);
    expect(body.flatMap(({ words }) => words).at(-1)).toBe('fin');
  });

  it('gives what tokenise gives, as far as it goes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'É', ' ', "'", '市', '\u0301', '1'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), fc.nat(40), (title, body, most) => {
        const all = [title, ...body].flatMap(tokenise);
        const taken = takeIndexedWords({ title, body }, most);
        expect([taken.title, ...taken.body].flatMap(({ words }) => words)).toEqual(all.slice(0, most));
        expect(taken.isCut).toBe(all.length > most);
      }),
    );
  });
});
