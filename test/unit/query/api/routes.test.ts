import type { ServedFields } from '../../../../functions/article/row.ts';
import type { ApiRequest } from '../../../../functions/http/api-messages.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { at, makeCopy, makeRow } from '../../../made/make-row.ts';
import { ask, makePorts, makeSearch } from './query-ports.ts';

const ids = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
const rows = ids.map((articleId) => makeRow({ articleId }));
const rejected = makeRow({
  articleId: 'd'.repeat(32),
  stage: 'rejected',
  live: undefined,
  served: undefined,
  text: undefined,
  error: { stage: 'clean', reason: 'empty', message: 'No line of text is left.', attempts: 1, at },
});
const deleted = makeRow({ articleId: 'e'.repeat(32), stage: 'deleted', live: undefined, served: undefined });
const ports = makePorts([...rows, rejected, deleted], { search: makeSearch(rows).search });

const get = (url: string, headers: ApiRequest['headers'] = {}) => ask(url, ports, { headers });
const post = (body: unknown, headers: ApiRequest['headers'] = { 'content-type': 'application/json' }) =>
  ask('/articles/search', ports, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function problemOf(asked: Promise<unknown>) {
  const error = await asked.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestProblem);
  return (error as RequestProblem).problem;
}

describe('GET /articles', () => {
  it('gives what the engine found, and what answering took', async () => {
    const facets = { ofNewest: 3, counts: { topic: [{ value: '11000000', name: 'politics', count: 2 }] } };
    const interval = { by: 'day' as const, isExact: true, counts: [{ from: '2026-01-02', count: 3 }] };
    const { search } = makeSearch(rows, { facets, interval });
    const { status, body } = await ask('/articles?facets=topic&interval=day', makePorts(rows, { search }));
    expect(status).toBe(200);
    expect(body).toEqual({
      articles: ids.map((id) => expect.objectContaining({ id })),
      cursor: null,
      total: { count: 3, isExact: true },
      facets,
      interval,
      partial: false,
      tookMs: 7,
      consumed: { readUnits: 1.5 },
    });
  });

  it('shows snippet and score beside an article', async () => {
    const snippet = { text: 'le port', highlights: [{ start: 3, end: 7 }] };
    const [row] = rows as [(typeof rows)[number]];
    const { search } = makeSearch(rows, { found: [{ row, position: [1], snippet, score: 2.5 }] });
    const { body } = await ask('/articles?q=port&snippets=true', makePorts(rows, { search }));
    expect(body.articles).toEqual([expect.objectContaining({ id: ids[0], snippet, score: 2.5 })]);
  });

  it('shows what is served of an article, and nothing of how it is kept', async () => {
    const { body } = await get('/articles?limit=1');
    const { rev: _rev, text: _text, labels: _labels, ...served } = rows[0]?.served as ServedFields;
    expect(body.articles).toEqual([
      { id: ids[0], key: 'port.txt', stage: 'indexed', ...served, datedBy: 'published', updatedAt: at },
    ]);
  });

  it('leads from page to page by the whole address in its Link, under the same filters', async () => {
    const { asked, search } = makeSearch(rows);
    const paged = makePorts(rows, { search });
    let url: string | undefined = '/articles?q=port%20libre&limit=2&topic=11000000';
    const found: string[] = [];
    while (url !== undefined) {
      const { headers, body } = await ask(url, paged);
      found.push(...body.articles.map(({ id }: { id: string }) => id));
      url = /^<(.+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];
      expect(url === undefined).toBe(body.cursor === null);
      if (url)
        expect(url).toMatch(
          /^https:\/\/api\.example\.org\/articles\?q=port%20libre&limit=2&topic=11000000&cursor=/,
        );
    }
    expect(found).toEqual(ids);
    expect(asked.map(({ after }) => after)).toEqual([undefined, [2]]);
    expect(asked[1]?.include).toEqual(asked[0]?.include);
  });

  it('refuses the cursor of another query', async () => {
    const { body } = await get('/articles?language=fr&limit=1');
    expect(await problemOf(get(`/articles?language=en&cursor=${body.cursor}`))).toMatchObject({
      status: 400,
      code: 'wrong-cursor',
      parameter: 'cursor',
    });
  });
});

