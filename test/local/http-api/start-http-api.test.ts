import { type LocalHttpApi, startHttpApi } from '../../../local/http-api/start-http-api.ts';
import type { LambdaResult } from '../../../local/lambda/lambda-function.ts';

let api: LocalHttpApi;
let result: LambdaResult = { answer: null };

beforeAll(async () => {
  api = await startHttpApi(0);
});

afterAll(() => api.close());

async function call(path: string, init?: RequestInit) {
  const response = await fetch(`${api.url}${path}`, init);
  return { status: response.status, body: await response.text() };
}

describe('startHttpApi', () => {
  it('answers 503 until its routes are there', async () => {
    expect(await call('/articles')).toEqual({ status: 503, body: '{"message":"Service Unavailable"}' });
    const invoke = async () => result;
    api.open({
      accountId: '000000000000',
      apiId: 'local',
      targets: new Map([['ANY /articles', { target: { invoke } }]]),
    });
  });

  it('answers with what the function says', async () => {
    result = { answer: { statusCode: 418, body: 'short and stout' } };
    expect(await call('/articles')).toEqual({ status: 418, body: 'short and stout' });
  });

  it('answers 404 of its own where no route fits', async () => {
    expect(await call('/nowhere')).toEqual({ status: 404, body: '{"message":"Not Found"}' });
  });

  it('answers 500 of its own when the function fails, and tells nothing', async () => {
    result = { error: { errorType: 'Error', errorMessage: 'secret' } };
    expect(await call('/articles')).toEqual({ status: 500, body: '{"message":"Internal Server Error"}' });
  });

  it('answers 503 while all functions run that the account may run at once', async () => {
    result = { error: { errorType: 'TooManyRequestsException', errorMessage: 'busy' }, throttled: true };
    expect(await call('/articles')).toEqual({ status: 503, body: '{"message":"Service Unavailable"}' });
  });

  it('answers 413 of its own to a body above ten megabytes', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect(await call('/articles', { method: 'POST', body })).toEqual({
      status: 413,
      body: '{"message":"Request Entity Too Large"}',
    });
  });

  it('answers 431 of its own where request line and headers together are above 10,240 bytes', async () => {
    result = { answer: { statusCode: 200, body: 'text' } };
    const status = async (bytes: number) =>
      (await call(`/articles?q=${'a'.repeat(2_000)}`, { headers: { 'x-filler': 'x'.repeat(bytes) } })).status;
    expect([await status(7_500), await status(8_300), await status(20_000)]).toEqual([200, 431, 431]);
  });

  it('sends no body for HEAD', async () => {
    result = { answer: { statusCode: 200, body: 'text' } };
    expect(await call('/articles', { method: 'HEAD' })).toEqual({ status: 200, body: '' });
  });

  it('says what to do if its port is taken', async () => {
    const port = Number(new URL(api.url).port);
    await expect(startHttpApi(port)).rejects.toThrow(`Port ${port} is in use. Choose another with --port`);
  });
});
