import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

describe('a word that is remembered', () => {
  it('keeps no text in memory that it stood in', () => {
    const before = heldMegabytes();
    for (let i = 0; i < 20; i++) {
      const text = `anticonstitutionnellement${String.fromCharCode(97 + (i % 26)).repeat(1 + i)}${' '.repeat(3_000_000)}`;
      for (const word of tokenise(JSON.parse(JSON.stringify(text)))) stemWord(word, 'fr');
    }
    expect(heldMegabytes() - before).toBeLessThan(25);
  });
});
