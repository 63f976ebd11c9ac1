import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startGateway } from '../../local/gateway/start-gateway.ts';
import { startHttpApi } from '../../local/http-api/start-http-api.ts';
import { startLambdaApi } from '../../local/lambda/start-lambda-api.ts';
import { startS3 } from '../../local/s3/start-s3.ts';
import { startDynamoDb } from '../../local/start-dynamodb.ts';

type Name = 'API' | 'S3' | 'SQS' | 'DynamoDB' | 'Lambda' | 'fault gateway';
const names: Name[] = ['API', 'S3', 'SQS', 'DynamoDB', 'Lambda', 'fault gateway'];

const running = {} as Record<Name, { url: string; close(): Promise<void> }>;
let folder: string;
let invoked = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-door-'));
  const api = await startHttpApi(0);
  const answer = { statusCode: 200, body: '{}' };
  const invoke = async () => ({ answer });
  api.open({
    accountId: '1',
    apiId: 'a',
    targets: new Map([['ANY /{proxy+}', { target: { invoke } as never }]]),
  });
  running.API = api;
  running.S3 = await startS3({ folder: join(folder, 's3'), deliver: async () => undefined });
  running.SQS = await startSqsProcess();
  running.DynamoDB = await startDynamoDb(join(folder, 'dynamodb'), 'eu-west-3');
  running.Lambda = await startLambdaApi(() => ({
    invoke: async () => {
      invoked++;
      return { answer } as never;
    },
  }));
  const gateway = await startGateway([]);
  gateway.open('dynamodb', running.DynamoDB.url);
  running['fault gateway'] = { url: gateway.urls.dynamodb, close: gateway.close };
});

/** SQS is an ES module, which jest cannot load: it gets a process. */
async function startSqsProcess(): Promise<(typeof running)['SQS']> {
  const program = join(__dirname, 'sqs/sqs-process.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  const close = async () => {
    const exited = once(server, 'exit');
    server.kill();
    await exited;
  };
  return { url: String(line).trim(), close };
}

afterAll(async () => {
  await Promise.all([...names].reverse().map((name) => running[name].close()));
  await rm(folder, { recursive: true });
});

interface Reply {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const listTables = {
  'x-amz-target': 'DynamoDB_20120810.ListTables',
  'content-type': 'application/x-amz-json-1.0',
};

/** Sends a request to a server as it listens, with these headers, whatever they say. */
async function send(
  name: Name,
  method: string,
  headers: OutgoingHttpHeaders,
  path = '/x',
  body = '',
): Promise<Reply> {
  const { port } = new URL(running[name].url);
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { connection: 'close', ...headers },
  });
  sent.end(body);
  const [reply] = await once(sent, 'response');
  return { status: reply.statusCode, headers: reply.headers, body: await text(reply) };
}

const portOf = (name: Name) => new URL(running[name].url).port;

