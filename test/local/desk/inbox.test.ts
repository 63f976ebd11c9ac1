import { openTestDesk, send, type TestDesk } from './open-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk('none');
});
afterAll(() => desk.close());
beforeEach(() => desk.files.clear());

describe('a file of the inbox', () => {
  const html = '<!doctype html><script>steal()</script>';

  it('is put as it is, with its type', async () => {
    const type = 'text/html; charset=utf-8';
    const reply = await send(
      desk,
      'PUT',
      '/inbox/2026/%C3%A9t%C3%A9%20%2B.html',
      { ...desk.own, 'content-type': type },
      html,
    );
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      201,
      { key: '2026/été +.html', versionId: 'v1', etag: 'e1' },
    ]);
    expect(desk.files.get('2026/été +.html')).toEqual({ body: Buffer.from(html), contentType: type });
  });

  it('is put without a type that is none', async () => {
    await send(desk, 'PUT', '/inbox/a.txt', { ...desk.own, 'content-type': 'x' }, 'a');
    expect(desk.files.get('a.txt')).toEqual({ body: Buffer.from('a') });
  });

  it('is a download of plain text that runs nothing, whatever it is', async () => {
    await send(desk, 'PUT', '/inbox/a/%22b%22%20;%C3%A9.html', desk.own, html);
    const { headers, body } = await send(desk, 'GET', '/inbox/a/%22b%22%20;%C3%A9.html');
    expect(body).toBe(html);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="_b_ __.html.txt"; filename*=UTF-8''%22b%22%20%3B%C3%A9.html.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
  });

  it('is answered to HEAD without itself', async () => {
    await send(desk, 'PUT', '/inbox/a.txt', desk.own, 'abc');
    const { status, headers, body } = await send(desk, 'HEAD', '/inbox/a.txt');
    expect([status, headers['content-length'], body]).toEqual([200, '3', '']);
  });

  it('goes', async () => {
    await send(desk, 'PUT', '/inbox/a.txt', desk.own, 'abc');
    expect((await send(desk, 'DELETE', '/inbox/a.txt', desk.own)).status).toBe(204);
    expect((await send(desk, 'GET', '/inbox/a.txt')).status).toBe(404);
    expect((await send(desk, 'GET', '/inbox/a.txt?versionId=gone')).status).toBe(404);
  });

  it.each([
    ['..'],
    ['../a'],
    ['a/../../b'],
    ['%2e%2e/a'],
    ['a/%2E%2e'],
    ['a%2f..%2fb'],
    ['./a'],
    ['a%00b'],
    ['a%0d%0ab'],
    ['%ff'],
    ['%'],
    ['a%zz'],
    ['a'.repeat(1_025)],
    ['%C3%A9'.repeat(513)],
  ])('cannot be called %s', async (encoded) => {
    for (const method of ['PUT', 'GET', 'DELETE']) {
      const { status, body } = await send(desk, method, `/inbox/${encoded}`, desk.own, 'x');
      expect([method, status, JSON.parse(body).code]).toEqual([method, 400, 'wrong-key']);
    }
    expect(desk.files.size).toBe(0);
  });

  it.each([
    ['a//b', 'a//b'],
    ['...', '...'],
    ['a%252e%252e', 'a%2e%2e'],
    ['a%3Fb%23c', 'a?b#c'],
    ['%E6%96%B0%E8%81%9E.txt', '新聞.txt'],
    ['%C3%A9'.repeat(512), 'é'.repeat(512)],
  ])('may be called %s', async (encoded, key) => {
    expect((await send(desk, 'PUT', `/inbox/${encoded}`, desk.own, 'x')).status).toBe(201);
    expect([...desk.files.keys()]).toEqual([key]);
  });

  it('has at most ten mebibytes, said or not', async () => {
    const said = await send(desk, 'PUT', '/inbox/a.txt', {
      ...desk.own,
      'content-length': 10 * 1_048_576 + 1,
    });
    expect([said.status, JSON.parse(said.body).code]).toEqual([413, 'too-large']);
    const chunked = { ...desk.own, 'transfer-encoding': 'chunked' };
    const long = await send(desk, 'PUT', '/inbox/a.txt', chunked, Buffer.alloc(10 * 1_048_576 + 1));
    expect(long.status).toBe(413);
    expect(desk.files.size).toBe(0);
    expect((await send(desk, 'PUT', '/inbox/a.txt', chunked, Buffer.alloc(10 * 1_048_576))).status).toBe(201);
  });
});
