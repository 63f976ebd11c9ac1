import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ServedFields } from '../../../functions/article/row.ts';
import { labelsName, textName } from '../../../functions/catalog/items/item-keys.ts';
import { packRow, unpackRow } from '../../../functions/catalog/items/row-codec.ts';
import { servedDictionary } from '../../../functions/catalog/items/served-dictionary.ts';
import { makeRow } from '../../made/make-row.ts';

const row = makeRow();
const served = row.served as ServedFields;

describe('a row in the table', () => {
  it('is read as it was written, whatever is served', () => {
    const texts = fc.record({
      title: fc.string({ unit: 'grapheme' }),
      keywords: fc.array(fc.string({ unit: 'grapheme' })),
      byline: fc.string(),
    });
    fc.assert(
      fc.property(texts, (some) => {
        const written = { ...row, served: { ...served, ...some } };
        expect(unpackRow(packRow(written))).toEqual(written);
      }),
    );
  });

  it('says what is served in less than half of its bytes', () => {
    const packed = packRow(row)['served'] as Uint8Array;
    expect(packed.length).toBeLessThan(JSON.stringify(served).length / 2);
  });

  it('is as it is where nothing is served', () => {
    const { served: _served, ...rejected } = row;
    expect(packRow(rejected)).toEqual(rejected);
    expect(unpackRow(rejected)).toEqual(rejected);
  });

  it.each([
    textName(3, 'v#', 2),
    textName(1, 'null', 3, 'p1'),
  ])('of an earlier version, whose labels name the text, is read: %s', (text) => {
    const { text: _text, ...unnamed } = { ...served, labels: labelsName(text, 4, 2) };
    expect(unpackRow({ ...row, served: unnamed })).toEqual({ ...row, served: { ...unnamed, text } });
    const named = { ...row, served: { ...served, text: 'TEXT#1', labels: 'LABELS#2' } };
    expect(unpackRow({ ...named })).toEqual(named);
  });

  it('of a later version is refused', () => {
    expect(() => unpackRow({ ...row, served: Uint8Array.of(2, 0) })).toThrow('a later version of Copydesk');
  });

  it('is packed with a dictionary that never changes: every row needs it', () => {
    expect(createHash('sha256').update(servedDictionary).digest('hex')).toMatchInlineSnapshot(
      `"af75ab39c11a0cbc9dde6987c91f4fce953421d6d97e80fe5e81f67cb0f335e5"`,
    );
  });
});
