import { statedDateIn } from '../../../functions/article/stated-date.ts';

describe('what metadata say of the date of publication', () => {
  it.each([
    [{ published: '2004-05-06' }],
    [{ 'date-published': ' 2004-05-06 ' }],
    [{ Date_Published: '2004-05-06' }],
    [{ pubdate: '2004-05-06', mtime: '1700000000' }],
  ])('is found under a key that says so: %j', (metadata) => {
    expect(statedDateIn(metadata)).toBe('2004-05-06');
  });

  it.each([
    [undefined],
    [{}],
    [{ date: '2004-05-06', mtime: '1700000000', 'last-modified': '2004-05-06', created: '2004-05-06' }],
    [{ published: '' }],
    [{ published: 'see the imprint, which says when this was printed, and by whom' }],
  ])('is nothing of a file, its copies or an empty note: %j', (metadata) => {
    expect(statedDateIn(metadata)).toBeUndefined();
  });
});
