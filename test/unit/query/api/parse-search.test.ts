import fc from 'fast-check';
import { facetKey } from '../../../../functions/catalog/segment/index-keys.ts';
import { makeNameKey, makePersonKey } from '../../../../functions/classify/entities/name-key.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { parseSearch } from '../../../../functions/query/api/parse-search.ts';
import { readParameters } from '../../../../functions/query/api/read-request.ts';
import { maxLimit } from '../../../../functions/query/api/request-schema.ts';

const parse = (query: string) => parseSearch(readParameters(new URLSearchParams(query)));
const asked = (query: string) => parse(query).query;
const minute = (date: string) => (Date.parse(date) - Date.UTC(1800, 0, 1)) / 60_000;

function problemOf(given: string | object) {
  try {
    if (typeof given === 'string') parse(given);
    else parseSearch(given);
  } catch (error) {
    if (error instanceof RequestProblem) return error.problem;
    throw error;
  }
  return undefined;
}

describe('a search', () => {
  it('asks for twenty articles of any kind when nothing is given', () => {
    expect(asked('')).toEqual({
      include: [],
      exclude: [],
      languages: [],
      sort: 'published',
      order: 'desc',
      limit: 20,
      facets: [],
      snippets: false,
    });
  });

  it('reads every parameter', () => {
    const query = parse(
      'q=port+lib%C3%A9r%C3%A9&from=2022-01-12&to=2022-01-13&sort=relevance&limit=5&cursor=abc&facets=topic,person&interval=day&snippets=true',
    );
    expect(query.request.cursor).toBe('abc');
    expect(query.query).toMatchObject({
      q: 'port libéré',
      from: minute('2022-01-12T00:00Z'),
      to: minute('2022-01-13T23:59Z'),
      sort: 'relevance',
      limit: 5,
      facets: ['topic', 'person'],
      interval: 'day',
      snippets: true,
    });
  });

  it('takes both ends of a range in, to the minute where the caller is that exact', () => {
    expect(asked('from=2022-01-12T14:05:59Z&to=2022-01-12T14:05:00Z')).toMatchObject({
      from: minute('2022-01-12T14:05Z'),
      to: minute('2022-01-12T14:05Z'),
    });
  });

  it('understands another time zone', () => {
    expect(asked('from=2022-01-12T14:05:00%2B02:00').from).toBe(minute('2022-01-12T12:05Z'));
  });

  it('takes every limit from one to the greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxLimit }), (limit) => {
        expect(asked(`limit=${limit}`).limit).toBe(limit);
      }),
    );
  });

  it('is the same in a URL and in JSON', () => {
    const url = parse(
      'q=port&topic=11000000,-15000000&person=Ryabkov&person=Macron&limit=7&facets=topic&snippets=true',
    );
    const body = {
      q: 'port',
      topic: ['11000000', '-15000000'],
      person: ['Ryabkov', 'Macron'],
      limit: 7,
      facets: ['topic'],
      snippets: true,
    };
    expect(parseSearch(body)).toEqual(url);
  });
});

