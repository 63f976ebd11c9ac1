import type { ServedFields } from '../../../../functions/article/row.ts';
import { groupBySource } from '../../../../functions/clean/sources/group-by-source.ts';
import { makeRow } from '../../../made/make-row.ts';

const served = makeRow().served as ServedFields;
const at = (key: string, publisher?: string) =>
  makeRow({ source: { bucket: 'inbox', key }, served: { ...served, ...(publisher && { publisher }) } });
const groupsOf = (...rows: Parameters<typeof groupBySource>[0]) =>
  [...groupBySource(rows)].map(([source, group]) => [source, group.map(({ source: { key } }) => key)]);

describe('groupBySource', () => {
  it('groups by the publisher, however it is written, and keeps the order', () => {
    expect(groupsOf(at('x/1.txt', 'Le Phare'), at('y/2.txt', 'le phare'), at('x/3.txt', 'Le Phare'))).toEqual(
      [['publisher/le phare', ['x/1.txt', 'y/2.txt', 'x/3.txt']]],
    );
  });

  it('groups by the folder where no publisher is known', () => {
    expect(groupsOf(at('x/1.txt'), at('2.txt'), at('x/y/3.txt'), at('x/4.txt'))).toEqual([
      ['folder/x/', ['x/1.txt', 'x/4.txt']],
      ['folder/', ['2.txt']],
      ['folder/x/y/', ['x/y/3.txt']],
    ]);
  });

  it('never takes a folder for a publisher of its name', () => {
    expect(groupsOf(at('phare/1.txt'), at('2.txt', 'phare/'))).toHaveLength(2);
  });

  it('leaves out what readers are not served', () => {
    expect(groupsOf(makeRow({ live: undefined }), makeRow({ served: undefined }))).toEqual([]);
  });
});
