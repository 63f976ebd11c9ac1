import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { mendRequest } from '../../../local/http-api/answer-unescaped.ts';
import { type LocalHttpApi, startHttpApi } from '../../../local/http-api/start-http-api.ts';

let api: LocalHttpApi;
beforeAll(async () => {
  api = await startHttpApi(0);
  const invoke = async (event: unknown) => {
    // A function takes its time: whoever says meanwhile that nothing more will come is not waited for by a server.
    await sleep(30);
    return { answer: { statusCode: 200, body: JSON.stringify(event) } };
  };
  api.open({ accountId: '0', apiId: 'local', targets: new Map([['ANY /articles', { target: { invoke } }]]) });
});
afterAll(() => api.close());

/** Sends bytes as they are on one connection, one packet after the other, and gives all that comes back. */
async function sendRaw(...packets: string[]): Promise<string> {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  let received = '';
  socket.on('data', (data) => {
    received += data;
    const next = packets.shift();
    if (next !== undefined) socket.write(next);
  });
  socket.write(packets.shift() as string);
  await once(socket, 'close');
  return received;
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n`;

describe('a request with an address that is not percent-encoded', () => {
  it('is answered as if it were', async () => {
    const answer = await sendRaw(get('/articles?q=élysée&person=Đinh', 'X-Name: é\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const event = JSON.parse(answer.slice(answer.indexOf('{')));
    expect(event.rawQueryString).toBe('q=%C3%A9lys%C3%A9e&person=%C4%90inh');
    expect(event.queryStringParameters).toEqual({ q: 'élysée', person: 'Đinh' });
  });

  it('is answered on a connection that has had answers, too', async () => {
    const answers = await sendRaw(get('/articles?q=a'), get('/articles?q=été', 'Connection: keep-alive\r\n'));
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(answers).toContain('q=%C3%A9t%C3%A9');
  });
});

describe('a request that cannot be read', () => {
  it.each([
    ['of no HTTP', 'nonsense\r\n\r\n', '400 Bad Request'],
    ['with a space in its address', get('/articles?q=a b'), '400 Bad Request'],
    ['with a line break in its address', get('/articles?q=a\u0001'), '400 Bad Request'],
    [
      'with headers of 20 KB',
      get('/articles', `X: ${'x'.repeat(20_000)}\r\n`),
      '431 Request Header Fields Too Large',
    ],
  ])('%s is refused in the words of the gateway', async (_, request, status) => {
    const answer = await sendRaw(request);
    expect(answer).toContain(`HTTP/1.1 ${status}\r\n`);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toEqual({ message: status.slice(4) });
  });
});

describe('what is sent again', () => {
  it.each([
    ['ASCII', get('/articles?q=a')],
    ['two requests', `${get('/articles?q=é')}${get('/x')}`],
    ['a request of which the end is to come', get('/articles?q=é').slice(0, -2)],
    ['a request with a body', `${get('/articles?q=é')}body`],
    ['no path', get('é')],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(mendRequest(Buffer.from(text))).toBeUndefined();
  });
});
