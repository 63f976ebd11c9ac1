import type { ApiRequest } from '../../../../functions/http/api-messages.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const ids = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
const ports = makePorts(ids.map((articleId) => makeRow({ articleId })));
const get = (url: string, headers: ApiRequest['headers'] = {}) => ask(url, ports, { headers });

async function problemOf(asked: Promise<unknown>) {
  const error = await asked.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestProblem);
  const { problem, allow } = error as RequestProblem;
  return { ...problem, allow };
}

describe('an answer that may be kept', () => {
  it.each([
    ['/articles', 5],
    ['/articles.rss', 5],
    ['/articles.json', 5],
    ['/articles.ndjson', 5],
    [`/articles/${ids[0]}`, 5],
    ['/', 300],
    ['/topics', 300],
    ['/openapi.json', 300],
  ])('has a tag, and is not sent again to whoever has it: %s', async (url, maxAge) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      'cache-control': `private, max-age=${maxAge}`,
      vary: 'authorization, accept-encoding',
    });
    const { 'content-type': _type, ...kept } = headers;
    for (const known of [headers['etag'], `"other", ${headers['etag']}`, `W/${headers['etag']}`, '*']) {
      expect(await get(url, { 'if-none-match': known })).toEqual({ status: 304, headers: kept, body: '' });
    }
    expect((await get(url, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has the tag of what it says, not of what saying it took', async () => {
    const slow = { ...ports, measure: () => ({ tookMs: 900, consumed: { readUnits: 3 } }) };
    const tag = (await get('/articles')).headers['etag'];
    expect((await ask('/articles', slow)).headers['etag']).toBe(tag);
    expect((await get('/articles?limit=1')).headers['etag']).not.toBe(tag);
  });
});

describe('what is possible at a path', () => {
  it.each([
    ['/articles', 'PUT', ['GET', 'HEAD', 'OPTIONS']],
    ['/articles', 'POST', ['GET', 'HEAD', 'OPTIONS']],
    ['/articles/search', 'GET', ['POST', 'OPTIONS']],
    ['/articles/search', 'HEAD', ['POST', 'OPTIONS']],
    [`/articles/${ids[0]}`, 'DELETE', ['GET', 'HEAD', 'OPTIONS']],
  ])('is said at %s to who tries %s', async (path, method, allow) => {
    expect(await problemOf(ask(path, ports, { method }))).toMatchObject({ status: 405, allow });
  });

  it('is said to who asks with OPTIONS, and scripts of other sites are not let in', async () => {
    const headers = { origin: 'https://other.example', 'access-control-request-method': 'GET' };
    expect(await ask('/articles', ports, { method: 'OPTIONS', headers })).toEqual({
      status: 204,
      headers: { allow: 'GET, HEAD, OPTIONS' },
      body: '',
    });
  });

  it.each([
    '//',
    '/article',
    '/articles/',
    '/articles/a/b',
    '/articles/../table',
    '/articlesXrss',
    '/articles/a/versions/1/2',
  ])('is nothing at %s', async (path) => {
    const problem = await problemOf(ask('/', ports, { path }));
    expect(problem).toMatchObject({ status: 404, title: 'Not Found' });
    expect(problem.detail).toContain('/openapi.json');
  });
});
