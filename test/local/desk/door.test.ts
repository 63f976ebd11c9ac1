import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { attacks } from '../door-attacks.ts';
import { openTestDesk, send, type TestDesk } from './open-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk('none');
});
afterAll(() => desk.close());

const paths = ['/', '/desk.json', '/api/articles', '/inbox/a.txt', '/status'];

describe('the door of the desk', () => {
  it.each(attacks.map((attack) => ({ does: attack[0], attack })))('is shut to $does', async ({ attack }) => {
    const [, method, headers, path] = attack;
    for (const asked of path === undefined ? paths : [path]) {
      const reply = await send(desk, method, asked, { 'x-copydesk': 'desk', ...headers(String(desk.port)) });
      expect([403, 421]).toContain(reply.status);
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
    expect([desk.calls, desk.wishes, [...desk.files]]).toEqual([[], [], []]);
  });

  it.each([
    'evil.example',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '[::1]',
    'inbox.localhost',
  ])('answers as itself alone, and 421 as %s', async (host) => {
    const reply = await send(desk, 'GET', '/', { host });
    expect(reply.status).toBe(421);
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'other-host', status: 421 });
  });

  it('answers 421 to two names at once', async () => {
    const socket = connect(desk.port, '127.0.0.1');
    socket.end(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nHost: evil.example\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 4(?:00|21) /);
  });

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST'])('is open to who asks for %s', async (name) => {
    expect((await send(desk, 'GET', '/', { host: `${name}:${desk.port}` })).status).toBe(200);
  });

  it('listens on this machine alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((at) => at && at.family === 'IPv4' && !at.internal);
    for (const other of others) {
      const socket = connect(desk.port, other?.address);
      const refused = await new Promise((resolve) => {
        socket.on('connect', () => resolve(false)).on('error', () => resolve(true));
      });
      socket.destroy();
      expect(refused).toBe(true);
    }
  });

  it.each([
    ['PUT', '/inbox/a.txt'],
    ['DELETE', '/inbox/a.txt'],
    ['POST', '/redrive'],
    ['POST', '/api/articles/search'],
  ])('wants of %s %s the origin and a header of the page', async (method, path) => {
    const { origin: _, ...withoutOrigin } = desk.own;
    const { 'x-copydesk': __, ...withoutHeader } = desk.own;
    const without = await Promise.all(
      [withoutOrigin, withoutHeader].map((headers) => send(desk, method, path, headers, '{}')),
    );
    expect(without.map(({ status }) => status)).toEqual([403, 403]);
    expect(without.map(({ body }) => JSON.parse(body).code)).toEqual(['other-site', 'no-own-header']);
    expect((await send(desk, method, path, desk.own, '{}')).status).toBeLessThan(300);
  });

  it.each(['same-site', 'cross-site'])('is shut to a request that a browser marks as %s', async (site) => {
    expect((await send(desk, 'GET', '/', { 'sec-fetch-site': site })).status).toBe(403);
  });
});

describe('the token of the desk', () => {
  let closed: TestDesk;
  beforeAll(async () => {
    closed = await openTestDesk('token');
  });
  afterAll(() => closed.close());

  it('is wanted for everything', async () => {
    for (const path of [...paths, '/desk/main.js', '/desk/icon.svg']) {
      const reply = await send(closed, 'GET', path, closed.own);
      expect([path, reply.status, JSON.parse(reply.body).code]).toEqual([path, 403, 'no-session']);
    }
    expect((await send(closed, 'PUT', '/inbox/a.txt', closed.own, 'x')).status).toBe(403);
    expect(closed.files.size + closed.calls.length).toBe(0);
  });

  it('is good once, for its cookie, which no script reads and no other site sends', async () => {
    const { pathname, search } = new URL(closed.url);
    expect(search).toMatch(/^\?token=[\w-]{43}$/);
    const wrong = await send(closed, 'GET', `${pathname}${search}x`);
    expect(wrong.status).toBe(403);
    const first = await send(closed, 'GET', `${pathname}${search}`);
    expect(first).toMatchObject({ status: 303, headers: { location: '/', 'cache-control': 'no-store' } });
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(
      new RegExp(`^copydesk-${closed.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
    expect(cookie).not.toContain(search.slice('?token='.length));
    expect((await send(closed, 'GET', `${pathname}${search}`)).status).toBe(403);
    const [pair = ''] = cookie.split(';');
    const others = 'theme=dark; copydesk-1=else';
    expect((await send(closed, 'GET', '/', { cookie: `${others}; ${pair}` })).status).toBe(200);
    for (const stolen of [`${pair}x`, pair.replace(/=.*/, '='), pair.replace(`${closed.port}`, '1')])
      expect((await send(closed, 'GET', '/', { cookie: stolen })).status).toBe(403);
  });

  it('does not help a request of another origin', async () => {
    const other = await openTestDesk('token');
    const { search } = new URL(other.url);
    const reply = await send(other, 'GET', `/${search}`, { 'sec-fetch-site': 'cross-site' });
    expect(reply.status).toBe(403);
    expect((await send(other, 'GET', `/${search}`)).status).toBe(303);
    await other.close();
  });
});
