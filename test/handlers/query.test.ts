import 'aws-sdk-client-mock-jest';
import { gunzipSync } from 'node:zlib';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { ServedFields } from '../../functions/article/row.ts';
import { manifestKey, metaKey, shownNamesKey } from '../../functions/catalog/items/item-keys.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { spanOf } from '../../functions/catalog/manifest/manifest.ts';
import { encodeEntry } from '../../functions/catalog/manifest/manifest-entry.ts';
import { encodeSegment } from '../../functions/catalog/segment/segment.ts';
import { indexArticle } from '../../functions/index/index-article.ts';
import { languageBit } from '../../functions/words/stem.ts';
import { makeHttpEvent } from '../made/http-event.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);

async function send(...request: Parameters<typeof makeHttpEvent>) {
  const { handler } = await import('../../functions/handlers/query.ts');
  return handler(makeHttpEvent(...request), context);
}

async function ask(url: string, method?: string) {
  const { statusCode, headers, body } = await send(url, method);
  return { status: statusCode, type: headers?.['content-type'], body: JSON.parse(body as string) };
}

const row = makeRow();
const article = indexArticle({ ...row, served: row.served as ServedFields }, makeCopy());
const [chunk] = encodeSegment('s1', [article]);
const entry = { tier: 0, ...spanOf([article.document]), languages: languageBit('fr'), since: 0 };
const copy = encodeText(makeCopy());

const spellings = { persons: [['sergei ryabkov', 'Sergueï Riabkov']], organisations: [], places: [] };

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(GetCommand, { Key: manifestKey }).resolves({
    Item: { live: { s1: encodeEntry(entry) }, version: 1 },
  });
  dynamo.on(GetCommand, { Key: shownNamesKey }).resolves({ Item: { names: JSON.stringify(spellings) } });
  dynamo.on(QueryCommand).resolves({ Items: [{ sk: chunk?.first, data: chunk?.data }] });
  dynamo
    .on(BatchGetCommand)
    // Rows and texts are both read so: each reader takes its own of the item.
    .resolves({ Responses: { [tableName]: [{ ...metaKey(row.articleId), ...row, copy }] } });
});

describe('the query function', () => {
  it('answers with what it found, how long that took and what it consumed', async () => {
    expect(await ask('/articles?q=bateaux&limit=5')).toEqual({
      status: 200,
      type: 'application/json',
      body: {
        articles: [expect.objectContaining({ id: row.articleId, title: row.served?.title })],
        cursor: null,
        total: { count: 1, isExact: true },
        partial: false,
        tookMs: expect.any(Number),
        consumed: { readUnits: expect.any(Number) },
      },
    });
  });

  it('shows a name in the one spelling of the archive, in listings, counts and the article', async () => {
    const persons = [{ name: 'Sergei Ryabkov', key: 'sergei ryabkov', salience: 1 }];
    const Item = { ...metaKey(row.articleId), ...row, served: { ...row.served, persons }, copy };
    dynamo.on(BatchGetCommand).resolves({ Responses: { [tableName]: [Item] } });
    dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item });
    const shown = [{ ...persons[0], name: 'Sergueï Riabkov' }];
    expect((await ask('/articles?facets=person')).body).toMatchObject({
      articles: [{ persons: shown }],
      facets: { counts: { person: [{ value: 'Sergueï Riabkov', count: 1 }] } },
    });
    expect((await ask(`/articles/${row.articleId}`)).body).toMatchObject({ persons: shown });
  });

  it('reads the raw query: a comma is a comma, and a second value is one of its own', async () => {
    expect(await ask('/articles?q=bateaux%2Cport')).toMatchObject({ status: 200 });
    expect(await ask('/articles?person=Dupont,+Jean&person=Martin')).toMatchObject({ status: 200 });
    expect(await ask('/articles?q=bateaux&q=port')).toMatchObject({ status: 400, body: { parameter: 'q' } });
  });

  it('takes a body as text or in base64, as the gateway sends it', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ q: 'bateaux pêche' });
    for (const isBase64Encoded of [false, true]) {
      const sent = isBase64Encoded ? Buffer.from(body).toString('base64') : body;
      const answer = await send('/articles/search', 'POST', { headers, body: sent, isBase64Encoded });
      expect(JSON.parse(answer.body ?? '')).toMatchObject({ articles: [{ id: row.articleId }] });
    }
  });

  it('answers HEAD as GET: the gateway leaves the body away, and says how long it would have been', async () => {
    for (const url of ['/topics', '/articles?q=bateaux', '/nothing']) {
      const { statusCode, headers, body } = await send(url);
      const head = await send(url, 'HEAD');
      expect(head).toMatchObject({ statusCode, headers });
      // Milliseconds have a digit or two.
      expect(Math.abs((head.body ?? '').length - (body ?? '').length)).toBeLessThan(3);
    }
  });

  it('names itself in links as the gateway names it, whatever a client says', async () => {
    const feed = async (headers: Record<string, string>) =>
      JSON.parse((await send('/articles.json', 'GET', { headers })).body ?? '');
    const plain = await feed({});
    expect(plain.feed_url).toBe('https://api.execute-api.eu-west-3.amazonaws.com/articles.json');
    const said = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'ftp',
      'x-forwarded-prefix': '/evil',
      'x-original-url': '/evil',
      forwarded: 'host=evil.example;proto=ftp',
    };
    expect(await feed(said)).toEqual(plain);
  });

  it('lists what is in a state from the index of work', async () => {
    const place = `2026-01-01T00:00:00.000Z#${row.articleId}`;
    dynamo.on(QueryCommand).resolves({});
    dynamo
      .on(QueryCommand, { ExpressionAttributeValues: { ':work': 'failed#a', ':bound': '~' } })
      .resolves({ Items: [{ workSince: place }] });
    const failed = { ...metaKey(row.articleId), ...row, stage: 'failed' };
    dynamo.on(BatchGetCommand).resolves({ Responses: { [tableName]: [failed] } });
    const { body } = await ask('/articles?state=failed');
    expect(body.articles).toMatchObject([{ id: row.articleId }]);
  });
});

