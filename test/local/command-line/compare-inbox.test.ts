import { mkdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareInbox } from '../../../bin/commands/reconcile/compare-inbox.ts';
import { describeInbox } from '../../../bin/commands/reconcile/inbox-report.ts';
import { type DataFolderLock, lockDataFolder } from '../../../local/data-folder.ts';
import { OpenInbox, until } from '../inbox/open-inbox.ts';

jest.setTimeout(30_000); // each comparison that finds something looks twice

let inbox: OpenInbox;
let lock: DataFolderLock;
const at = (name: string) => join(inbox.folder, name);
const listDrift = async (fix = false) => {
  const found = await compareInbox(inbox.dataFolder, { prefix: '', fix });
  return { mended: found?.mended, drift: found?.drift.map(({ kind, key }) => `${kind} ${key}`) };
};

beforeEach(async () => {
  inbox = await OpenInbox.open();
  const local = { api: '', sqs: '', dynamodb: '', lambda: '', table: '', outputs: {}, region: 'us-east-1' };
  lock = lockDataFolder(inbox.dataFolder);
  lock.publish({ ...local, s3: inbox.url, bucket: 'inbox' }, inbox.folder);
  await mkdir(inbox.folder);
});
afterEach(async () => {
  lock.release();
  await inbox.close();
});

describe('comparing the inbox folder with its bucket', () => {
  it('finds nothing where they agree, whatever others have put into the bucket', async () => {
    await inbox.watch();
    await writeFile(at('a.txt'), 'one');
    await until(() => inbox.uploaded.length === 1);
    await inbox.bucket.put('of-another-client.txt', Buffer.from('x'), 1);
    expect(await listDrift()).toEqual({ mended: 0, drift: [] });
  });

  it('finds what is not there, what differs and what was left behind, and mends it', async () => {
    await inbox.watch();
    for (const name of ['same.txt', 'differs.txt', 'gone.txt']) await writeFile(at(name), name);
    await until(() => inbox.uploaded.length === 3);
    await inbox.unwatch();
    await unlink(at('gone.txt'));
    await writeFile(at('new.txt'), 'new');
    await inbox.bucket.put('differs.txt', Buffer.from('otherwise'), 9);
    const drift = ['changed differs.txt', 'left-behind gone.txt', 'not-uploaded new.txt'];
    expect((await listDrift()).drift?.sort()).toEqual(drift);
    expect((await listDrift(true)).mended).toBe(3);
    expect(await listDrift()).toEqual({ mended: 0, drift: [] });
    expect(await inbox.keys()).toEqual(['differs.txt', 'new.txt', 'same.txt']);
  });

  it('counts nothing that the running cloud is about to take', async () => {
    await inbox.watch();
    await writeFile(at('a.txt'), 'one');
    expect(await listDrift()).toEqual({ mended: 0, drift: [] });
  });

  it('says what to do', () => {
    const drift = [{ kind: 'not-uploaded' as const, key: 'a.txt', because: 'the file is not in the bucket' }];
    const text = describeInbox({ folder: '/inbox', files: 2, drift, mended: 0 }, false);
    expect(text).toContain(
      'Inbox and bucket differ: 2 files in /inbox.\n      1 files that are not in the bucket: run again with --fix',
    );
  });
});
