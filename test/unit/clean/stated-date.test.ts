import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { readStatedDate } from '../../../functions/clean/fields/read-stated-date.ts';

const modifiedAt = '2022-03-01T09:30:00.000Z';
const source = 'object-metadata';

describe('a date that the uploader states', () => {
  it.each([
    ['2004-05', { value: '2004-05', precision: 'month', source }],
    ['2004-05-06', { value: '2004-05-06', precision: 'day', source }],
    ['2004-05-06T23:30:00', { value: '2004-05-06', precision: 'day', source }],
    ['2004-05-06T23:30:15-05:00', { value: '2004-05-07T04:30:00Z', precision: 'minute', source }],
    ['2022-03-01T09:30Z', { value: '2022-03-01T09:30:00Z', precision: 'minute', source }],
  ])('is read as exactly as it is: %s', (stated, published) => {
    expect(readStatedDate(stated, modifiedAt)).toEqual(published);
  });

  it.each([
    undefined,
    '',
    'yesterday',
    '06/05/2004',
    '2004',
    '2004-02-30',
    '2004-13-01',
    '2004-05-06T25:00Z',
    '1799-12-31',
    '2022-03-02',
    '2022-03-01T09:31Z',
  ])('is none where it is in no calendar, after the upload, before 1800 or in words: %s', (stated) => {
    expect(readStatedDate(stated, modifiedAt)).toBeUndefined();
  });

  const text =
    'Le port rouvre\n\nLes bateaux sont revenus au port, et la pêche reprend lundi dans toute la baie.\n';
  const clean = (statedDate: string | undefined, file = text) =>
    cleanArticle(new TextEncoder().encode(file), {
      key: '2021-02-03-port.txt',
      modifiedAt,
      ...(statedDate !== undefined && { statedDate }),
    }).published;

  it('goes before what is found in the page or the name of the file', () => {
    expect(clean('2004-05-06')).toMatchObject({ value: '2004-05-06', source });
    expect(clean(undefined)).toMatchObject({ value: '2021-02-03', source: 'file-name' });
    expect(clean('some day')).toMatchObject({ value: '2021-02-03', source: 'file-name' });
  });
});
