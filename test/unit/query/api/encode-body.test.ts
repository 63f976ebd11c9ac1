import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { answerRequest } from '../../../../functions/query/api/answer-request.ts';
import { chooseCoding, encodeBody } from '../../../../functions/query/api/encode-body.ts';
import { maxAnswerBytes, sentBytes } from '../../../../functions/query/api/fit-answer.ts';
import { makeRow } from '../../../made/make-row.ts';
import { ask, makePorts, makeRequest } from './query-ports.ts';

const decoders = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const;
const long = 'Les bateaux sont revenus au port. '.repeat(100);

describe('the coding of a body', () => {
  it.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br ; q=0.5 , gzip ; q=0.5', 'br'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;q=0', undefined],
    ['*;q=0', undefined],
    ['gzip;q=abc', undefined],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('that Accept-Encoding: %s asks for is %s', (accept, coding) => {
    expect(chooseCoding(accept, long)).toBe(coding);
  });

  it('is none where the body fits a packet as it is', () => {
    expect(chooseCoding('gzip', 'é'.repeat(599))).toBeUndefined();
    expect(chooseCoding('gzip', 'é'.repeat(600))).toBe('gzip');
  });

  it.each(decoders)('is never more to send than the text, whatever that is: %s', (coding, decode) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1_200, maxLength: 4_000 }), (text) => {
        const coded = encodeBody(text, coding);
        fc.pre(coded !== undefined);
        expect(Buffer.from(coded).toString('base64').length).toBeLessThan(sentBytes(text));
        expect(decode(coded).toString()).toBe(Buffer.from(text).toString());
      }),
    );
  });

  it('is that of nothing where base64 would be over what Lambda sends', () => {
    let seed = 1;
    const digits = Array.from({ length: maxAnswerBytes / 5 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x21 + (seed % 90)).replace(/["\\]/, '!');
    }).join('');
    expect(sentBytes(digits)).toBeLessThan(maxAnswerBytes);
    expect(encodeBody(digits, 'gzip')).toBeUndefined();
  });
});

describe('an answer', () => {
  const ports = makePorts(['a', 'b', 'c'].map((digit) => makeRow({ articleId: digit.repeat(32) })));
  const get = (url: string, headers: Record<string, string>) =>
    answerRequest(makeRequest(url, { headers }), ports);

  it('is another one in each coding, and each has a tag of its own', async () => {
    const plain = await get('/articles', {});
    const coded = await get('/articles', { 'accept-encoding': 'br' });
    expect(coded.headers).toMatchObject({
      'content-type': 'application/json',
      'content-encoding': 'br',
      vary: 'authorization, accept-encoding',
      etag: plain.headers['etag']?.replace(/"$/, '.br"'),
    });
    expect(brotliDecompressSync(coded.body as Uint8Array).toString()).toBe(plain.body);
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  it('is not sent again to who has it in the coding that is asked for', async () => {
    const asked = { 'accept-encoding': 'gzip' };
    const {
      etag = '',
      'content-encoding': _coding,
      'content-type': _type,
      ...kept
    } = (await get('/articles', asked)).headers;
    const again = await get('/articles', { ...asked, 'if-none-match': etag });
    expect(again).toEqual({ status: 304, headers: { etag, ...kept }, body: '' });
    expect((await get('/articles', { 'if-none-match': etag })).status).toBe(200);
  });

  it('says that it depends on the coding also where it is short, and where it is not kept', async () => {
    const none = await get('/articles?q=x', { 'accept-encoding': 'br' });
    expect(none.headers['vary']).toContain('accept-encoding');
    const headers = { 'accept-encoding': 'gzip', 'content-type': 'application/json' };
    const posted = await answerRequest(
      makeRequest('/articles/search', { method: 'POST', headers, body: '{}' }),
      ports,
    );
    expect(posted.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(posted.headers).not.toHaveProperty('etag');
  });
});

describe('GET /', () => {
  it('leads to all that there is, at the address of the API', async () => {
    const { status, body } = await ask('/', makePorts([]));
    expect([status, body.openapi]).toEqual([200, 'https://api.example.org/openapi.json']);
    expect(body.routes).toContainEqual({
      method: 'GET',
      url: 'https://api.example.org/articles/{id}',
      type: 'application/json',
      summary: 'One article with its text and labels',
    });
    expect((await ask('/', makePorts([]), { method: 'HEAD' })).body).toEqual(body);
  });
});