/** What web pages, and those who made a name of theirs point to this machine, try. */
const attacks: [
  does: string,
  method: string,
  headers: (port: string) => OutgoingHttpHeaders,
  path?: string,
][] = [
  ['a name of its own that points to this machine', 'GET', (port) => ({ host: `evil.example:${port}` })],
  ['the same, without a port', 'GET', () => ({ host: 'evil.example' })],
  ['the same, by a POST', 'POST', (port) => ({ host: `evil.example:${port}` })],
  ['the same, by a DELETE', 'DELETE', (port) => ({ host: `evil.example:${port}` })],
  ['a name that begins like this machine', 'GET', () => ({ host: '127.0.0.1.evil.example' })],
  ['a name that begins like localhost', 'GET', () => ({ host: 'localhost.evil.example' })],
  ['a name that ends like localhost', 'GET', () => ({ host: 'notlocalhost' })],
  ['a name with the address in its credentials', 'GET', () => ({ host: '127.0.0.1@evil.example' })],
  ['an address of the local network', 'GET', () => ({ host: '192.168.1.10' })],
  ['the address of all interfaces', 'GET', () => ({ host: '0.0.0.0' })],
  ['another spelling of the address', 'GET', () => ({ host: '2130706433' })],
  ['an address of the link', 'GET', () => ({ host: '[fe80::1]' })],
  [
    'a form of another site',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }),
  ],
  [
    'a script of another site',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }),
  ],
  [
    'a page without an origin, as of a sandbox or a file',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'null' }),
  ],
  [
    'a page of another port of this machine',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'http://127.0.0.1:1' }),
  ],
  [
    'a page of localhost that asks for 127.0.0.1',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: `http://localhost:${port}` }),
  ],
  [
    'the same address by https',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: `https://127.0.0.1:${port}` }),
  ],
  [
    'a question whether it may (CORS preflight)',
    'OPTIONS',
    (port) => ({
      host: `127.0.0.1:${port}`,
      origin: 'https://evil.example',
      'access-control-request-method': 'DELETE',
    }),
  ],
  [
    'a question of a private network',
    'OPTIONS',
    (port) => ({
      host: `127.0.0.1:${port}`,
      origin: 'https://evil.example',
      'access-control-request-private-network': 'true',
    }),
  ],
  [
    'a picture of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    }),
  ],
  [
    'a script tag of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    }),
  ],
  [
    'a frame of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    }),
  ],
  [
    'a script of another port',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }),
  ],
  [
    'a form that a link submits',
    'POST',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }),
  ],
  [
    'a plain form to a service',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example', 'content-type': 'text/plain' }),
  ],
  ['a HEAD under another name', 'HEAD', () => ({ host: 'evil.example' })],
  [
    'a target that names another machine',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}` }),
    'http://evil.example/x',
  ],
  [
    'a target that names another machine, by https',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}` }),
    'https://evil.example/x',
  ],
  ['a name that ends like this machine', 'GET', () => ({ host: 'evil.127.0.0.1' })],
];

describe.each(names)('the door of %s', (name) => {
  it.each(attacks.map((attack) => ({ does: attack[0], attack })))('is shut to $does', async ({ attack }) => {
    const [, method, headers, path] = attack;
    const reply = await send(name, method, headers(portOf(name)), path);
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.headers).filter((header) => header.startsWith('access-control-'))).toEqual([]);
    if (method !== 'HEAD') expect(reply.body).toMatch(/^(?:Host is|Origin is|This server|The address) /);
  });

  it('is shut to two names at once', async () => {
    const port = portOf(name);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(
      `GET /x HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    'LOCALHOST',
    'inbox.localhost',
  ])('is open to %s', async (host) => {
    for (const own of [host, `${host}:${portOf(name)}`]) {
      const reply = await send(name, 'GET', { host: own });
      expect(reply.body).not.toMatch(/^(?:Host is|Origin is|This server|The address) /);
    }
  });

  it('is open to its own pages', async () => {
    const host = `127.0.0.1:${portOf(name)}`;
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    const reply = await send(name, 'GET', headers);
    expect(reply.body).not.toMatch(/^(?:Host is|Origin is|This server|The address) /);
  });
});

describe('the doors', () => {
  it('let a link of another site lead to the API, where a GET changes nothing, and to no service', async () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    for (const name of names) {
      const reply = await send(name, 'GET', { host: `127.0.0.1:${portOf(name)}`, ...link });
      expect([name, reply.status === 403]).toEqual([name, name !== 'API']);
    }
  });

  it('never let a page of another origin read an answer, though an emulator would', async () => {
    const host = `127.0.0.1:${portOf('DynamoDB')}`;
    const headers = { host, origin: `http://${host}`, ...listTables, authorization: 'x' };
    const reply = await send('DynamoDB', 'POST', headers, '/', '{}');
    expect(Object.keys(reply.headers).filter((header) => header.startsWith('access-control-'))).toEqual([]);
    expect(reply.body).not.toBe('');
  });

  it('stop a call before it has an effect', async () => {
    const path = '/2015-03-31/functions/copydesk-sweep/invocations';
    const host = `127.0.0.1:${portOf('Lambda')}`;
    await send('Lambda', 'POST', { host, origin: 'https://evil.example' }, path, '{}');
    expect(invoked).toBe(0);
    expect((await send('Lambda', 'POST', { host }, path, '{}')).status).toBe(200);
    expect(invoked).toBe(1);
  });
});
