import { parseSearch } from '../../../../functions/query/api/parse-search.ts';

describe('the parameter undated', () => {
  it('is passed on only where it was given: what it is without depends on the other parameters', () => {
    expect(parseSearch({ from: '2022-01-12' }).query).not.toHaveProperty('undated');
    for (const undated of ['include', 'exclude', 'only'])
      expect(parseSearch({ undated }).query).toMatchObject({ undated });
  });

  it('decides what is listed, so that a cursor is good for one value of it only', () => {
    const values = [{}, { undated: 'include' }, { undated: 'exclude' }, { undated: 'only' }];
    expect(new Set(values.map((given) => parseSearch(given).canonical)).size).toBe(values.length);
  });

  it.each([true, 'true', '', ['only'], null])('is refused as %j', (undated) => {
    expect(() => parseSearch({ undated })).toThrow('undated must be include, exclude or only.');
  });
});
