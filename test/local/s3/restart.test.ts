import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { connect, type EventRecord, openS3 } from './open-s3.ts';

const put = (Key: string, Body: string) => new PutObjectCommand({ Bucket: 'inbox', Key, Body });

describe('restarts of the local S3', () => {
  it('finds objects, versions and settings as they were left', async () => {
    const first = await openS3();
    const { folder } = first;
    await first.client.send(put('a', 'one'));
    await first.client.send(put('a', 'two'));
    await first.client.send(put('gone', 'x'));
    await first.client.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'gone' }));
    await first.server.close();
    const second = await openS3({ folder });
    const found = await second.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    expect(await found.Body?.transformToString()).toBe('two');
    const gone = second.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'gone' }));
    await expect(gone).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(second.messages).toEqual([]);
    await second.close();
    await rm(folder, { recursive: true });
  });

  it('goes on with larger sequencers even if the clock went back', async () => {
    const first = await openS3({ now: () => new Date('2030-01-01') });
    await first.client.send(put('a', 'one'));
    await first.server.close();
    const second = await openS3({ folder: first.folder, now: () => new Date('2020-01-01') });
    await second.client.send(put('a', 'two'));
    await second.close();
    const [before, after] = [...first.records(), ...second.records()].map(
      (record) => record.s3.object.sequencer,
    );
    expect((after ?? '').padEnd(40, '0') > (before ?? '').padEnd(40, '0')).toBe(true);
    await rm(first.folder, { recursive: true });
  });

  it('drops a line that was never finished, and files that nothing refers to', async () => {
    const first = await openS3();
    const { folder } = first;
    await first.client.send(put('a', 'one'));
    await first.server.close();
    await appendFile(join(folder, 'changes.jsonl'), '{"kind":"add","bucket":"inbox","key":"torn"');
    await appendFile(join(folder, 'blobs', 'orphan'), 'half');
    const second = await openS3({ folder });
    const found = await second.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    expect(await found.Body?.transformToString()).toBe('one');
    expect(await readdir(join(folder, 'blobs'))).not.toContain('orphan');
    await second.close();
    await rm(folder, { recursive: true });
  });

  it('says which line of the log is damaged instead of starting without it', async () => {
    const first = await openS3();
    await first.server.close();
    await appendFile(join(first.folder, 'changes.jsonl'), 'damage\n');
    await expect(openS3({ folder: first.folder })).rejects.toThrow(/changes\.jsonl, line \d+ is damaged/);
    await rm(first.folder, { recursive: true });
  });

  it('loses no acknowledged object and no event when it is killed in the middle of uploads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-s3-'));
    const deliveries = join(folder, 'deliveries');
    const acknowledged = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      const { child, url } = await serve(folder, deliveries);
      const uploads = uploadUntilGone(url, `round-${round}`, acknowledged);
      const enough = acknowledged.size + 60;
      while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await uploads;
    }
    const events = await readEventsAfterRestart(folder, deliveries);
    for (const key of acknowledged) expect(events.has(key)).toBe(true);
    await rm(folder, { recursive: true });
  });
});

async function serve(folder: string, deliveries: string): Promise<{ child: ChildProcess; url: string }> {
  const script = join(__dirname, 'serve-until-killed.ts');
  const arguments_ = ['--import', 'tsx', script, join(folder, 'data'), deliveries];
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function uploadUntilGone(url: string, prefix: string, acknowledged: Set<string>): Promise<void> {
  const client = connect(url);
  let number = 0;
  const upload = async () => {
    for (;;) {
      const key = `${prefix}/${number++}`;
      await client.send(put(key, `content of ${key}`));
      acknowledged.add(key);
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, upload));
  client.destroy();
}

// Every object that is there must be whole, and every one must have had its event, acknowledged or not.
async function readEventsAfterRestart(folder: string, deliveries: string): Promise<Set<string>> {
  const s3 = await openS3({ folder: join(folder, 'data') });
  await s3.client.send(put('last', 'content of last'));
  while (!s3.records().some((record) => record.s3.object.key === 'last'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const lines = (await readFile(deliveries, 'utf8')).trim().split('\n');
  const earlier = lines.flatMap((line) => (JSON.parse(line) as { Records?: EventRecord[] }).Records ?? []);
  const keys = new Set([...earlier, ...s3.records()].map((record) => record.s3.object.key));
  for (const Key of keys) {
    const found = await s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key }));
    expect(await found.Body?.transformToString()).toBe(`content of ${Key}`);
  }
  const { Contents } = await s3.client.send(new ListObjectsV2Command({ Bucket: 'inbox' }));
  expect(Contents?.map(({ Key }) => Key)).toEqual([...keys].sort());
  await s3.close();
  return keys;
}
