import { metadataFacts } from '../../../../functions/clean/fields/metadata-facts.ts';

const stated = (metadata: Record<string, string>) =>
  metadataFacts(metadata).map(({ field, value, name }) => [field, value, name]);

describe('what the metadata of an object state', () => {
  it('is one fact for each name that is known, with the name of its header', () => {
    expect(
      metadataFacts({ url: 'https://news.example/a', title: 'Der Hafen', published: '2022-05-06' }, 'de'),
    ).toEqual([
      { field: 'url', value: 'https://news.example/a', source: 'object-metadata', name: 'x-amz-meta-url' },
      { field: 'title', value: 'Der Hafen', source: 'object-metadata', name: 'x-amz-meta-title' },
      { field: 'published', value: '2022-05-06', source: 'object-metadata', name: 'x-amz-meta-published' },
      { field: 'language', value: 'de', source: 'content-language', name: 'Content-Language' },
    ]);
  });

  it.each([
    { 'date-published': '2004-05-06' },
    { Date_Published: ' 2004-05-06 ' },
    { pubdate: '2004-05-06', mtime: '1700000000' },
  ])('may call the date what feeds and schema.org call it: %j', (metadata) => {
    expect(stated(metadata).map(([field, value]) => [field, value])).toEqual([['published', '2004-05-06']]);
  });

  it('is nothing of the file itself, of its copies, or an empty note', () => {
    const ofFile = {
      date: '2004-05-06',
      mtime: '1700000000',
      'last-modified': '2004-05-06',
      created: '2004',
      published: ' ',
    };
    expect(stated(ofFile)).toEqual([]);
    expect(metadataFacts()).toEqual([]);
  });

  it.each([
    ['encoded words, as S3 gives them', '=?UTF-8?B?w4ljb2xl?='],
    ['percents, as a header cannot hold the rest', '%C3%89cole'],
    ['bytes of UTF-8, read as Latin-1', Buffer.from('École').toString('latin1')],
    ['Latin-1 itself', 'École'],
  ])('is read from %s', (_how, value) => {
    expect(stated({ title: value })).toEqual([['title', 'École', 'x-amz-meta-title']]);
  });

  it.each([
    '100% sure',
    '50%20 of it',
    'a%zzb',
    '%E9t%E9',
  ])('stays as it is where it is in no coding: %s', (value) => {
    expect(stated({ title: value })).toEqual([['title', value, 'x-amz-meta-title']]);
  });

  it('keeps an address as it is, whose percents mean something', () => {
    expect(stated({ url: 'https%3A%2F%2Fnews.example' })[0]?.[1]).toBe('https%3A%2F%2Fnews.example');
  });
});
