import fc from 'fast-check';
import type { StatedFact, StatedField, StatedSource } from '../../../../functions/article/stated-fact.ts';
import { judgeFacts } from '../../../../functions/clean/fields/judge-facts.ts';

const stored = '2022-06-15T00:00:00.000Z';
const fact = (field: StatedField, value: string, source: StatedSource = 'object-metadata'): StatedFact => ({
  field,
  value,
  source,
  name: 'x',
});
const faultOf = (field: StatedField, value: string) =>
  judgeFacts([fact(field, value)], stored).facts[0]?.ignored;

describe('a statement', () => {
  it.each<[StatedField, string, RegExp]>([
    ['url', 'javascript:alert(1)', /no http or https address/],
    ['url', 'news.example/a', /no http or https address/],
    ['url', 'https://news.example/a\r\nSet-Cookie: a=b', /control characters/],
    ['url', `https://news.example/${'a'.repeat(1_000)}`, /no http or https address of at most 1000/],
    ['published', 'yesterday', /no date/],
    ['published', '06/05/2004', /no date/],
    ['published', '2004-02-30', /no date/],
    ['published', '2004-05-06T25:00Z', /no time/],
    ['published', '1799-12-31', /before 1800/],
    ['published', '0000-00-00T00:00:00Z', /no date/],
    ['published', '1970-01-01T00:00:00Z', /zero/],
    ['published', '2022-06-16', /after the file was stored/],
    ['published', '2022-06-15T00:30:00Z', /after the file was stored/],
    ['language', 'xx', /no language/],
    ['language', 'de, en', /several languages/],
    ['title', '<script>alert(1)</script>', /markup/],
    ['title', '2022 – …', /no word/],
    ['title', 'a'.repeat(501), /more than 500/],
    ['title', 'Port\u0007', /control characters/],
    ['title', '=?x-klingon?b?YQ==?=', /RFC 2047/],
    ['byline', 'https://social.example/anna', /address/],
    ['byline', 'anna@news.example', /no word/],
  ])('of %s is told with the reason where it is none: %j', (field, value, reason) => {
    expect(faultOf(field, value)).toMatch(reason);
  });

  it.each<[StatedField, string, unknown]>([
    ['url', 'HTTPS://News.example:443/a?utm_source=x#top', 'https://news.example/a'],
    ['title', 'Le port  rouvre', 'Le port rouvre'],
    ['byline', 'Anna Berg <anna@news.example>', 'Anna Berg'],
    ['byline', 'anna@news.example (Anna Berg)', 'Anna Berg'],
    ['publisher', 'Hafenbote', 'Hafenbote'],
    ['language', 'pt-BR', 'pt'],
    ['published', '2004-05', { value: '2004-05', precision: 'month' }],
    ['published', '2004-05-06', { value: '2004-05-06', precision: 'day' }],
    [
      'published',
      '2004-05-06 23:30:00',
      { value: '2004-05-06', precision: 'day', written: '2004-05-06 23:30:00' },
    ],
    [
      'published',
      '2004-05-06T23:30:15-05:00',
      {
        value: '2004-05-07T04:30:00Z',
        precision: 'minute',
        written: '2004-05-06T23:30:15-05:00',
        zone: '-05:00',
      },
    ],
    [
      'published',
      'Thu, 06 May 2004 23:30:15 +0200',
      {
        value: '2004-05-06T21:30:00Z',
        precision: 'minute',
        written: 'Thu, 06 May 2004 23:30:15 +0200',
        zone: '+0200',
      },
    ],
  ])('of %s gives its value: %j', (field, value, read) => {
    const statements = judgeFacts([fact(field, value)], stored);
    expect(statements[field as 'title'][0]?.value).toEqual(read);
    expect(statements.facts[0]).not.toHaveProperty('ignored');
  });

  it.each<[string, unknown]>([
    ['November 19, 2019, 07:47 PM EST', { value: '2019-11-20T00:47:00Z', precision: 'minute', zone: 'EST' }],
    ['Tue Nov 19 2019 03:05:46 GMT+0000 (UTC)', { value: '2019-11-19T03:05:00Z', precision: 'minute' }],
    ['19 novembre 2019', { value: '2019-11-19', precision: 'day', written: '19 novembre 2019' }],
    ['19.11.2019 14:05', { value: '2019-11-19', precision: 'day' }],
  ])('of a page may write its date for people: %s', (value, read) => {
    const text = 'Les bateaux sont revenus au port et la pêche reprend dans toute la baie avec les marins.';
    const [date] = judgeFacts([fact('published', value, 'open-graph')], stored, text).published;
    expect(date?.value).toMatchObject(read as object);
  });

  it.each([
    'soon',
    '19 November',
    '5–7 March 2019',
    '19 November 2050',
  ])('of a page is no date either where it is none: %s', (value) => {
    expect(judgeFacts([fact('published', value, 'open-graph')], stored).published).toEqual([]);
  });

  it('of whoever stored the file comes before that of the page, in whatever order they are given', () => {
    const given = [fact('title', 'B b', 'open-graph'), fact('title', 'A a'), fact('title', 'C c', 'json-ld')];
    expect(judgeFacts(given, stored).title.map(({ value }) => value)).toEqual(['A a', 'C c', 'B b']);
  });

  it('may lead on from another address of its page', () => {
    const given = [fact('url', '/b/c', 'html'), fact('url', 'https://news.example/a', 'open-graph')];
    expect(judgeFacts(given, stored).url.map(({ value }) => value)).toEqual([
      'https://news.example/a',
      'https://news.example/b/c',
    ]);
  });

  it('of anything is judged without an error, and nothing that is served holds control characters', () => {
    const fields = fc.constantFrom<StatedField>(
      'url',
      'title',
      'byline',
      'published',
      'publisher',
      'language',
    );
    fc.assert(
      fc.property(fields, fc.string({ unit: 'binary', maxLength: 300 }), (field, value) => {
        const { facts, ...statements } = judgeFacts([fact(field, value)], stored);
        const served = Object.values(statements).flat();
        expect(served.length === 0).toBe(facts[0]?.ignored !== undefined);
        for (const { value: text } of served)
          if (typeof text === 'string') expect(text).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
