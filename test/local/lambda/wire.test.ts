import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountConcurrency } from '../../../local/lambda/account-concurrency.ts';
import { createEnvironment } from '../../../local/lambda/environment.ts';
import { createFunctionFolder, type FunctionFolder } from '../../../local/lambda/function-folder.ts';
import { LambdaFunction } from '../../../local/lambda/lambda-function.ts';
import { answerJson } from '../../../local/wire/json-call.ts';
import type { ServeWired } from '../../../local/wire/open-wire.ts';
import type { WiredCall } from '../../../local/wire/wire-messages.ts';

const functionName = 'news-clean';
const caller = `
  import s3 from ${JSON.stringify(require.resolve('@aws-sdk/client-s3'))};
  import sqs from ${JSON.stringify(require.resolve('@aws-sdk/client-sqs'))};
  const read = (endpoint, Key) => {
    const client = new s3.S3Client({ endpoint, maxAttempts: 1, responseChecksumValidation: 'WHEN_REQUIRED' });
    return client.send(new s3.GetObjectCommand({ Bucket: 'inbox', Key })).then(
      async ({ Body, ETag }) => [ETag, await Body.transformToString()],
      ({ name, message }) => ({ name, message }),
    );
  };
  export const handler = async ({ endpoint, abortMs, key }) => {
    if (key) return read(endpoint, key);
    const client = new sqs.SQSClient({ endpoint, maxAttempts: 2, useQueueUrlAsEndpoint: false });
    const command = new sqs.GetQueueUrlCommand({ QueueName: 'événements' });
    const abortSignal = abortMs === undefined ? undefined : AbortSignal.timeout(abortMs);
    return client.send(command, { abortSignal }).then(
      ({ QueueUrl }) => QueueUrl,
      ({ name, message }) => ({ name, message }),
    );
  };`;

let folder: FunctionFolder;
let source: string;
let taskFolder: string;
const opened: LambdaFunction[] = [];

/** A function whose wire leads to this service, as `127.0.0.1:1`. */
function open(serve: (call: WiredCall) => Promise<object>): LambdaFunction {
  return openWired(async (call) => answerJson(200, await serve(call)));
}

function openWired(serve: ServeWired, host = '127.0.0.1:1'): LambdaFunction {
  const names = { functionName, handler: 'index.handler', logFormat: 'JSON', runtime: 'nodejs24.x' };
  const endpoints = { s3: 'http://s3', sqs: 'http://sqs', dynamodb: 'http://dynamodb' };
  const memory = { memoryMegabytes: 128 };
  const lambda = new LambdaFunction({
    bootstrap: folder.bootstrap,
    timeoutMs: 5000,
    concurrency: new AccountConcurrency(),
    services: new Map([[host, serve]]),
    ...memory,
    data: {
      file: join(taskFolder, 'index.mjs'),
      handler: 'handler',
      context: {
        functionName,
        functionVersion: '$LATEST',
        invokedFunctionArn: 'arn:aws:lambda:eu-west-3:000000000000:function:news-clean',
        memoryLimitInMB: '128',
        logGroupName: '/aws/lambda/news-clean',
        logStreamName: 'local',
      },
    },
    environment: createEnvironment(
      { ...names, ...memory, taskFolder, variables: {} },
      { region: 'eu-west-3', endpoints },
    ),
    onLog: () => {},
  });
  opened.push(lambda);
  return lambda;
}

beforeAll(async () => {
  folder = await createFunctionFolder(`test of the wire ${process.pid}`);
  source = await mkdtemp(join(tmpdir(), 'bundle-'));
  await writeFile(join(source, 'index.mjs'), caller);
  taskFolder = await folder.add(source);
});

afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

afterAll(async () => {
  await rm(source, { recursive: true, force: true });
  await folder.remove();
});

describe('the wire of a function', () => {
  it('calls a service without HTTP, under its own name, with what the SDK has made', async () => {
    const calls: WiredCall[] = [];
    const lambda = open(async (call) => {
      calls.push(call);
      return { QueueUrl: 'q1' };
    });
    expect(await lambda.invoke({ endpoint: 'http://127.0.0.1:1' })).toEqual({ answer: 'q1' });
    expect(calls).toEqual([
      {
        id: 1,
        host: '127.0.0.1:1',
        method: 'POST',
        path: '/',
        headers: expect.objectContaining({
          authorization: expect.stringContaining('Credential=function.news-clean/'),
          'x-amz-security-token': expect.stringMatching(/./),
          'x-amz-target': 'AmazonSQS.GetQueueUrl',
        }),
        body: JSON.stringify({ QueueName: 'événements' }),
      },
    ]);
  });

  it('reaches every other address as before', async () => {
    const lambda = open(async () => ({ QueueUrl: 'q1' }));
    const { answer } = (await lambda.invoke({ endpoint: 'http://127.0.0.1:2' })) as { answer: object };
    expect(answer).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') });
  });

  it('is told that a service hung up, and asks again', async () => {
    let calls = 0;
    const lambda = open(async () => {
      calls += 1;
      if (calls === 1) throw new Error('gone');
      return { QueueUrl: 'q2' };
    });
    expect(await lambda.invoke({ endpoint: 'http://127.0.0.1:1' })).toEqual({ answer: 'q2' });
    expect(calls).toBe(2);
  });

  it('waits no longer than it said', async () => {
    const lambda = open(() => new Promise(() => {}));
    const event = { endpoint: 'http://127.0.0.1:1', abortMs: 50 };
    expect(await lambda.invoke(event)).toMatchObject({ answer: { name: 'AbortError' } });
  });

  it('reads a file of S3, whatever is in it', async () => {
    const lambda = openWired(async ({ method, path }) => ({
      status: 200,
      headers: { etag: `"${method} ${path}"` },
      body: new Uint8Array(Buffer.from('é\n😀')),
    }));
    const answer = ['"GET /inbox/d%C3%A9p%C3%AAche?x-id=GetObject"', 'é\n😀'];
    expect(await lambda.invoke({ endpoint: 'http://127.0.0.1:1', key: 'dépêche' })).toEqual({ answer });
  });

  it('asks over HTTP what a service does not take this way', async () => {
    const server = createServer((request, response) => response.end(`over HTTP: ${request.url}`));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const lambda = openWired(async () => undefined, host);
    const answered = await lambda.invoke({ endpoint: `http://${host}`, key: 'a' });
    server.close();
    expect(answered).toEqual({ answer: [null, 'over HTTP: /inbox/a?x-id=GetObject'] });
  });
});
