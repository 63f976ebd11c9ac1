import fc from 'fast-check';
import { RequestProblem } from '../../../functions/article/request-problem.ts';
import { maxLimit, parseListingQuery } from '../../../functions/query/listing-query.ts';

const parse = (query: string) => parseListingQuery(new URLSearchParams(query));
const minute = (date: string) => Date.parse(date) / 60_000;

function problemOf(query: string) {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof RequestProblem) return error.problem;
    throw error;
  }
  return undefined;
}

describe('parseListingQuery', () => {
  it('asks for twenty articles of any kind when nothing is given', () => {
    expect(parse('')).toEqual({ limit: 20, canonical: '[]' });
  });

  it('reads every parameter', () => {
    const query =
      'q=port+lib%C3%A9r%C3%A9&topic=11000000&language=fr&from=2022-01-12&to=2022-01-13&limit=5&cursor=abc';
    expect(parse(query)).toMatchObject({
      q: 'port libéré',
      topic: '11000000',
      language: 'fr',
      from: minute('2022-01-12T00:00Z'),
      to: minute('2022-01-13T23:59Z'),
      limit: 5,
      cursor: 'abc',
    });
  });

  it('takes both ends of a range in, to the minute where the caller is that exact', () => {
    expect(parse('from=2022-01-12T14:05:59Z&to=2022-01-12T14:05:00Z')).toMatchObject({
      from: minute('2022-01-12T14:05Z'),
      to: minute('2022-01-12T14:05Z'),
    });
  });

  it('understands another time zone', () => {
    expect(parse('from=2022-01-12T14:05:00%2B02:00').from).toBe(minute('2022-01-12T12:05Z'));
  });

  it.each([
    ['q=', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['topic=1100', 'topic'],
    ['topic=sport', 'topic'],
    ['language=french', 'language'],
    ['language=FR', 'language'],
    ['from=yesterday', 'from'],
    ['from=2022-1-2', 'from'],
    ['from=2022-13-01', 'from'],
    ['to=20220112', 'to'],
    ['to=', 'to'],
    ['stage=indexed', 'stage'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=', 'limit'],
    ['limit=many', 'limit'],
  ])('refuses %s, naming the parameter and what is allowed', (query, parameter) => {
    const problem = problemOf(query);
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem?.detail).toMatch(new RegExp(`^${parameter} `));
  });

  it.each(['2022-02-30', '2022-04-31', '2023-02-29'])('refuses %s, a day that never was', (day) => {
    expect(problemOf(`from=${day}`)).toMatchObject({ status: 400, parameter: 'from' });
    expect(problemOf(`to=${day}`)).toMatchObject({ status: 400, parameter: 'to' });
  });

  it.each([
    'author',
    'Topic',
    'toString',
    'constructor',
    '__proto__',
  ])('refuses %s, which is no parameter, and lists those that are', (parameter) => {
    const problem = problemOf(`${parameter}=x`);
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem?.detail).toMatch(/topic.*language/);
  });

  it('refuses a parameter that is given twice, even with the same value', () => {
    expect(problemOf('topic=11000000&topic=11000000')).toMatchObject({ status: 400, parameter: 'topic' });
  });

  it('takes every limit from one to the greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxLimit }), (limit) => {
        expect(parse(`limit=${limit}`).limit).toBe(limit);
      }),
    );
  });

  it('binds a cursor to the filters, whatever their order, the limit and the cursor', () => {
    const { canonical } = parse('language=fr&q=port&limit=5');
    expect(parse('q=port&language=fr&limit=7&cursor=abc').canonical).toBe(canonical);
    expect(parse('q=port&language=en').canonical).not.toBe(canonical);
  });
});
