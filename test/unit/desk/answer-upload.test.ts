import { answerUpload, type Upload } from '../../../functions/desk/answer-upload.ts';
import type { RequestProblem } from '../../../functions/http/request-problem.ts';

const upload = { key: 'lot/été.txt', sizeBytes: 12, sha256: `${'A'.repeat(43)}=` };
const signed: Upload[] = [];
const sign = async (asked: Upload) => {
  signed.push(asked);
  return {
    method: 'PUT' as const,
    url: 'https://s3.example.org/a',
    headers: {},
    expiresAt: '2026-01-01T00:05:00Z',
  };
};
const ask = (body: unknown, changes = {}) =>
  answerUpload(
    {
      method: 'POST',
      path: '/uploads',
      query: new URLSearchParams(),
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      origin: 'https://api.example.org',
      ...changes,
    },
    sign,
  );
beforeEach(() => {
  signed.length = 0;
});

describe('POST /uploads', () => {
  it.each([
    upload,
    { ...upload, sizeBytes: 0 },
    { ...upload, contentType: 'text/html; charset=utf-8' },
  ])('signs %j', async (asked) => {
    const { status, headers, body } = await ask(asked);
    expect([status, headers['cache-control'], JSON.parse(String(body)).method]).toEqual([
      201,
      'no-store',
      'PUT',
    ]);
    expect(signed).toEqual([asked]);
  });

  it.each([
    ['', undefined],
    ['[]', undefined],
    ['null', undefined],
    [{ ...upload, key: '' }, 'key'],
    [{ ...upload, key: 'a/../b' }, 'key'],
    [{ ...upload, key: '..' }, 'key'],
    [{ ...upload, key: 'a\nb' }, 'key'],
    [{ ...upload, key: '\ud800' }, 'key'],
    [{ ...upload, key: 'é'.repeat(513) }, 'key'],
    [{ ...upload, key: 7 }, 'key'],
    [{ ...upload, sizeBytes: 10 * 1_048_576 + 1 }, 'sizeBytes'],
    [{ ...upload, sizeBytes: -1 }, 'sizeBytes'],
    [{ ...upload, sizeBytes: 1.5 }, 'sizeBytes'],
    [{ ...upload, sizeBytes: '12' }, 'sizeBytes'],
    [{ ...upload, sha256: 'abc' }, 'sha256'],
    [{ ...upload, contentType: 'text/html\r\nx-evil: 1' }, 'contentType'],
    [{ ...upload, bucket: 'other' }, 'bucket'],
    [{ key: 'a', sizeBytes: 1 }, 'sha256'],
  ])('refuses %j', async (body, parameter) => {
    const error = await ask(body).catch((thrown) => thrown as RequestProblem);
    expect((error as RequestProblem).problem).toMatchObject({ status: 400, ...(parameter && { parameter }) });
    expect(signed).toEqual([]);
  });

  it('takes JSON by POST alone', async () => {
    await expect(ask(upload, { method: 'GET' })).rejects.toMatchObject({ problem: { status: 405 } });
    const headers = { 'content-type': 'text/plain' };
    await expect(ask(upload, { headers })).rejects.toMatchObject({ problem: { status: 415 } });
  });
});
