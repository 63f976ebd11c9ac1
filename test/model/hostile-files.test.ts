import { workThrough } from '../../bench/fuzz/work-through.ts';
import { readGold } from '../../bench/quality/read-gold.ts';
import { rejectionReasons } from '../../functions/article/rejected-copy.ts';
import { createDice } from '../made/create-dice.ts';
import { fileMakers } from '../made/file-makers.ts';
import { makeHostileFile } from '../made/make-hostile-file.ts';

const answers: readonly string[] = ['article', ...rejectionReasons];
const pages = [...readGold('test/quality/pages').values()].flat().map(({ raw }) => raw);
const smallBytes = 3_000;
const megabyte = 1_000_000;

/** A hundred thousand and larger ones: `npm run fuzz`. */
describe('a hostile file', () => {
  it.each(Object.keys(fileMakers))('becomes an article or is rejected with a reason: %s', (kind) => {
    for (const seed of [1, 2, 3])
      expect(answers).toContain(
        workThrough(fileMakers[kind]?.(createDice(seed * 7919), smallBytes) as Uint8Array),
      );
  });

  it('is answered whatever it is, a hundred times', () => {
    for (let number = 0; number < 100; number += 1) {
      const { bytes } = makeHostileFile(number, pages, smallBytes);
      expect(answers).toContain(workThrough(bytes));
    }
  });

  it('may unpack to ten times what an article may have', () => {
    const bomb = fileMakers['gzip bomb']?.(createDice(1), megabyte) as Uint8Array;
    expect(answers.filter((answer) => answer !== 'article')).toContain(workThrough(bomb));
  });

  it('is too large with a million lines', () => {
    expect(workThrough(new TextEncoder().encode('a\n'.repeat(megabyte)))).toBe('too-large');
  });
});
