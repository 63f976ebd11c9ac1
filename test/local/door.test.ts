import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startEvents } from '../../local/events/start-events.ts';
import { startGateway } from '../../local/gateway/start-gateway.ts';
import { startHttpApi } from '../../local/http-api/start-http-api.ts';
import { startLambdaApi } from '../../local/lambda/start-lambda-api.ts';
import { startS3 } from '../../local/s3/start-s3.ts';
import { startDynamoDb } from '../../local/start-dynamodb.ts';
import { attacks } from './door-attacks.ts';

type Name = 'API' | 'S3' | 'SQS' | 'DynamoDB' | 'Lambda' | 'EventBridge' | 'fault gateway';
const names: Name[] = ['API', 'S3', 'SQS', 'DynamoDB', 'Lambda', 'EventBridge', 'fault gateway'];

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
  const journal = join(folder, 'events.ndjson');
  const place = { account: '1', region: 'eu-west-3' };
  running.EventBridge = await startEvents({ ...place, journal, buses: new Set() });
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
