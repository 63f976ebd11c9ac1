import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { HeadObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { type DataFolderLock, lockDataFolder } from '../../../local/data-folder.ts';
import { makeAnswer, makeRecord } from '../../made/make-warc.ts';
import { OpenInbox } from '../inbox/open-inbox.ts';
import { connect } from '../s3/open-s3.ts';

jest.setTimeout(120_000); // each run starts a process

const project = join(__dirname, '../../..');
let cloud: OpenInbox;
let lock: DataFolderLock;
let s3: S3Client;

beforeEach(async () => {
  cloud = await OpenInbox.open();
  lock = lockDataFolder(cloud.dataFolder);
  const queue = 'http://127.0.0.1:1/queue';
  const queues = { IntakeQueueUrl: queue, IntakeDeadLettersUrl: queue };
  const outputs = { ...queues, InboxBucketName: 'inbox', TableName: 'table' };
  const local = { api: '', sqs: '', dynamodb: '', lambda: '', table: '', region: 'us-east-1' };
  lock.publish({ ...local, outputs, s3: cloud.url, bucket: 'inbox' });
  s3 = connect(cloud.url);
});
afterEach(async () => {
  s3.destroy();
  lock.release();
  await cloud.close();
});

const at = (name: string) => join(cloud.dataFolder, name);
const optionsOf = (file: string, more: string[]) => [
  'bin/copydesk.js',
  'import',
  at(file),
  '--data',
  cloud.dataFolder,
  '--json',
  ...more,
];

/** What a run says, and its exit code. */
async function run(file: string, ...more: string[]): Promise<Record<string, unknown>> {
  const call = promisify(execFile)(process.execPath, optionsOf(file, more), { cwd: project });
  const { stdout, stderr, code } = await call.then(
    (ended) => ({ ...ended, code: 0 }),
    (error) => error,
  );
  if (stdout === '') throw new Error(stderr);
  return { ...JSON.parse(stdout), code };
}

/** Starts a run, and sends a signal when so many objects are there. */
async function interrupt(file: string, objects: number, signal: NodeJS.Signals): Promise<ChildProcess> {
  const child = spawn(process.execPath, optionsOf(file, ['--concurrency', '2']), {
    cwd: project,
    stdio: 'ignore',
  });
  while (child.exitCode === null && (await countVersions()).size < objects) await sleep(100);
  child.kill(signal);
  if (child.exitCode === null) await once(child, 'exit');
  return child;
}

/** How many versions each key has. */
async function countVersions(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'inbox' }));
  for (const { Key = '' } of Versions) counts.set(Key, (counts.get(Key) ?? 0) + 1);
  return counts;
}

const recordOf = (id: number, text = `The ferry of day ${id} sails at noon.`) =>
  JSON.stringify({ id, url: `https://ferry.example/${id}`, text });
const ids = Array.from({ length: 600 }, (_, id) => id);

describe('copydesk import', () => {
  it('puts each record once, although it is killed and interrupted; then nothing; then what has changed', async () => {
    await writeFile(at('corpus.ndjson'), ids.map((id) => recordOf(id)).join('\n'));
    await interrupt('corpus.ndjson', 50, 'SIGKILL');
    const interrupted = await interrupt('corpus.ndjson', 200, 'SIGINT');
    expect(interrupted.exitCode).toBe(130);
    const before = (await countVersions()).size;
    expect(before).toBeGreaterThanOrEqual(200);
    expect(before).toBeLessThan(600);
    expect(await run('corpus.ndjson')).toMatchObject({
      records: 600,
      put: 600 - before,
      unchanged: before,
      code: 0,
    });
    const counts = await countVersions();
    expect([counts.size, Math.max(...counts.values())]).toEqual([600, 1]);
    expect(await run('corpus.ndjson')).toMatchObject({ put: 0, unchanged: 600 });
    await writeFile(
      at('corpus.ndjson'),
      ids.map((id) => recordOf(id, id === 7 ? 'Not today.' : undefined)).join('\n'),
    );
    expect(await run('corpus.ndjson')).toMatchObject({ put: 1, changed: 1, unchanged: 599 });
    expect((await countVersions()).get('corpus/7.json')).toBe(2);
  });

  it('lists what it refuses, and says so by its exit code', async () => {
    await writeFile(at('a.ndjson'), [recordOf(1), '{"id":', recordOf(2)].join('\n'));
    const outcome = await run('a.ndjson');
    expect(outcome).toMatchObject({ records: 3, put: 2, refused: { 'broken-json': 1 }, code: 1 });
    const list = await readFile(`${at('a.ndjson')}.refused.ndjson`, 'utf8');
    expect(JSON.parse(list)).toMatchObject({ source: at('a.ndjson'), line: 2, reason: 'broken-json' });
    await writeFile(at('a.ndjson'), recordOf(1));
    expect(await run('a.ndjson')).toMatchObject({ unchanged: 1, code: 0 });
    expect(existsSync(`${at('a.ndjson')}.refused.ndjson`)).toBe(false);
  });

  it('gives a page of a crawl its address and content type, and compares both', async () => {
    const warc = (type: string) =>
      makeRecord('response', 'https://ferry.example/é', makeAnswer('<p>é', { 'Content-Type': type }));
    await writeFile(at('a.warc'), warc('text/html'));
    expect(await run('a.warc', '--set', 'publisher=Fähre')).toMatchObject({ put: 1 });
    expect(await run('a.warc', '--set', 'publisher=Fähre')).toMatchObject({ put: 0, unchanged: 1 });
    await writeFile(at('a.warc'), warc('text/html; charset=utf-8'));
    expect(await run('a.warc', '--set', 'publisher=Fähre', '--dry-run')).toMatchObject({
      put: 1,
      changed: 1,
    });
    expect(await run('a.warc', '--set', 'publisher=Fähre')).toMatchObject({ put: 1, changed: 1 });
    const [Key] = [...(await countVersions()).keys()];
    const { ContentType, Metadata } = await s3.send(new HeadObjectCommand({ Bucket: 'inbox', Key }));
    expect(ContentType).toBe('text/html; charset=utf-8');
    expect(Metadata).toEqual({ url: 'https://ferry.example/%C3%A9', publisher: '=?utf-8?B?RsOkaHJl?=' });
  });
});
