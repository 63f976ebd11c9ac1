import fc from 'fast-check';
import { decodeText, encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { makeCopy } from '../../made/make-row.ts';

describe('the text codec', () => {
  it('gives back all that cleaning found', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), (title, body) => {
        const copy = makeCopy({ title, body });
        expect(decodeText(encodeText(copy))).toEqual(copy);
      }),
    );
  });

  it('makes prose much smaller', () => {
    const paragraph =
      'Les bateaux de pêche sont revenus au port lundi matin, après trois semaines de tempête.';
    const copy = makeCopy({ body: Array.from({ length: 40 }, (_, i) => `${i} ${paragraph}`) });
    expect(encodeText(copy).length).toBeLessThan(JSON.stringify(copy).length / 4);
  });

  it('throws for bytes that are no text of ours', () => {
    expect(() => decodeText(Uint8Array.of(1, 2, 3))).toThrow();
    expect(() => decodeText(encodeText(makeCopy()).subarray(0, 20))).toThrow();
  });
});