describe('POST /articles/search', () => {
  it('answers the same question in the same words, and its cursor is good for both', async () => {
    const { headers, body } = await post({ language: ['fr'], limit: 2 });
    expect(body).toEqual((await get('/articles?language=fr&limit=2')).body);
    expect(headers).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      vary: 'accept-encoding',
    });
    const rest = await get(`/articles?language=fr&cursor=${body.cursor}`);
    expect(rest.body.articles).toHaveLength(1);
    expect((await post({ language: ['fr'], cursor: body.cursor })).body).toEqual(rest.body);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/jsonp', 415],
    [undefined, 415],
  ])('takes no body of type %s', async (type, status) => {
    expect(await problemOf(post({}, { 'content-type': type }))).toMatchObject({ status, code: 'wrong-type' });
  });

  it('takes a body whose type names its character set', async () => {
    expect((await post({}, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  it.each(['', '{', '{"q": "port",}', 'q=port'])('says of %j that it is no JSON', async (body) => {
    expect(await problemOf(post(body))).toMatchObject({
      status: 400,
      detail: expect.stringContaining('no JSON'),
    });
  });

  it('takes 64 KB and no more', async () => {
    expect((await post(`{}${' '.repeat(65_534)}`)).status).toBe(200);
    expect(await problemOf(post(`{}${' '.repeat(65_535)}`))).toMatchObject({
      status: 413,
      title: 'Content Too Large',
    });
  });

  it('takes no parameters in its address', async () => {
    const asked = ask('/articles/search?q=port', ports, { method: 'POST', body: '{}' });
    expect(await problemOf(asked)).toMatchObject({ status: 400, code: 'wrong-parameter', parameter: 'q' });
  });
});

describe('GET /articles?state=', () => {
  const positions = ['03', '02', '01'].map((day) => ({
    position: `2026-03-${day}T05:06:07.000Z#${rejected.articleId}`,
    articleId: rejected.articleId,
  }));
  const withWork = makePorts([rejected], {
    listWork: async (stage, limit, before = '~') =>
      (stage === 'rejected' ? positions : []).filter(({ position }) => position < before).slice(0, limit),
  });

  it('lists the articles that stand there, with why and what to do, page by page', async () => {
    const { body, headers } = await ask('/articles?state=rejected&limit=2', withWork);
    expect(body.articles).toHaveLength(2);
    expect(body.articles[0]).toMatchObject({
      stage: 'rejected',
      error: { reason: 'empty' },
      hint: expect.stringContaining('Send the text'),
    });
    expect(body).not.toHaveProperty('total');
    expect(headers['link']).toContain('state=rejected');
    const next = await ask(`/articles?state=rejected&limit=2&cursor=${body.cursor}`, withWork);
    expect(next.body.articles).toHaveLength(1);
    expect(next.body.cursor).toBeNull();
  });

  it('leaves out what has moved on since the index was written', async () => {
    const listWork = async () => positions;
    const { body } = await ask('/articles?state=working', makePorts([rejected], { listWork }));
    expect(body.articles).toEqual([]);
  });

  it('is empty where nothing stands', async () => {
    const { body } = await ask('/articles?state=failed', withWork);
    expect(body).toMatchObject({ articles: [], cursor: null, partial: false });
  });

  it('leaves out what was deleted a moment ago', async () => {
    const gone = { ...rejected, stage: 'deleted' as const };
    const readRows = async () => new Map([[gone.articleId, gone]]);
    const { body } = await ask('/articles?state=rejected', { ...withWork, readRows });
    expect(body.articles).toEqual([]);
  });
});

describe('GET /articles/{id}', () => {
  it('gives the article with its text and what was removed from it', async () => {
    const { body, removed } = makeCopy();
    const answer = await get(`/articles/${ids[0]}`);
    expect(answer.body).toMatchObject({
      id: ids[0],
      source: { bucket: 'inbox', key: 'port.txt' },
      rev: 1,
      versions: { clean: 1, classify: 1 },
      body,
      removed,
    });
    expect(answer.body).not.toHaveProperty('hint');
  });

  it('says of a rejected one why and what to do, and has no text', async () => {
    const { body } = await get(`/articles/${rejected.articleId}`);
    expect(body).toMatchObject({ stage: 'rejected', error: rejected.error, hint: expect.any(String) });
    expect(body).not.toHaveProperty('body');
  });

  it('knows a deleted one no more than one that never was', async () => {
    for (const path of ['', '/explain', '/versions', '/versions/1']) {
      expect(await problemOf(get(`/articles/${deleted.articleId}${path}`))).toMatchObject({ status: 404 });
      expect(await problemOf(get(`/articles/${'f'.repeat(32)}${path}`))).toMatchObject({ status: 404 });
      expect(await problemOf(get(`/articles/nothing${path}`))).toMatchObject({ status: 404 });
    }
  });

  it('takes no parameters', async () => {
    expect(await problemOf(get(`/articles/${ids[0]}?limit=5`))).toMatchObject({
      status: 400,
      parameter: 'limit',
    });
  });
});

describe('GET /topics', () => {
  it('gives every topic with its code, its broader one and its names by language', async () => {
    const { topics } = (await get('/topics')).body as { topics: { parent?: string; names: object }[] };
    expect(topics.length).toBeGreaterThanOrEqual(17 + 120);
    expect(topics.filter(({ parent }) => parent === undefined)).toHaveLength(17);
    expect(topics[0]?.names).toMatchObject({ en: expect.any(String), fr: expect.any(String) });
  });
});
