import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { createCredentials } from '../../../local/gateway/caller.ts';
import { HangUp, type Passage, type ServiceCall } from '../../../local/gateway/service-call.ts';
import { type Gateway, startGateway } from '../../../local/gateway/start-gateway.ts';

let service: Server;
let gateway: Gateway;
let received: { url: string; body: string }[];
let answered: number;

const region = 'eu-west-3';
const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = createCredentials('clean');
const credentials = { accessKeyId, secretAccessKey, sessionToken: 'worker-1' };
const getItem = new GetItemCommand({ TableName: 'articles', Key: { pk: { S: 'A#1' } } });

async function open(...passages: Passage[]): Promise<void> {
  gateway = await startGateway(passages);
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  for (const name of ['s3', 'sqs', 'dynamodb'] as const) gateway.open(name, url);
}

const dynamodb = () =>
  new DynamoDBClient({ endpoint: gateway.urls.dynamodb, region, credentials, maxAttempts: 1 });
const s3 = () =>
  new S3Client({ endpoint: gateway.urls.s3, region, credentials, forcePathStyle: true, maxAttempts: 1 });

beforeEach(async () => {
  received = [];
  answered = 0;
  service = createServer(async (request, response) => {
    received.push({ url: request.url ?? '', body: (await buffer(request)).toString() });
    answered += 1;
    if (request.method === 'HEAD') response.writeHead(200, { 'content-length': '17' }).end();
    else response.end(request.headers['x-amz-target'] ? '{"Item":{"pk":{"S":"A#1"}}}' : 'été');
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
});

afterEach(async () => {
  await gateway.close();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

describe('startGateway', () => {
  it('forwards calls as they came, and answers as they were given', async () => {
    await open();
    expect((await dynamodb().send(getItem)).Item).toEqual({ pk: { S: 'A#1' } });
    const object = { Bucket: 'inbox', Key: 'a é+%.txt' };
    const { Body } = await s3().send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('été');
    expect((await s3().send(new HeadObjectCommand(object))).ContentLength).toBe(17);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(getItem.input);
    expect(received[1]?.url).toContain('/inbox/a%20%C3%A9%2B%25.txt');
  });

  it('tells passages who calls what, and forwards nothing that one answers itself', async () => {
    const calls: ServiceCall[] = [];
    const refuse: Passage = async (call, forward) => {
      calls.push(call);
      if (call.service === 's3') return forward(call);
      return { status: 400, headers: {}, body: '{"__type":"AccessDeniedException"}' };
    };
    await open(refuse);
    await expect(dynamodb().send(getItem)).rejects.toThrow(
      expect.objectContaining({ name: 'AccessDeniedException' }),
    );
    expect(received).toEqual([]);
    await s3().send(new GetObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    await s3()
      .send(new ListObjectsV2Command({ Bucket: 'inbox' }))
      .catch(() => {});
    const caller = { environmentId: 'worker-1' };
    expect(calls).toMatchObject([
      { service: 'dynamodb', action: 'GetItem', ...caller },
      { service: 's3', action: 'GetObject', ...caller },
      { service: 's3', action: 'ListObjectsV2', ...caller },
    ]);
  });

  it('lets a passage cut the connection after a call took effect', async () => {
    await open(async (call, forward) => {
      await forward(call);
      throw new HangUp();
    });
    await expect(dynamodb().send(getItem)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(answered).toBe(1);
  });
});