describe('the filters of a search', () => {
  it('are looked up by the keys that articles are indexed by', () => {
    expect(
      asked(
        'topic=11000000&person=Sergei+Ryabkov&organisation=OTAN&place=Kiev&keyword=Troupes+russes&language=fr&publisher=LE+Phar%C3%A9',
      ).include,
    ).toEqual([
      [facetKey('topic', '11000000')],
      [facetKey('person', makePersonKey('Sergueï Riabkov'))],
      [facetKey('organisation', makeNameKey('NATO'))],
      [facetKey('place', makeNameKey('Kyiv'))],
      [facetKey('keyword', 'troupes russes')],
      [facetKey('language', 'fr')],
      [facetKey('publisher', 'le phare')],
    ]);
  });

  it('mean "or" within one, given twice or with a comma', () => {
    const either = [[facetKey('language', 'en'), facetKey('language', 'fr')]];
    expect(asked('language=fr,en').include).toEqual(either);
    expect(asked('language=fr&language=en').include).toEqual(either);
    expect(asked('language=fr,en').languages).toEqual(['fr', 'en']);
  });

  it('leave a comma in a name where it is', () => {
    expect(asked('keyword=bread,+butter').include).toEqual([[facetKey('keyword', 'bread butter')]]);
  });

  it('exclude what has a hyphen in front', () => {
    expect(asked('topic=-15000000&language=fr&language=-en')).toMatchObject({
      include: [[facetKey('language', 'fr')]],
      exclude: [facetKey('topic', '15000000'), facetKey('language', 'en')],
      languages: ['fr'],
    });
  });

  it('take a hyphen in quotes for a part of the name', () => {
    expect(asked('keyword="-18"').include).toEqual([[facetKey('keyword', '18')]]);
    expect(asked('keyword=-"-18"').exclude).toEqual([facetKey('keyword', '18')]);
  });

  it('are counted together: fifty values and no more', () => {
    const values = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`);
    expect(problemOf({ keyword: values(30), place: values(20) })).toBeUndefined();
    expect(problemOf({ keyword: values(31), place: values(20) })).toMatchObject({ status: 400 });
    expect(problemOf({ keyword: values(51) })).toMatchObject({ status: 400, parameter: 'keyword' });
  });
});

describe('a search that is refused names the parameter and what is allowed', () => {
  it.each([
    ['q=', 'q'],
    [`q=${'a'.repeat(501)}`, 'q'],
    ['topic=1100', 'topic'],
    ['topic=spor', 'topic'],
    ['topic=', 'topic'],
    ['topic=politics,,sport', 'topic'],
    ['topic=11000000,', 'topic'],
    ['topic=--11000000', 'topic'],
    ['language=french', 'language'],
    ['language=FR', 'language'],
    ['person=', 'person'],
    ['person=-', 'person'],
    ['place=%22%22', 'place'],
    ['publisher=%21', 'publisher'],
    [`keyword=${'a'.repeat(201)}`, 'keyword'],
    ['from=yesterday', 'from'],
    ['from=2022-1-2', 'from'],
    ['from=2022-13-01', 'from'],
    ['to=20220112', 'to'],
    ['sort=date', 'sort'],
    ['sort=relevance', 'sort'],
    ['order=down', 'order'],
    ['order=', 'order'],
    ['q=a&sort=relevance&order=asc', 'order'],
    ['facets=author', 'facets'],
    ['interval=week', 'interval'],
    ['snippets=yes', 'snippets'],
    ['state=indexed', 'state'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=', 'limit'],
    ['limit=many', 'limit'],
    ['limit=5&limit=5', 'limit'],
    ['q=a&q=b', 'q'],
  ])('%s', (query, parameter) => {
    const problem = problemOf(query);
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem?.detail).toContain(parameter);
  });

  it.each(['2022-02-30', '2022-04-31', '2023-02-29'])('a day that never was: %s', (day) => {
    expect(problemOf(`from=${day}`)).toMatchObject({ status: 400, parameter: 'from' });
    expect(problemOf(`to=${day}`)).toMatchObject({ status: 400, parameter: 'to' });
  });

  it.each([
    'author',
    'Topic',
    'toString',
    'constructor',
    '__proto__',
  ])('%s, which is no parameter, beside a list of those that are', (parameter) => {
    const problem = problemOf(`${parameter}=x`);
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem?.detail).toMatch(/topic.*language/);
  });

  it.each([
    'q=port',
    'topic=11000000',
    'language=fr',
    'from=2026-01-01',
    'facets=topic',
    'snippets=true',
    'sort=published',
  ])('state with %s', (query) => {
    const parameter = query.slice(0, query.indexOf('='));
    expect(problemOf(`state=failed&${query}`)).toMatchObject({ status: 400, parameter });
  });

  it('by its former name, with the name that it has now', () => {
    const detail = 'stage is now called state.';
    expect(problemOf('stage=failed')).toMatchObject({ status: 400, parameter: 'stage', detail });
  });

  it.each([
    [{ topic: '11000000' }, 'topic'],
    [{ limit: '5' }, 'limit'],
    [{ snippets: 'true' }, 'snippets'],
    [{ q: 5 }, 'q'],
    [{ q: '\ud800' }, 'q'],
    [{ person: ['\udc00 Macron'] }, 'person'],
    [{ q: null }, 'q'],
    [{ author: 'x' }, 'author'],
    [JSON.parse('{"__proto__": 1}'), '__proto__'],
  ])('in JSON: %j', (body, parameter) => {
    expect(problemOf(body)).toMatchObject({ status: 400, parameter });
  });

  it.each(['[]', '[1]', '"q"', '5', 'true', 'null'])('a body that is no object: %s', (body) => {
    expect(() => parseSearch(JSON.parse(body))).toThrow('The body must be a JSON object');
  });
});

describe('what a cursor is bound to', () => {
  it('is which articles are listed and how, whatever the order of the parameters and what else is shown', () => {
    const { canonical } = parse('language=fr,en&q=port&limit=5');
    expect(
      parse('q=port&language=en&language=fr&limit=7&cursor=abc&facets=topic&snippets=true').canonical,
    ).toBe(canonical);
    expect(parse('q=port&language=en').canonical).not.toBe(canonical);
    expect(parse('q=port&language=fr,en&sort=relevance').canonical).not.toBe(canonical);
    expect(parse('q=port&language=fr,en&order=asc').canonical).not.toBe(canonical);
    expect(parse('state=failed').canonical).not.toBe(parse('state=rejected').canonical);
    expect(parse('topic=11000000').canonical).not.toBe(parse('topic=-11000000').canonical);
  });
});
