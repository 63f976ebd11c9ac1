import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { openS3 } from '../s3/open-s3.ts';
import { filler, SmallFileSystem, sendMore, sendUntilRefused } from './small-file-system.ts';

const person = { region: 'eu-west-3', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const disk = new SmallFileSystem();
const onSmallDisk = disk.isMounted ? describe : describe.skip;
let closeLast: () => Promise<void> = async () => {};

beforeEach(() => disk.begin());

afterEach(async () => {
  await closeLast();
  closeLast = async () => {};
});

afterAll(() => disk.unmount());

onSmallDisk('a full disk', () => {
  describe('under SQS', () => {
    let warnings = '';
    let url = '';
    let server: ChildProcess;
    let client: SQSClient;

    async function open(): Promise<void> {
      const script = join(__dirname, '../sqs/sqs-process.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', script, disk.folder]);
      child.stderr.on('data', (text) => {
        warnings += text;
      });
      server = child;
      const [line] = await once(child.stdout, 'data');
      url = String(line).trim();
      client = new SQSClient({ endpoint: url, useQueueUrlAsEndpoint: false, ...person });
      closeLast = close;
    }

    async function close(): Promise<void> {
      closeLast = async () => {};
      client.destroy();
      const exited = once(server, 'exit');
      server.kill('SIGKILL');
      await exited;
    }

    const queue = (name: string) => `${url}/000000000000/${name}`;
    const send = (name: string) =>
      client.send(new SendMessageCommand({ QueueUrl: queue('intake'), MessageBody: `${name} ${filler}` }));

    async function receive(name: string, VisibilityTimeout: number): Promise<string[]> {
      const found: Message[] = [];
      for (;;) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl: queue(name), MaxNumberOfMessages: 10, VisibilityTimeout }),
        );
        if (Messages.length === 0) return found.map(({ Body = '' }) => Body.split(' ')[0] as string).sort();
        found.push(...Messages);
      }
    }

    it('loses nothing that was acknowledged, and keeps nothing that was refused', async () => {
      await open();
      disk.fill();
      const before = await sendUntilRefused(send);
      disk.free();
      const sent = [...before, ...(await sendMore(send))].sort();
      await close();
      await open();
      expect(await receive('intake', 600)).toEqual(sent);
      expect(warnings).toMatch(/Disk full\. .*messages\.jsonl cannot be written/);
    });

    it('names the messages of a batch that were not kept', async () => {
      await open();
      disk.fill();
      await sendUntilRefused(send);
      const { Successful = [], Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: queue('intake'),
          Entries: [
            { Id: 'one', MessageBody: filler },
            { Id: 'two', MessageBody: filler },
          ],
        }),
      );
      expect(Successful).toEqual([]);
      expect(Failed.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault])).toEqual([
        ['one', 'InsufficientStorage', false],
        ['two', 'InsufficientStorage', false],
      ]);
    });

    it('leaves a dead letter in its queue until it can be moved', async () => {
      await open();
      await send('poison');
      await client.send(new ReceiveMessageCommand({ QueueUrl: queue('intake'), VisibilityTimeout: 0 }));
      disk.fill();
      const others = await sendUntilRefused(send);
      expect(await receive('intake', 600)).toEqual(others);
      disk.free();
      await close();
      await open();
      expect(await receive('dead', 600)).toEqual([]);
      expect(await receive('intake', 600)).toEqual([...others, 'poison']);
    });
  });

  it('under S3: loses nothing that was acknowledged, and keeps nothing that was refused', async () => {
    const first = await openS3({ folder: disk.folder });
    closeLast = first.close;
    const put = (Key: string) =>
      first.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: `${Key} ${filler}` }));
    disk.fillTo(1_000_000);
    const before = await sendUntilRefused(put);
    expect(before.length).toBeGreaterThan(10);
    disk.free();
    const stored = [...before, ...(await sendMore(put))].sort();
    await first.close();
    const second = await openS3({ folder: disk.folder });
    closeLast = second.close;
    const { Contents = [] } = await second.client.send(new ListObjectsV2Command({ Bucket: 'inbox' }));
    expect(Contents.map(({ Key }) => Key)).toEqual(stored);
    for (const Key of stored) {
      const { Body } = await second.client.send(new GetObjectCommand({ Bucket: 'inbox', Key }));
      expect(await Body?.transformToString()).toBe(`${Key} ${filler}`);
    }
  });
});
