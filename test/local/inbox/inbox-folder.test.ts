import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rename, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aWhile, OpenInbox, until } from './open-inbox.ts';

jest.setTimeout(30_000); // each change takes two listings to be seen, half a second apart

let inbox: OpenInbox;
const at = (name: string) => join(inbox.folder, name);

beforeEach(async () => {
  inbox = await OpenInbox.open();
});
afterEach(() => inbox.close());

describe('an inbox folder', () => {
  it('gives the bucket what is new, changed and removed, in folders too, and hidden files never', async () => {
    await inbox.watch();
    await mkdir(at('2026/03'), { recursive: true });
    await writeFile(at('2026/03/élysée.txt'.normalize('NFD')), 'one');
    await writeFile(at('b.txt'), 'two');
    await writeFile(at('.hidden'), 'no');
    await until(async () => (await inbox.keys()).length === 2);
    expect(await inbox.keys()).toEqual(['2026/03/élysée.txt'.normalize('NFC'), 'b.txt']);
    const [before] = (await inbox.bucket.list('b.txt')).values();
    await writeFile(at('b.txt'), 'six');
    await until(async () => [...(await inbox.bucket.list('b.txt')).values()][0] !== before);
    await rm(at('2026'), { recursive: true });
    await until(async () => (await inbox.keys()).length === 1);
    expect(inbox.removed).toEqual(['2026/03/élysée.txt'.normalize('NFC')]);
    expect(inbox.lines).toEqual([]);
  });

  it('waits until a file is written, however slowly', async () => {
    await inbox.watch();
    for (let part = 0; part < 8; part++) {
      await appendFile(at('slow.txt'), 'a line\n');
      await sleep(200);
      expect(inbox.uploaded).toEqual([]);
    }
    await until(() => inbox.uploaded.length > 0);
    expect(inbox.uploaded).toEqual(['slow.txt']);
  });

  it('uploads a file again that went on after a long pause, and one whose old time was set back', async () => {
    await inbox.watch();
    await writeFile(at('a.txt'), 'half');
    const time = new Date('2026-01-01');
    await utimes(at('a.txt'), time, time);
    await until(() => inbox.uploaded.length === 1);
    await writeFile(at('a.txt'), 'full');
    await utimes(at('a.txt'), time, time);
    await until(() => inbox.uploaded.length === 2);
    expect([...(await inbox.bucket.list('')).values()]).toEqual(['e9dc924f238fa6cc29465942875fe8f0']);
  });

  it('uploads nothing again that it has uploaded, also when a file is only touched, or nothing is known of it', async () => {
    await writeFile(at('a.txt'), 'one').catch(() =>
      mkdir(inbox.folder).then(() => writeFile(at('a.txt'), 'one')),
    );
    await inbox.bucket.put('b.txt', Buffer.from('two'), 3);
    await writeFile(at('b.txt'), 'two');
    await inbox.watch();
    await until(() => inbox.uploaded.length === 1);
    await utimes(at('a.txt'), new Date(), new Date());
    await aWhile();
    await inbox.unwatch();
    await inbox.watch();
    await aWhile();
    expect(inbox.uploaded).toEqual(['a.txt']);
  });

  it('tries a failed upload again until it works', async () => {
    let failures = 0;
    const { bucket } = inbox;
    await inbox.watch({
      list: (prefix) => bucket.list(prefix),
      remove: (key) => bucket.remove(key),
      put: (key, ...rest) =>
        ++failures < 3 ? Promise.reject(new Error('S3 is away')) : bucket.put(key, ...rest),
    });
    await writeFile(at('a.txt'), 'one');
    await until(() => inbox.uploaded.length === 1);
    expect(inbox.lines).toEqual(['Not taken yet, and tried again (S3 is away): a.txt']);
    await until(() => inbox.waiting === 0);
  });

  it('does at its start what was to be done while nothing ran', async () => {
    await inbox.watch();
    for (const name of ['kept.txt', 'changed.txt', 'removed.txt']) await writeFile(at(name), name);
    await until(() => inbox.uploaded.length === 3);
    await aWhile();
    await inbox.unwatch();
    await inbox.bucket.put('of-another-client.txt', Buffer.from('x'), 1);
    await unlink(at('removed.txt'));
    await writeFile(at('changed.txt'), 'otherwise');
    await inbox.watch();
    await until(() => inbox.uploaded.length === 4 && inbox.removed.length === 1);
    expect(inbox.uploaded.at(-1)).toBe('changed.txt');
    expect(inbox.removed).toEqual(['removed.txt']);
    expect(await inbox.keys()).toEqual(['changed.txt', 'kept.txt', 'of-another-client.txt']);
  });

  it('takes away what is removed by `rm *`, all of it', async () => {
    await inbox.watch();
    await writeFile(at('a.txt'), 'one');
    await until(() => inbox.uploaded.length === 1);
    await inbox.unwatch();
    execFileSync('sh', ['-c', 'rm *'], { cwd: inbox.folder });
    await inbox.watch();
    await until(async () => (await inbox.keys()).length === 0);
  });
});

describe('an inbox folder that is not there', () => {
  beforeEach(async () => {
    await inbox.watch();
    await writeFile(at('a.txt'), 'one');
    await writeFile(at('b.txt'), 'two');
    await until(() => inbox.uploaded.length === 2);
  });

  it('loses no article at the next start, be it removed or an empty one in its place', async () => {
    await inbox.unwatch();
    await rm(inbox.folder, { recursive: true });
    await inbox.watch();
    await aWhile();
    expect(await inbox.keys()).toEqual(['a.txt', 'b.txt']);
    expect(inbox.lines).toEqual([expect.stringContaining('is not the folder that 2 articles came from')]);
    await writeFile(at('a.txt'), 'one');
    await writeFile(at('c.txt'), 'three');
    await until(() => inbox.uploaded.length === 3);
    expect(inbox.uploaded.at(-1)).toBe('c.txt');
  });

  it('loses none while it runs, and is watched again when it is made anew', async () => {
    await rename(inbox.folder, `${inbox.folder}.away`);
    await until(() => inbox.lines.length === 1);
    await aWhile();
    expect(inbox.lines).toEqual([
      `${inbox.folder} is gone. Its 2 articles stay; it is watched again when it is back.`,
    ]);
    expect(inbox.removed).toEqual([]);
    await mkdir(inbox.folder);
    await writeFile(at('c.txt'), 'three');
    await until(() => inbox.uploaded.length === 3);
    expect(await inbox.keys()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('goes on as if nothing had been when the same folder comes back', async () => {
    await rename(inbox.folder, `${inbox.folder}.away`);
    await until(() => inbox.lines.length === 1);
    await unlink(`${inbox.folder}.away/a.txt`);
    await rename(`${inbox.folder}.away`, inbox.folder);
    await until(() => inbox.removed.length === 1);
    expect(await inbox.keys()).toEqual(['b.txt']);
  });

  it('keeps the article of a link whose file is away', async () => {
    await writeFile(join(inbox.dataFolder, 'elsewhere.txt'), 'three');
    await symlink(join(inbox.dataFolder, 'elsewhere.txt'), at('link.txt'));
    await until(() => inbox.uploaded.length === 3);
    await unlink(join(inbox.dataFolder, 'elsewhere.txt'));
    await aWhile();
    expect(inbox.removed).toEqual([]);
    await unlink(at('link.txt'));
    await until(() => inbox.removed.length === 1);
  });
});
