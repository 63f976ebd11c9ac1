import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findEntities } from '../../../functions/classify/entities/find-entities.ts';
import { detachText } from '../../../functions/words/detach-text.ts';
import { stemWord } from '../../../functions/words/stem.ts';
import { tokenise } from '../../../functions/words/tokenise.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heldMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

describe('detachText', () => {
  it.each(['', 'mot', 'été 市議会 \ud800 fin', '𝄞'])('gives the same text: %j', (text) => {
    expect(detachText(text)).toBe(text);
  });
});

/** Megabytes that are held after `read` has read twenty texts of three megabytes, each with a long word of its own. */
function heldAfter(read: (text: string) => void): number {
  const before = heldMegabytes();
  for (let i = 0; i < 20; i++) {
    const word = `Anticonstitutionnellement${'abcdefghijklmnopqrst'.charAt(i).repeat(1 + i)}`;
    read(JSON.parse(JSON.stringify(`Le maire dit ${word}. ${' '.repeat(3_000_000)}`)));
  }
  return heldMegabytes() - before;
}

describe('a word that is remembered', () => {
  it('keeps no text in memory that it stood in: stems', () => {
    const stemAll = (text: string) => {
      for (const word of tokenise(text)) stemWord(word, 'fr');
    };
    expect(heldAfter(stemAll)).toBeLessThan(25);
  });

  it('keeps no text in memory that it stood in: names', () => {
    const find = (text: string) => void findEntities('Un titre', [text.slice(0, 1_000)], 'fr');
    find('Le maire.');
    expect(heldAfter(find)).toBeLessThan(25);
  });
});