describe('an item that cannot be read', () => {
  it('is left out of a listing, which has the others', async () => {
    const damaged = { ...metaKey('b'.repeat(32)), served: Uint8Array.of(9, 9) };
    const places = [row.articleId, 'b'.repeat(32)].map((id) => `2026-01-01T00:00:00.000Z#${id}`);
    dynamo.on(QueryCommand).resolves({});
    dynamo
      .on(QueryCommand, { ExpressionAttributeValues: { ':work': 'failed#a', ':bound': '~' } })
      .resolves({ Items: places.map((workSince) => ({ workSince })) });
    const failed = { ...metaKey(row.articleId), ...row, stage: 'failed' };
    dynamo.on(BatchGetCommand).resolves({ Responses: { [tableName]: [damaged, failed] } });
    const { status, body } = await ask('/articles?state=failed');
    expect([status, body.articles]).toMatchObject([200, [{ id: row.articleId }]]);
  });
});

describe('an answer to who reads coded bodies', () => {
  it('goes to the gateway in base64', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const plain = await send('/topics');
    const coded = await send('/topics', 'GET', { headers });
    expect(coded).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
    const { topics } = JSON.parse(gunzipSync(Buffer.from(coded.body ?? '', 'base64')).toString());
    expect(topics).toEqual(JSON.parse(plain.body ?? '').topics);
  });
});

describe('a request that cannot be answered', () => {
  const type = 'application/problem+json';

  it.each([
    'POST',
    'PUT',
    'DELETE',
  ])('is told that %s is not possible, and nobody is asked', async (method) => {
    expect(await ask('/articles', method)).toEqual({
      status: 405,
      type,
      body: {
        type: 'about:blank',
        title: 'Method Not Allowed',
        status: 405,
        code: 'wrong-method',
        detail: expect.stringContaining(method),
      },
    });
    expect(dynamo.calls()).toEqual([]);
  });

  it('is told that there is nothing at its path, or no such article', async () => {
    expect(await ask('/nothing')).toMatchObject({
      status: 404,
      type,
      body: { title: 'Not Found', status: 404 },
    });
    expect(await ask(`/articles/${'f'.repeat(32)}`)).toMatchObject({ status: 404, type });
  });

  it('is told which parameter is wrong and what is allowed', async () => {
    expect(await ask('/articles?limit=1000')).toEqual({
      status: 400,
      type,
      body: {
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        code: 'wrong-parameter',
        parameter: 'limit',
        detail: expect.stringContaining('100'),
      },
    });
  });

  it('is told with every refusal of a method which ones are possible', async () => {
    expect(await send('/articles/search')).toMatchObject({
      statusCode: 405,
      headers: { allow: 'POST, OPTIONS' },
    });
    expect(await send('/articles', 'OPTIONS')).toEqual({
      statusCode: 204,
      headers: { allow: 'GET, HEAD, OPTIONS' },
      body: '',
    });
  });

  it('is told nothing of an error that is ours', async () => {
    dynamo.on(GetCommand).rejects(new Error('catalogue in account 000000000000 is away'));
    const answer = await ask(`/articles/${row.articleId}`);
    expect(answer).toMatchObject({
      status: 500,
      type,
      body: { title: 'Internal Server Error', status: 500 },
    });
    const { headers } = await send(`/articles/${row.articleId}`);
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(JSON.stringify(answer)).not.toMatch(/away|account|at /);
  });
});
