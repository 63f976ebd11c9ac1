import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { answerChecker, type HttpRequest, parametersOf } from '../../bench/fuzz/api/api-contract.ts';
import { fuzzRequests } from '../../bench/fuzz/api/fuzz-requests.ts';
import { knownValues, openSampleApi, type SampleApi } from '../../bench/fuzz/api/sample-api.ts';
import { routes as always, storyRoutes } from '../../functions/query/api/routes.ts';

// Filling the table cleans and classifies every sample.
jest.setTimeout(120_000);

const routes = { ...always, ...storyRoutes };

let api: SampleApi;
let check: ReturnType<typeof answerChecker>;
beforeAll(async () => {
  api = await openSampleApi();
  check = answerChecker(api.document);
});
afterAll(() => api.close());

const json = { 'content-type': 'application/json' };

/** What a value looks like in a query: a list is repeated. */
function pairs(name: string, value: unknown): string {
  return [value]
    .flat()
    .map((each) => `${name}=${encodeURIComponent(String(each))}`)
    .join('&');
}

/** Every request that the document has as an example: each parameter with each of its values, and each body. */
function exampleRequests(): HttpRequest[] {
  return Object.entries(api.document.paths).flatMap(([template, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const parameters = parametersOf(api.document, operation);
      const url = parameters
        .filter((parameter) => parameter.in === 'path')
        .reduce((path, { name, example }) => path.replace(`{${name}}`, String(example)), template);
      const inQuery = parameters.filter((parameter) => parameter.in === 'query');
      // What must be there stands beside every other parameter.
      const needed = inQuery
        .filter(({ required }) => required)
        .map(({ name, examples = {} }) => pairs(name, Object.values(examples)[0]?.value));
      const queries = inQuery.flatMap(({ name, required, examples = {} }) =>
        Object.values(examples).map(({ value }) =>
          [pairs(name, value), ...(required ? [] : needed)].join('&'),
        ),
      );
      const bodies = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
      if (bodies.length > 0) {
        return bodies.map(({ value }) => ({
          method: 'POST',
          url,
          headers: json,
          body: JSON.stringify(value),
        }));
      }
      const alone = needed.length === 0 ? [''] : [];
      return [...alone, ...queries.map((query) => `?${query}`)].map((query) => ({
        method: method.toUpperCase(),
        url: `${url}${query}`,
      }));
    }),
  );
}

describe('the OpenAPI document', () => {
  it('is one, by the schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(api.document)));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('describes every path there is and no other', () => {
    expect(Object.keys(api.document.paths)).toEqual(Object.keys(routes));
    for (const [path, item] of Object.entries(api.document.paths)) {
      expect(Object.keys(item)).toEqual([routes[path]?.method.toLowerCase()]);
    }
  });

  it('says how a request is authorised, each way there is or none, and names every operation differently', async () => {
    const { body } = await api.send({ method: 'GET', url: '/openapi.json' });
    const { security, components, paths } = JSON.parse(body);
    expect(security).toEqual([
      ...Object.keys(components.securitySchemes).map((name) => ({ [name]: [] })),
      {},
    ]);
    const names = Object.values(paths as object).flatMap((item) =>
      Object.values(item as object).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(Object.keys(routes).length);
  });

  it('has no default in a body: of such a property types say that it is always sent', () => {
    const { SearchRequest } = api.document.components.schemas as Record<string, Record<string, object>>;
    expect(SearchRequest).toHaveProperty('required', []);
    for (const property of Object.values(SearchRequest?.['properties'] ?? {})) {
      expect(property).not.toHaveProperty('default');
    }
    expect(api.document.components.parameters['limit']?.schema).toHaveProperty('default', 20);
  });

  it('has an example for every parameter but the cursor, which only an answer can give', () => {
    for (const item of Object.values(api.document.paths)) {
      for (const operation of Object.values(item)) {
        for (const { name, example, examples } of parametersOf(api.document, operation)) {
          expect([name, (example ?? examples) !== undefined]).toEqual([name, name !== 'cursor']);
        }
      }
    }
  });

  it('has examples that are answered as it says, every one', async () => {
    const requests = exampleRequests();
    expect(requests.length).toBeGreaterThan(100);
    for (const request of requests) {
      const answer = await api.send(request);
      expect({ request, status: answer.status, problem: check(request, answer) }).toEqual({
        request,
        status: 200,
      });
    }
  });

  it.each<[number, string, HttpRequest]>([
    [400, 'of a value', { method: 'GET', url: '/articles?limit=0' }],
    [400, 'of words', { method: 'GET', url: '/articles.rss?q=%22open' }],
    [400, 'of an unknown parameter', { method: 'GET', url: '/articles?author=x' }],
    [400, 'of a parameter where there is none', { method: 'GET', url: '/topics?q=x' }],
    [400, 'of a cursor', { method: 'GET', url: '/articles?cursor=abc' }],
    [400, 'of a broken body', { method: 'POST', url: '/articles/search', headers: json, body: '{' }],
    [404, 'of an article that is not there', { method: 'GET', url: `/articles/${'f'.repeat(32)}/versions` }],
    [404, 'of a path', { method: 'GET', url: '/nothing' }],
    [405, 'of a method', { method: 'DELETE', url: '/articles' }],
    [
      413,
      'of a large body',
      { method: 'POST', url: '/articles/search', headers: json, body: ' '.repeat(65_537) },
    ],
    [415, 'of a body of another type', { method: 'POST', url: '/articles/search', body: '{}' }],
  ])('describes the problem %i %s', async (status, _, request) => {
    const answer = await api.send(request);
    expect({ status: answer.status, problem: check(request, answer) }).toEqual({ status });
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
  });
});

