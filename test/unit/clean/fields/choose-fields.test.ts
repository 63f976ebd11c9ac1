import type { StatedFact } from '../../../../functions/article/stated-fact.ts';
import { cleanArticle } from '../../../../functions/clean/clean-article.ts';

const text = [
  'Harbour reopens after the storm',
  'By Anna Berg, Harbour Correspondent',
  '3 March 2024',
  'The boats came back to the harbour on Monday morning, and the fishing will begin again in the whole of the bay.',
  'The council paid for most of the dredging of the channel, which had silted up in the storms of the winter.',
].join('\n\n');
type Given = [StatedFact['field'], string, StatedFact['source'], string?];
const clean = (...given: Given[]) =>
  cleanArticle(new TextEncoder().encode(text), {
    key: 'a1b2c3.txt',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    facts: given.map(([field, value, source, name = field]) => ({ field, value, source, name })),
  });

describe('the byline among what is stated and what the page shows', () => {
  const line = { byline: 'Anna Berg, Harbour Correspondent', bylineSource: 'page' };

  it.each<[string, Given[]]>([
    ['nothing is stated', []],
    ['both name the same person', [['byline', 'Anna Berg', 'json-ld']]],
    ['an account is stated', [['byline', 'admin', 'json-ld']]],
    [
      'the house is stated',
      [
        ['byline', 'Harbour Times', 'json-ld'],
        ['publisher', 'Harbour Times', 'json-ld'],
      ],
    ],
    ['the page has another name in a place that is seldom kept', [['byline', 'Lars Holm', 'html', 'author']]],
    ['an address is stated', [['byline', 'https://social.example/anna', 'open-graph', 'article:author']]],
  ])('is the line where %s', (_why, given) => {
    expect(clean(...given)).toMatchObject(line);
  });

  it('is what data state, with every author', () => {
    expect(clean(['byline', 'Lars Holm', 'json-ld'], ['byline', 'Eva Lund', 'json-ld'])).toMatchObject({
      byline: 'Lars Holm, Eva Lund',
      authors: [{ name: 'Lars Holm' }, { name: 'Eva Lund' }],
      bylineSource: 'json-ld',
    });
    expect(clean(['byline', 'Anna Berg', 'json-ld'], ['byline', 'Eva Lund', 'json-ld'])).toMatchObject({
      byline: 'Anna Berg, Eva Lund',
      bylineSource: 'json-ld',
    });
    expect(clean(['byline', 'Anna Berg', 'object-metadata'])).toMatchObject({
      byline: 'Anna Berg',
      bylineSource: 'object-metadata',
    });
  });
});

describe('the date among what is stated and what the page shows', () => {
  const stated = {
    value: '2024-03-02T22:30:00Z',
    precision: 'minute',
    written: '2024-03-03T00:30:00+02:00',
    zone: '+02:00',
  };

  it('is the stated one, in UTC, as it is written and with its zone', () => {
    expect(clean(['published', '2024-03-03T00:30:00+02:00', 'json-ld', 'datePublished']).published).toEqual({
      ...stated,
      source: 'json-ld',
    });
  });

  it.each<[string, Given]>([
    ['of a change', ['modified', '2024-04-05', 'json-ld', 'dateModified']],
    ['to come', ['published', '2036-04-05', 'json-ld', 'datePublished']],
    ['of before there was news', ['published', '0001-01-01T00:00:00Z', 'json-ld', 'datePublished']],
    ['of markup that says not of what', ['published', '2024-04-05', 'html', 'time']],
  ])('is that of the page where the stated one is %s', (_what, given) => {
    expect(clean(given).published).toMatchObject({ value: '2024-03-03', source: 'header' });
  });

  it('is that of a change where there is no other, and says so', () => {
    const undated = text.replace('3 March 2024\n\n', '');
    const { published } = cleanArticle(new TextEncoder().encode(undated), {
      key: 'a.txt',
      modifiedAt: '2026-01-01T00:00:00.000Z',
      facts: [{ field: 'modified', value: '2024-04-05', source: 'json-ld', name: 'dateModified' }],
    });
    expect(published).toEqual({ value: '2024-04-05', precision: 'day', source: 'updated' });
  });
});

describe('the address among those that are stated', () => {
  it.each<[string, Given[], string]>([
    [
      'data state',
      [
        ['url', 'https://a.example/1', 'json-ld'],
        ['url', 'https://b.example/2', 'object-metadata'],
      ],
      'https://b.example/2',
    ],
    [
      'a page states most often',
      [
        ['url', 'https://a.example/section/', 'json-ld'],
        ['url', 'https://a.example/1', 'open-graph'],
        ['url', '/1', 'html', 'link canonical'],
      ],
      'https://a.example/1',
    ],
    [
      'is not the front page',
      [
        ['url', 'https://a.example/', 'json-ld'],
        ['url', 'https://a.example/1', 'html'],
      ],
      'https://a.example/1',
    ],
    [
      'has https',
      [
        ['url', 'http://a.example/1', 'json-ld'],
        ['url', 'https://a.example/1', 'html'],
      ],
      'https://a.example/1',
    ],
    ['is the only one', [['url', 'https://a.example/', 'html']], 'https://a.example/'],
  ])('is the one that %s', (_why, given, url) => {
    expect(clean(...given)).toMatchObject({ url, publisher: new URL(url).hostname, publisherSource: 'site' });
  });
});
