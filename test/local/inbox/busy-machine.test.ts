import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';

const fileCount = 300;
/** A watcher that goes by the events of the file system loses files in every third drop or so. */
const dropCount = 3;
const text = (number: number) => `Article ${number}\n\nWhat happened in the town of number ${number}.\n`;

let root: string;
let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-inbox-'));
  folder = join(root, 'inbox');
  await mkdir(join(root, 'data'));
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(root, { recursive: true, force: true });
});

async function watch(): Promise<InboxBucket> {
  const script = join(__dirname, 'watch-until-killed.ts');
  child = spawn(process.execPath, ['--import', 'tsx', script, folder, join(root, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return new InboxBucket({ s3: line.toString().trim(), bucket: 'inbox' }, 'us-east-1');
}

/** One by one, as `cp` does; `paceMs` apart. */
async function dropFiles(paceMs: number, into = folder): Promise<void> {
  await mkdir(into, { recursive: true });
  for (let number = 0; number < fileCount; number++) {
    await writeFile(join(into, `${number}.txt`), text(number));
    if (paceMs > 0) await sleep(paceMs);
  }
}

/** What the bucket holds as soon as that is `count` objects, or after twenty seconds. */
async function listWhen(bucket: InboxBucket, count: number, gone = ''): Promise<Map<string, string>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const etags = await bucket.list('');
    if ((etags.size === count && !etags.has(gone)) || Date.now() > deadline) return etags;
    await sleep(100);
  }
}

describe('an inbox on a busy machine', () => {
  it('takes every file that comes while its process gets no time', async () => {
    const bucket = await watch();
    for (let drop = 1; drop <= dropCount; drop++) {
      const dropped = dropFiles(1, join(folder, String(drop)));
      await sleep(120);
      child?.kill('SIGSTOP');
      await sleep(1_500);
      child?.kill('SIGCONT');
      await dropped;
      expect((await listWhen(bucket, drop * fileCount)).size).toBe(drop * fileCount);
    }
    bucket.close();
  }, 60_000);

  it('has every file, whole, after it was killed in the middle of uploads', async () => {
    const first = await watch();
    await dropFiles(0);
    const uploaded = async () => (await first.list('')).size;
    while ((await uploaded()) < fileCount / 10) await sleep(5);
    child?.kill('SIGKILL');
    first.close();
    await appendFile(join(folder, '0.txt'), 'And then.\n');
    await rm(join(folder, '1.txt'));
    const second = await watch();
    const etags = await listWhen(second, fileCount - 1, '1.txt');
    expect(etags.size).toBe(fileCount - 1);
    expect(etags.has('1.txt')).toBe(false);
    second.close();
  }, 60_000);
});
