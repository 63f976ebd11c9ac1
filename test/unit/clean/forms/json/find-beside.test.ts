import fc from 'fast-check';
import { findBeside } from '../../../../../functions/clean/forms/json/find-beside.ts';
import { findRecord } from '../../../../../functions/clean/forms/json/find-record.ts';

const words = ['The', 'ferry', 'sails', 'again', 'on', 'Tuesday.'];
const blank = fc.string({
  unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '\r\n', '\u2003'),
  minLength: 1,
  maxLength: 4,
});
const blanks = fc.array(blank, { minLength: words.length, maxLength: words.length });

const parted = (between: readonly string[]) => words.map((word, at) => `${word}${between[at]}`).join('');

function besideOf(summary: string, text: string): string[] {
  const found = findRecord({ text, note: summary });
  return findBeside(found, [undefined, text], ['text']).others.map((block) => block.text);
}

describe('what stands beside the text of a record', () => {
  it('is not what the text says, with whatever blanks', () => {
    fc.assert(
      fc.property(blanks, blanks, (own, others) => {
        expect(besideOf(parted(own), `Before it. ${parted(others)} And after.`)).toEqual([]);
      }),
    );
  });

  it('is what the text does not say', () => {
    expect(besideOf('The ferry sails again today.', 'The ferry sails  again on Tuesday.')).toEqual([
      'The ferry sails again today.',
    ]);
  });
});
