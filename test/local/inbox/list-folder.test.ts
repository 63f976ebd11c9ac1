import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFolder } from '../../../local/inbox/list-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...path: string[]) => join(folder, ...path);

async function describeFolder() {
  const { files, passedOver, unknown } = await listFolder(folder);
  return {
    keys: [...files.keys()].sort(),
    passedOver: Object.fromEntries(passedOver.map(({ path, reason }) => [path.toString('latin1'), reason])),
    unknown,
  };
}

describe('listFolder', () => {
  it('finds files of all folders, and leaves out what is hidden', async () => {
    mkdirSync(at('a/b'), { recursive: true });
    mkdirSync(at('.git'));
    for (const path of ['a/b/c.txt', 'd.txt', '.git/e.txt', '.DS_Store', '__proto__'])
      writeFileSync(at(path), path);
    expect(await describeFolder()).toEqual({
      keys: ['__proto__', 'a/b/c.txt', 'd.txt'],
      passedOver: {},
      unknown: [],
    });
  });

  it.each([
    'a.part',
    'a.txt.TMP',
    'a.txt~',
    'a.crdownload',
    '#a.txt#',
    '~$a.docx',
    'Thumbs.db',
  ])('passes over %s, and says so', async (name) => {
    writeFileSync(at(name), '');
    expect(await describeFolder()).toMatchObject({
      keys: [],
      passedOver: { [name]: 'the name of a temporary file' },
    });
  });

  it('never opens a named pipe, nor a socket', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
    symlinkSync('/dev/null', at('device'));
    expect(await describeFolder()).toEqual({
      keys: [],
      passedOver: { pipe: 'a named pipe', socket: 'a socket', device: 'a device' },
      unknown: [],
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it('follows links to files, and none to folders, so that no loop holds it', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/a.txt'), 'one');
    symlinkSync('real/a.txt', at('file.txt'));
    symlinkSync('..', at('real/up'));
    symlinkSync('nowhere', at('broken'));
    symlinkSync('itself', at('itself'));
    expect(await describeFolder()).toEqual({
      keys: ['file.txt', 'real/a.txt'],
      passedOver: {
        'real/up': 'a link to a folder, which is not followed',
        broken: 'a link that leads nowhere',
        itself: 'a file that cannot be read (ELOOP)',
      },
      unknown: expect.arrayContaining(['broken', 'itself']),
    });
  });

  it('says of names that no key can be what they are', async () => {
    writeFileSync(Buffer.concat([Buffer.from(at('caf')), Buffer.from([0xe9])]), 'Latin-1');
    const long = Array.from({ length: 5 }, () => 'x'.repeat(250));
    mkdirSync(at(...long.slice(0, 4)), { recursive: true });
    writeFileSync(at(...long), 'one');
    expect(await describeFolder()).toEqual({
      keys: [],
      passedOver: {
        [Buffer.from('café', 'latin1').toString('latin1')]: 'a name that is not UTF-8, as keys are',
        [long.join('/')]: 'a path longer than 1024 bytes',
      },
      unknown: [],
    });
  });

  it('gives a name written in two ways one key, and the file whose name is written as the key is', async () => {
    const [composed, apart] = ['é.txt'.normalize('NFC'), 'é.txt'.normalize('NFD')];
    writeFileSync(at(apart), 'apart');
    writeFileSync(at(composed), 'composed');
    const { files, passedOver } = await listFolder(folder);
    expect([...files.values()].map(({ key, path }) => [key, path])).toEqual([[composed, at(composed)]]);
    expect(passedOver).toHaveLength(1);
  });

  it('rejects where the folder itself is not there', async () => {
    rmSync(folder, { recursive: true });
    await expect(listFolder(folder)).rejects.toMatchObject({ code: 'ENOENT', path: folder });
    mkdirSync(folder);
  });
});
