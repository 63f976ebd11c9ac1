import fc from 'fast-check';
import { PhraseIndex } from '../../../functions/clean/lines/phrase-index.ts';
import { WordTable, wordSet } from '../../../functions/clean/lines/word-table.ts';

/** Few letters of several scripts: words are often alike, or begin alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'я', '年', ' '), maxLength: 12 });

describe('tables of words and phrases', () => {
  test('a table of words knows what a map knows', () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const values = new Map(words.map((each, index) => [each, index]));
        const table = new WordTable(values);
        for (const each of [...words, asked]) {
          expect(table.get(each)).toBe(values.get(each));
          expect(wordSet(words).has(each)).toBe(values.has(each));
        }
      }),
    );
  });

  test('an index finds the longest phrase that may end where it does', () => {
    const phrase = word.filter((each) => each.length > 1);
    fc.assert(
      fc.property(fc.array(phrase), word, word, fc.nat(12), (phrases, before, after, shortest) => {
        const index = new PhraseIndex([2, 4, 8]);
        for (const each of phrases) index.add({ phrase: each });
        for (const text of phrases.map((each) => `${before}${each}${after}`)) {
          const at = before.length;
          const ends = (end: number) => end - at >= shortest;
          const longest = phrases
            .filter((each) => text.startsWith(each, at) && each.length >= shortest)
            .reduce((best, each) => (each.length > best.length ? each : best), '');
          expect(index.findAt(text, at, ends)?.phrase ?? '').toBe(longest);
          expect(index.begins(text.charCodeAt(at))).toBe(true);
        }
      }),
    );
  });
});
