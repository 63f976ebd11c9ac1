import type { Removal } from '../../../../functions/article/article.ts';
import { splitLines } from '../../../../functions/clean/lines/line.ts';
import { linesOfCopy } from '../../../../functions/clean/sources/lines-of-copy.ts';
import { makeCopy } from '../../../made/make-row.ts';

const strike = (line: number, text: string): Removal => ({ line, kind: 'share', rule: 'label', text });

describe('linesOfCopy', () => {
  it('gives title, removed lines in the order of the file, and body', () => {
    const copy = makeCopy({
      title: 'Un',
      removed: [strike(9, 'Trois'), strike(2, 'Deux')],
      body: ['Quatre'],
    });
    expect(splitLines(linesOfCopy(copy)).map(({ text }) => text)).toEqual(['Un', 'Deux', 'Trois', 'Quatre']);
  });

  it('keeps lines apart that would pass for one wrapped paragraph', () => {
    const line = 'et la suite de cette ligne va jusque vers la marge de droite';
    const copy = makeCopy({ removed: [], body: [line, line, line, line] });
    expect(splitLines(linesOfCopy(copy))).toHaveLength(5);
  });
});
