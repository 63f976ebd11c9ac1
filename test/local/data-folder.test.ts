import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEndpoints, lockDataFolder } from '../../local/data-folder.ts';

const endpoints = {
  api: 'http://127.0.0.1:1',
  s3: 'http://127.0.0.1:2',
  sqs: 'http://127.0.0.1:3',
  lambda: 'http://127.0.0.1:5',
  dynamodb: 'http://127.0.0.1:4',
  bucket: 'inbox',
  table: 'catalogue',
  outputs: { IntakeQueueUrl: 'http://127.0.0.1:3/000000000000/intake' },
  region: 'eu-west-3',
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeOwner(pid: number): void {
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid, endpoints }));
}

describe('lockDataFolder', () => {
  it('refuses a folder that a living process has', () => {
    writeOwner(process.ppid);
    expect(() => lockDataFolder(folder)).toThrow(`runs on ${folder} already (process ${process.ppid})`);
  });

  it('takes a folder whose process has died', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeOwner(pid);
    lockDataFolder(folder).publish(endpoints);
    expect(findEndpoints(folder)).toEqual(endpoints);
  });

  it.each([
    [() => join(folder, 'file'), 'is a file, or in one. Name a folder of your own with --data.'],
    [() => join(folder, 'file', 'in-it'), 'is a file, or in one.'],
    [() => '/proc', '/proc cannot be read and written ('],
    [() => '/proc/copydesk', '/proc/copydesk cannot be read and written (ENOENT).'],
  ])('says in a sentence what cannot be used %#', (name, sentence) => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockDataFolder(name())).toThrow(sentence);
  });

  it('takes a folder whose lock was torn', () => {
    writeFileSync(join(folder, 'running.json'), '{"pid":');
    expect(() => lockDataFolder(folder)).not.toThrow();
  });
});

describe('findEndpoints', () => {
  it('finds none before the cloud is ready, none after it has closed', () => {
    const lock = lockDataFolder(folder);
    expect(findEndpoints(folder)).toBeUndefined();
    lock.publish(endpoints);
    expect(findEndpoints(folder)).toEqual(endpoints);
    lock.release();
    expect(findEndpoints(folder)).toBeUndefined();
  });

  it('finds none of a process that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeOwner(pid);
    expect(findEndpoints(folder)).toBeUndefined();
  });
});
