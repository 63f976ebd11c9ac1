import { labelsName, textName, textOfLabels } from '../../../functions/catalog/items/item-keys.ts';
import { packRow, unpackRow } from '../../../functions/catalog/items/row-codec.ts';
import { makeRow } from '../../made/make-row.ts';

describe('a row in the table', () => {
  it.each([
    textName(3, 'v#', 2),
    textName(1, 'null', 3, 'p1'),
  ])('says once of which text its labels are: %s', (text) => {
    const row = makeRow();
    const served = {
      ...(row.served as NonNullable<typeof row.served>),
      text,
      labels: labelsName(text, 4, 2),
    };
    const packed = packRow({ ...row, served });
    expect(packed['served']).not.toHaveProperty('text');
    expect(unpackRow(packed)).toEqual({ ...row, served });
    expect(textOfLabels(served.labels)).toBe(text);
  });

  it('is as it is where its labels name no text, where nothing is served, or where the text is named', () => {
    const row = makeRow();
    const named = {
      ...row,
      served: { ...(row.served as NonNullable<typeof row.served>), text: 'TEXT#1', labels: 'LABELS#2' },
    };
    for (const each of [named, makeRow({ served: undefined } as never)]) {
      expect(packRow(each)).toEqual(each);
      expect(unpackRow(packRow(each))).toEqual(each);
    }
  });
});
