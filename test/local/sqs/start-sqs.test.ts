import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteMessageCommand,
  ListMessageMoveTasksCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';

let folder: string;
let server: ChildProcess | undefined;
let client: SQSClient;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-sqs-'));
  await start();
});

afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'sqs-process.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data');
  url = String(line).trim();
  client = new SQSClient({
    endpoint: url,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
}

async function kill(): Promise<void> {
  client.destroy();
  const exited = server && once(server, 'exit');
  server?.kill('SIGKILL');
  await exited;
}

async function restart(): Promise<void> {
  await kill();
  await start();
}

const queue = (name: string) => `${url}/000000000000/${name}`;
const arnOf = (name: string) => `arn:aws:sqs:eu-west-3:000000000000:${name}`;
const send = (MessageBody: string, name = 'intake') =>
  client.send(new SendMessageCommand({ QueueUrl: queue(name), MessageBody }));

async function receive(name: string, VisibilityTimeout = 60): Promise<Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queue(name),
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['All'],
      VisibilityTimeout,
    }),
  );
  return Messages;
}

async function receiveAll(name: string): Promise<Set<string>> {
  const bodies = new Set<string>();
  for (let batch = await receive(name); batch.length > 0; batch = await receive(name)) {
    for (const { Body = '' } of batch) bodies.add(Body);
  }
  return bodies;
}

describe('startSqs', () => {
  it('refuses a caller as its check says, in the words that clients of SQS know', async () => {
    const refused = new SQSClient({
      endpoint: url,
      region: 'eu-west-3',
      credentials: { accessKeyId: 'function.refused', secretAccessKey: 'local' },
    });
    const message = { QueueUrl: queue('intake'), MessageBody: 'text' };
    await expect(refused.send(new SendMessageCommand(message))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'You may not.',
      $metadata: { httpStatusCode: 403 },
    });
    refused.destroy();
  });

  it('loses no accepted message when it is killed while messages are being sent', async () => {
    const accepted = new Set<string>();
    const sending = Array.from({ length: 4 }, async (_, sender) => {
      for (let index = 0; ; index += 1) {
        await send(`${sender}-${index}`);
        accepted.add(`${sender}-${index}`);
      }
    });
    const stopped = Promise.allSettled(sending);
    while (accepted.size < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    await kill();
    await stopped;
    await start();
    const kept = await receiveAll('intake');
    expect([...accepted].filter((body) => !kept.has(body))).toEqual([]);
  });

  it('keeps each message of a batch, with its id and its attributes', async () => {
    const { Successful } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queue('intake'),
        Entries: [
          {
            Id: 'first',
            MessageBody: 'one',
            MessageAttributes: { origin: { DataType: 'String', StringValue: 's3' } },
          },
          { Id: 'second', MessageBody: 'two' },
        ],
      }),
    );
    await restart();
    const received = await receive('intake');
    expect(received.map(({ MessageId }) => MessageId)).toEqual(Successful?.map(({ MessageId }) => MessageId));
    expect(received[0]?.MessageAttributes?.origin?.StringValue).toBe('s3');
  });

  it('gives out again what was received but not deleted, and not what was deleted', async () => {
    await send('done');
    const [done] = await receive('intake');
    await send('in work');
    await client.send(
      new DeleteMessageCommand({ QueueUrl: queue('intake'), ReceiptHandle: done?.ReceiptHandle }),
    );
    await receive('intake');
    await restart();
    expect(await receiveAll('intake')).toEqual(new Set(['in work']));
  });

  it('keeps a dead letter in the dead-letter queue', async () => {
    await send('poison');
    await receive('intake', 0);
    expect(await receive('intake', 0)).toEqual([]);
    await restart();
    expect(await receiveAll('intake')).toEqual(new Set());
    expect(await receiveAll('dead')).toEqual(new Set(['poison']));
  });

  it('says of a dead letter in which queue it died, and moves each back to that one', async () => {
    for (const name of ['intake', 'later']) {
      await send(`poison of ${name}`, name);
      await receive(name, 0);
      await receive(name, 0);
    }
    await restart();
    const dead = await receive('dead', 0);
    expect(dead.map(({ Body, Attributes = {} }) => [Body, Attributes['DeadLetterQueueSourceArn']])).toEqual([
      ['poison of intake', arnOf('intake')],
      ['poison of later', arnOf('later')],
    ]);
    await send('put there by hand', 'dead');
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: arnOf('dead') }));
    const { Results } = await client.send(new ListMessageMoveTasksCommand({ SourceArn: arnOf('dead') }));
    expect(Results?.[0]).toMatchObject({
      Status: 'FAILED',
      FailureReason: 'CouldNotDetermineMessageSource',
      ApproximateNumberOfMessagesMoved: 2,
    });
    for (const name of ['intake', 'later']) {
      const [back] = await receive(name);
      expect(back?.Body).toBe(`poison of ${name}`);
      expect(back?.Attributes).not.toHaveProperty('DeadLetterQueueSourceArn');
    }
    expect(await receiveAll('dead')).toEqual(new Set(['put there by hand']));
  });

  it('keeps nothing of a queue that was purged', async () => {
    await send('old');
    await client.send(new PurgeQueueCommand({ QueueUrl: queue('intake') }));
    await send('new');
    await restart();
    expect(await receiveAll('intake')).toEqual(new Set(['new']));
  });

  it('serves nothing but SQS', async () => {
    expect((await fetch(`${url}/bucket/key`)).status).toBe(501);
    const topics = await fetch(url, { method: 'POST', body: new URLSearchParams({ Action: 'ListTopics' }) });
    expect([topics.status, await topics.text()]).toEqual([
      400,
      expect.stringContaining('<Code>InvalidAction</Code>'),
    ]);
  });
});
