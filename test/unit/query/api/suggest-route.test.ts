import { countedFacets } from '../../../../functions/article/facets.ts';
import type { RequestProblem } from '../../../../functions/http/request-problem.ts';
import type { SuggestQuery } from '../../../../functions/query/suggest/suggest-values.ts';
import { ask, makePorts } from './query-ports.ts';

const asked: SuggestQuery[] = [];
const suggestion = { facet: 'place' as const, value: 'Paris', name: 'Paris', count: 3 };
const ports = makePorts([], {
  suggest: async (query) => {
    asked.push(query);
    return { suggestions: [suggestion], partial: false };
  },
});
beforeEach(() => {
  asked.length = 0;
});

describe('GET /suggest', () => {
  it('suggests from all facets', async () => {
    const { headers, body } = await ask('/suggest?q=pa', ports);
    expect(body).toMatchObject({ suggestions: [suggestion], partial: false, tookMs: 7 });
    expect(headers['cache-control']).toBe('private, max-age=5');
    expect(asked).toEqual([{ typed: 'pa', facets: countedFacets, limit: 10 }]);
  });

  it.each([
    'facet=place,person',
    'facet=place&facet=person',
    'facet=place,person&facet=place',
  ])('suggests from %s', async (given) => {
    await ask(`/suggest?q=%D0%BF%D0%B0&limit=5&${given}`, ports);
    expect(asked).toEqual([{ typed: 'па', facets: ['place', 'person'], limit: 5 }]);
  });

  it.each([
    ['', 'q', /^q is missing/],
    ['q=', 'q', /^q must be the beginning/],
    ['q=%21%3F', 'q', /^q must be the beginning/],
    [`q=${'a'.repeat(101)}`, 'q', /at most 100/],
    ['q=a&q=b', 'q', /once/],
    ['q=a&facet=colour', 'facet', /^facet must be some of topic, person/],
    ['q=a&limit=0', 'limit', /from 1 to 50/],
    ['q=a&limit=51', 'limit', /from 1 to 50/],
    ['q=a&limit=five', 'limit', /from 1 to 50/],
    ['q=a&prefix=b', 'prefix', /Known are: q, facet, limit/],
    ['q=a&toString=b', 'toString', /is not a parameter/],
    ['q=a&__proto__=b', '__proto__', /is not a parameter/],
  ])('refuses %s', async (query, parameter, detail) => {
    const error = await ask(`/suggest?${query}`, ports).catch((thrown) => thrown as RequestProblem);
    expect((error as RequestProblem).problem).toMatchObject({
      status: 400,
      code: 'wrong-parameter',
      parameter,
      detail: expect.stringMatching(detail),
    });
    expect(asked).toEqual([]);
  });
});
