import { listUnused } from '../../../bin/commands/unused-texts.ts';
import { makeRow } from '../make-row.ts';

const row = makeRow({ rev: 3, text: 'TEXT#3#v3#1' });

describe('listUnused', () => {
  it('keeps what the row points to: the text of its rev, the one that is served, and its labels', () => {
    const served = {
      ...row.served,
      text: 'TEXT#2#v2#1',
      labels: 'LABELS#TEXT#2#v2#1#2#1',
    } as typeof row.served;
    const names = ['TEXT#3#v3#1', 'TEXT#2#v2#1', 'LABELS#TEXT#2#v2#1#2#1'];
    expect(listUnused({ row: makeRow({ ...row, served }), names })).toEqual([]);
  });

  it('lets go the texts of revs that the row has passed or taken with another text', () => {
    const names = ['TEXT#1#v1#1', 'TEXT#3#v2#1', 'TEXT#3#v3#1#profile'];
    expect(listUnused({ row, names })).toEqual(names);
  });

  it('lets labels of earlier revs go, and not those of this one, which may be about to be pointed to', () => {
    const names = ['LABELS#TEXT#1#v1#1#profile#2#4', 'LABELS#TEXT#3#v3#1#3#5'];
    expect(listUnused({ row, names })).toEqual(['LABELS#TEXT#1#v1#1#profile#2#4']);
  });

  it('keeps a text of a rev to come: its row is about to be committed', () => {
    expect(listUnused({ row, names: ['TEXT#4#v4#1'] })).toEqual([]);
    expect(listUnused({ names: ['TEXT#1#v1#1'] })).toEqual([]);
  });
});
