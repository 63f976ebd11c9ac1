import type { HttpRequest } from '../../bench/fuzz/api/api-contract.ts';
import { openSampleApi, type SampleApi } from '../../bench/fuzz/api/sample-api.ts';

// Filling the table cleans and classifies every sample.
jest.setTimeout(120_000);

let api: SampleApi;
beforeAll(async () => {
  api = await openSampleApi();
});
afterAll(() => api.close());

const get = (url: string): HttpRequest => ({ method: 'GET', url });
const post = (body: string, type = 'application/json'): HttpRequest => ({
  method: 'POST',
  url: '/articles/search',
  headers: { 'content-type': type },
  body,
});

/** The cursor of a page whose `change` stands in the place of one of its values. */
async function forge(url: string, change: (place: Record<string, unknown> & unknown[]) => unknown) {
  const { cursor } = JSON.parse((await api.send(get(url))).body);
  expect(cursor).toEqual(expect.any(String));
  const [format, fingerprint, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const forged = [format, fingerprint, ...[change(place as never)].flat()];
  return `${url}&cursor=${Buffer.from(JSON.stringify(forged)).toString('base64url')}`;
}

describe('what no client should send is refused by its name', () => {
  it.each([
    '99999-01-01',
    '22022-01-12',
    '-2022-01-12',
    '+012022-01-12',
    '2022-1-12',
    '2022-02-30',
    '2023-02-29T10:00:00Z',
    '2022-01-12T24:00:00Z',
    '2022-01-12T10:00:00',
    '2022-01-12T10:00:00Zx',
    '2022-01-12T10:00:00+99:00',
    '2022-01-12%00',
    '٢٠٢٢-٠١-١٢',
    '1e9',
    '0'.repeat(400),
  ])('the date %s', async (date) => {
    for (const name of ['from', 'to']) {
      const { status, body } = await api.send(get(`/articles?${name}=${date}`));
      expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 400, parameter: name });
    }
  });

  it('a range that ends before it begins, and no range of one day or minute', async () => {
    const answerTo = async (from: string, to: string) => {
      const { status, body } = await api.send(get(`/articles?from=${from}&to=${to}`));
      return { status, ...JSON.parse(body) };
    };
    for (const to of ['2022-01-11', '2022-01-12T10:04:00Z'])
      expect(await answerTo('2022-01-12T10:05:00Z', to)).toMatchObject({ status: 400, parameter: 'to' });
    for (const to of ['2022-01-12', '2022-01-12T10:05:00Z'])
      expect(await answerTo('2022-01-12T10:05:00Z', to)).toMatchObject({ status: 200 });
  });

  it.each([
    ['where nothing is', '/articles?state=rejected&limit=1', () => ['']],
    ['longer than a key may be', '/articles?state=rejected&limit=1', () => ['x'.repeat(2_500)]],
    ['no article', '/articles?state=rejected&limit=1', () => ['2026-01-01T00:00:00.000Z#../..']],
    ['a list', '/articles?state=rejected&limit=1', () => [['~']]],
    ['before 1970', '/articles?limit=1', ([at]: unknown[]) => withAfter(at, { at: -1 })],
    ['after all time', '/articles?limit=1', ([at]: unknown[]) => withAfter(at, { at: 1e300 })],
    ['at no time', '/articles?sort=updated&limit=1', ([at]: unknown[]) => withAfter(at, { at: '1' })],
    ['no id', '/articles?limit=1', ([at]: unknown[]) => withAfter(at, { articleId: 'ab' })],
    ['no object', '/articles?limit=1', () => [null]],
    [
      'of words of no length',
      '/articles?q=port%20OR%20la&sort=relevance&limit=1',
      ([at]: unknown[]) => withStatistics(at, { averageLength: 0 }),
    ],
    [
      'of words of less than no length',
      '/articles?q=port%20OR%20la&sort=relevance&limit=1',
      ([at]: unknown[]) => withStatistics(at, { averageLength: -1e-300 }),
    ],
  ])('a forged cursor at a place that is %s', async (_, url, change) => {
    const { status, body } = await api.send(get(await forge(url, change)));
    expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 400, parameter: 'cursor' });
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u0000',
    'Q',
    '',
  ])('the parameter %j', async (name) => {
    for (const request of [
      get(`/articles?${encodeURIComponent(name)}=1`),
      post(`{${JSON.stringify(name)}: 1}`),
    ]) {
      const { status, body } = await api.send(request);
      expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 400, parameter: name });
    }
  });

  it.each<[string, HttpRequest, number]>([
    ['deep lists', post(`${'['.repeat(32_000)}${']'.repeat(32_000)}`), 400],
    ['deep lists as words', post(`{"q": ${'['.repeat(30_000)}${']'.repeat(30_000)}}`), 400],
    ['a null', post('null'), 400],
    ['a number', post('1'), 400],
    ['two values in one body', post('{}{}'), 400],
    ['half a character', post('{"q": "\\ud800"}'), 400],
    ['a limit that is no number', post('{"limit": 1e400}'), 400],
    ['a thousand topics', post(JSON.stringify({ topic: Array(1_000).fill('11000000') })), 400],
    ['JSON by another name', post('{}', 'text/json'), 415],
    ['JSON by a longer name', post('{}', 'application/json-patch+json'), 415],
    ['no type', post('{}', ''), 415],
    ['many limits', get(`/articles?${'limit=5&'.repeat(500)}`), 400],
    ['an id of another length', get(`/articles/${'a'.repeat(9_000)}`), 404],
    ['an id that climbs', get('/articles/..%2F..%2Fetc'), 404],
    ['a rev beyond all numbers', get(`/articles/${'a'.repeat(32)}/versions/${'9'.repeat(400)}`), 404],
  ])('%s', async (_, request, expected) => {
    const { status, headers } = await api.send(request);
    expect([status, headers['content-type']]).toEqual([expected, 'application/problem+json']);
  });
});

function withAfter(place: unknown, changes: object) {
  const whole = place as { after: object };
  return [{ ...whole, after: { ...whole.after, ...changes } }];
}

function withStatistics(place: unknown, changes: object) {
  const whole = place as { statistics: object };
  return [{ ...whole, statistics: { ...whole.statistics, ...changes } }];
}
