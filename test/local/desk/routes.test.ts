import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { isKnownRead } from '../../../bin/desk/api-route.ts';
import { storiesAsker } from '../../../bin/desk/stories-asker.ts';
import { pageAddresses } from '../../../functions/desk/page-files.ts';
import { routes } from '../../../functions/query/api/routes.ts';
import { openTestDesk, send, type TestDesk } from './open-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk('none');
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.calls.length = 0;
  desk.wishes.length = 0;
  desk.files.clear();
});

describe('the files of the page', () => {
  it('come with a policy that lets nothing else in', async () => {
    for (const path of ['/', ...Object.keys(pageAddresses), '/favicon.ico']) {
      const { status, headers } = await send(desk, 'GET', path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('are sent once, while they stay the same', async () => {
    const { headers } = await send(desk, 'GET', '/desk/main.js');
    const again = await send(desk, 'GET', '/desk/main.js', { 'if-none-match': headers.etag });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('are told first what can be done here', async () => {
    expect(JSON.parse((await send(desk, 'GET', '/desk.json')).body)).toEqual({
      auth: 'none',
      can: ['upload', 'file', 'delete', 'redrive', 'status', 'watch'],
      api: '/api',
      uploads: 'put',
      bucket: 'inbox-of-tests',
    });
  });
});

describe('stories', () => {
  const archive = (...routes: string[]) => {
    const body = Buffer.from(JSON.stringify({ routes: routes.map((path) => ({ url: `http://x${path}` })) }));
    return { status: 200, headers: new Headers(), body };
  };

  it('are told of where the archive groups articles', async () => {
    desk.stories.known = true;
    const { can } = JSON.parse((await send(desk, 'GET', '/desk.json')).body);
    desk.stories.known = false;
    expect(can).toEqual(['upload', 'file', 'delete', 'redrive', 'status', 'watch', 'stories']);
  });

  it('are asked for once, and again while the archive does not answer', async () => {
    const answers = [
      Promise.reject(new Error('down')),
      Promise.resolve(archive('/articles', '/stories/{id}')),
    ];
    const call = jest.fn(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
    const ask = storiesAsker(call);
    expect([await ask(), await ask(), await ask()]).toEqual([false, true, true]);
    expect(await storiesAsker(async () => archive('/articles'))()).toBe(false);
  });
});

describe('the closed list', () => {
  const id = '0123456789abcdef'.repeat(2);
  const fill = (path: string) => path.replace('{id}', id).replace('{rev}', '12').replace('{name}', 'port-2');

  it('has every route of the API that reads', () => {
    const reads = Object.entries(routes).filter(([, { method }]) => method === 'GET');
    expect(reads.map(([path]) => path).filter((path) => !isKnownRead(fill(path)))).toEqual([]);
  });

  it('passes a read on as it was asked, and nothing of the answer that is not known', async () => {
    const path = '/articles?q=%C3%A9lys%C3%A9e&person=a%2Cb';
    const { status, headers, body } = await send(desk, 'GET', `/api${path}`, { cookie: 'a=b' });
    expect([status, body]).toEqual([200, '{"articles":[]}']);
    expect(headers).toMatchObject({ etag: '"1"', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['x-hidden']).toBeUndefined();
    expect(desk.calls).toEqual([{ method: 'GET', path, headers: {} }]);
  });

  it('passes a search on', async () => {
    const body = '{"q":"port"}';
    expect((await send(desk, 'POST', '/api/articles/search', desk.own, body)).status).toBe(200);
    expect(desk.calls.map(({ body }) => String(body))).toEqual([body]);
  });

  it.each([
    ['GET', '/api'],
    ['GET', '/api/articles/x'],
    ['GET', '/api//articles'],
    ['GET', '/api/articles/../../status'],
    ['GET', '/api/%61rticles'],
    ['GET', '/api/articles/search'],
    ['GET', '/desk/../package.json'],
    ['GET', '/desk/index.html'],
    ['GET', '/inbox/'],
    ['GET', '/index.html'],
    ['GET', '/.git/config'],
    ['GET', '/redrive'],
    ['PUT', '/status'],
    ['POST', '/api/articles'],
    ['DELETE', '/api/articles'],
    ['POST', '/inbox/a.txt'],
    ['PATCH', '/inbox/a.txt'],
    ['TRACE', '/'],
    ['OPTIONS', '/api/articles'],
  ])('has no %s %s', async (method, path) => {
    const { status } = await send(desk, method, path, desk.own);
    expect([404, 405]).toContain(status);
    expect(desk.calls).toEqual([]);
  });
});

describe('sending again', () => {
  it.each([
    [{}],
    [{ reason: 'Killed' }],
    [{ articleId: 'a'.repeat(32) }],
    [{ state: 'failed', reason: 'Killed' }],
    [{ state: 'rejected' }],
    [{ state: 'rejected', articleId: 'a'.repeat(32) }],
  ])('takes %j', async (wish) => {
    const { status, body } = await send(desk, 'POST', '/redrive', desk.own, JSON.stringify(wish));
    expect([status, JSON.parse(body).articles, desk.wishes]).toEqual([200, 1, [wish]]);
  });

  it.each([
    '',
    'null',
    '[]',
    '["rejected"]',
    '{"state":"indexed"}',
    '{"state":["rejected"]}',
    '{"reason":1}',
    '{"articleId":"x"}',
    '{"stage":"clean"}',
  ])('refuses %s', async (body) => {
    expect((await send(desk, 'POST', '/redrive', desk.own, body)).status).toBe(400);
    expect(desk.wishes).toEqual([]);
  });

  it('refuses a body that goes on', async () => {
    expect((await send(desk, 'POST', '/redrive', desk.own, `{${' '.repeat(5_000)}}`)).status).toBe(413);
  });
});

describe('standing searches', () => {
  const keep = (name: string, wish: unknown) =>
    send(desk, 'PUT', `/searches/${name}`, desk.own, typeof wish === 'string' ? wish : JSON.stringify(wish));

  it('are kept, changed in what is said, and removed', async () => {
    const made = await keep('port', { question: { q: 'port', topic: ['11000000'] } });
    expect([made.status, JSON.parse(made.body)]).toMatchObject([201, { name: 'port', isMuted: false }]);
    const muted = await keep('port', { isMuted: true });
    expect([muted.status, JSON.parse(muted.body)]).toEqual([
      200,
      { ...JSON.parse(made.body), isMuted: true },
    ]);
    const asked = await keep('port', { question: { q: 'abbey' } });
    expect(JSON.parse(asked.body)).toMatchObject({ question: { q: 'abbey' }, isMuted: true });
    const remove = () => send(desk, 'DELETE', '/searches/port', desk.own);
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  });

  it.each([
    ['port', ''],
    ['port', []],
    ['port', {}],
    ['port', { question: {} }],
    ['port', { question: { q: '"open' } }],
    ['port', { question: { q: 'port', sort: 'updated' } }],
    ['port', { question: { language: ['french'] } }],
    ['port', { question: { q: 'port' }, onChange: 'yes' }],
    ['port', { question: { q: 'port' }, since: '2026-01-01' }],
    ['-port', { question: { q: 'port' } }],
  ])('are refused by name or wish, with what to do: %s %j', async (name, wish) => {
    const { status, body } = await keep(name, wish);
    expect([status, JSON.parse(body)]).toEqual([
      400,
      expect.objectContaining({ code: 'wrong-body', detail: expect.stringMatching(/\.$/) }),
    ]);
  });
});

describe('what goes wrong', () => {
  const denied = Object.assign(new Error('no s3:PutObject'), { $metadata: { httpStatusCode: 403 } });
  const down = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
  const late = Object.assign(new Error('too late'), { name: 'TimeoutError' });

  it.each([
    [denied, 403, 'not-allowed', 'no s3:PutObject'],
    [down, 502, 'unreachable', 'The archive cannot be reached'],
    [late, 502, 'unreachable', 'too late'],
    [new Error('the disk is full'), 500, 'failed', 'the disk is full'],
  ])('is said: %s', async (error, status, code, detail) => {
    desk.failWith(error);
    const reply = await send(desk, 'GET', '/status');
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      status,
      expect.objectContaining({ status, code, detail: expect.stringContaining(detail) }),
    ]);
    expect(reply.body).not.toContain('    at ');
  });

  it('is a sender that never ends: it is cut off', async () => {
    const impatient = await openTestDesk('none', { requestTimeoutMs: 100 });
    const socket = connect(impatient.port, '127.0.0.1');
    const head = Object.entries({ ...impatient.own, 'content-length': '100' });
    socket.write(
      `PUT /inbox/a.txt HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\na`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
    expect(impatient.files.size).toBe(0);
    await impatient.close();
  });
});