describe('the examples of docs/api.md', () => {
  it('are answered as the document says, each of them', async () => {
    const manual = readFileSync('docs/api.md', 'utf8');
    const { id = [] } = await knownValues(api);
    const urls = [...manual.matchAll(/^curl "\$API(\/[^"]*)"/gm)]
      .map(([, url = '']) => url.replace(/\$id/i, id[0] ?? ''))
      .filter((url) => url !== '/articles/search');
    expect(urls.length).toBeGreaterThan(12);
    for (const url of urls) {
      const request = { method: 'GET', url };
      const answer = await api.send(request);
      expect([url, answer.status]).toEqual([url, url.includes('limit=1000') ? 400 : 200]);
      expect([url, check(request, answer)]).toEqual([url, undefined]);
    }
    const body = /-d '(\{.*\})'/.exec(manual)?.[1] ?? '';
    const search = { method: 'POST', url: '/articles/search', headers: json, body };
    expect(await api.send(search)).toMatchObject({ status: 200 });
  });
});

describe('random requests', () => {
  it('are answered as the document says, valid or not, and never with an error of ours', async () => {
    const options = { requests: 300, seed: 1, known: await knownValues(api) };
    const { statuses, failures } = await fuzzRequests(api.document, api.send, options);
    expect(failures).toEqual([]);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '304', '400', '404', '405']));
  });

  it('are told apart from answers that are not as the document says', () => {
    const request = { method: 'GET', url: '/topics' };
    const headers = { 'content-type': 'application/json' };
    const beside = { tookMs: 1, consumed: { readUnits: 0 } };
    const answer = (body: object) => ({ status: 200, headers, body: JSON.stringify(body) });
    expect(check(request, answer({ topics: [], ...beside }))).toBeUndefined();
    expect(check(request, answer({ topics: [{ code: 1 }], ...beside }))).toContain('code');
    expect(check(request, answer({ topics: [], more: 1, ...beside }))).toContain('more');
    expect(check(request, { ...answer({}), status: 500 })).toContain('500');
    expect(check(request, { ...answer({}), status: 201 })).toContain('not in the document');
  });
});

describe('what the samples can be asked', () => {
  const titles = async (url: string): Promise<string[]> => {
    const { status, body } = await api.send({ method: 'GET', url });
    expect([url, status]).toEqual([url, 200]);
    return JSON.parse(body).articles.map(({ title }: { title: string }) => title);
  };

  it('finds by publisher, however it is spelt', async () => {
    expect(await titles('/articles?publisher=agence%20NOVALIS')).toContain(
      'L’Assemblée nationale adopte à trois voix près le droit de pétition des communes',
    );
  });

  it('excludes with a hyphen, and takes several values for "or"', async () => {
    const all = await titles('/articles?limit=100');
    const french = await titles('/articles?limit=100&language=fr');
    const others = await titles('/articles?limit=100&language=-fr');
    expect([...french, ...others].toSorted()).toEqual(all.toSorted());
    const english = await titles('/articles?limit=100&language=en');
    expect((await titles('/articles?limit=100&language=fr,en')).toSorted()).toEqual(
      [...french, ...english].toSorted(),
    );
  });

  it('lists by when articles came, in both directions, in every form', async () => {
    const updated = await titles('/articles?sort=updated&limit=100');
    const published = await titles('/articles?limit=100');
    expect(updated.toSorted()).toEqual(published.toSorted());
    expect(await titles('/articles?sort=updated&order=asc&limit=100')).toEqual(updated.toReversed());
    expect(await titles('/articles?order=asc&limit=100')).toEqual(published.toReversed());
    const { body } = await api.send({ method: 'GET', url: '/articles.json?sort=updated&limit=100' });
    const { items } = JSON.parse(body) as { items: { title: string; date_modified: string }[] };
    expect(items.map(({ title }) => title)).toEqual(updated);
    const seconds = items.map((item) => Math.floor(Date.parse(item.date_modified) / 1000));
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
  });

  it('counts by facet and over time, and shows where words stand', async () => {
    const { body } = await api.send({
      method: 'POST',
      url: '/articles/search',
      headers: json,
      body: JSON.stringify({
        q: 'nuns abbey',
        sort: 'relevance',
        snippets: true,
        facets: ['language'],
        interval: 'month',
      }),
    });
    expect(JSON.parse(body)).toMatchObject({
      articles: [{ score: expect.any(Number), snippet: { highlights: expect.any(Array) } }],
      total: { count: 1, isExact: true },
      facets: { ofNewest: 1, counts: { language: [{ value: 'en', name: 'en', count: 1 }] } },
      interval: { by: 'month', isExact: true, counts: [{ from: '2026-02', count: 1 }] },
    });
  });
});
