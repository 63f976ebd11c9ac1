import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppendLog } from '../../../local/files/append-log.ts';
import { keepAccepted, SmallDisk } from './small-disk.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-log-'));
  path = join(folder, 'log.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(options: { write?: SmallDisk['write'] } = {}) {
  const entries: unknown[] = [];
  const warnings: string[] = [];
  const log = new AppendLog<unknown>(path, {
    ...options,
    replay: (entry) => entries.push(entry),
    warn: (line) => warnings.push(line),
  });
  return { log, entries, warnings };
}

/** What the next start finds. */
function reopen() {
  const { log, ...found } = open();
  log.close();
  return found;
}

const all = ['a', 'élysée', { 'line\u2028break': '日本' }, ['x'.repeat(40)], 5];

describe('AppendLog', () => {
  it('keeps what it acknowledged and nothing else, whichever byte the disk has no room for', () => {
    const wholeBytes = Buffer.byteLength(all.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    for (let bytes = 0; bytes <= wholeBytes; bytes += 1) {
      rmSync(path, { force: true });
      const disk = new SmallDisk(bytes);
      const { log } = open({ write: disk.write });
      const accepted = keepAccepted(all, (entry) => log.append([entry]));
      disk.bytesLeft = Number.POSITIVE_INFINITY;
      log.append(['after']);
      log.close();
      expect(reopen()).toEqual({ entries: [...accepted, 'after'], warnings: [] });
    }
  });

  it('appends several entries whole or not at all', () => {
    const disk = new SmallDisk(10);
    const { log } = open({ write: disk.write });
    expect(() => log.append(['one', 'two', 'three'])).toThrow(/The disk is full: .*log\.jsonl/);
    log.close();
    expect(reopen().entries).toEqual([]);
  });

  it('writes on where a write takes a part without an error', () => {
    const disk = new SmallDisk(Number.POSITIVE_INFINITY);
    const byteByByte: SmallDisk['write'] = (file, bytes, start) => disk.write(file, bytes, start, 1);
    const { log } = open({ write: byteByByte });
    log.append(['whole', { entry: 1 }]);
    log.close();
    expect(reopen().entries).toEqual(['whole', { entry: 1 }]);
  });

  it('cuts off what was being written when the process ended, and says in which file', () => {
    writeFileSync(path, '"a"\n"to');
    const { log, warnings } = open();
    log.append(['b']);
    log.close();
    expect(warnings).toEqual([
      expect.stringMatching(/log\.jsonl ended in the middle of an entry \(3 bytes\)/),
    ]);
    expect(reopen()).toEqual({ entries: ['a', 'b'], warnings: [] });
  });

  it('does not take a torn entry in the middle for the end: it names the file and the line', () => {
    writeFileSync(path, '"a"\n"to"b"\n"c"\n');
    expect(open).toThrow(/log\.jsonl, line 2 is damaged/);
    expect(readFileSync(path, 'utf8')).toBe('"a"\n"to"b"\n"c"\n');
  });

  it('stays as it is when the disk has no room to write it anew, and takes entries again', () => {
    const disk = new SmallDisk(Number.POSITIVE_INFINITY);
    const { log, warnings } = open({ write: disk.write });
    log.append(['old', 'kept']);
    disk.bytesLeft = 3;
    expect(log.rewrite(['kept'])).toBe(false);
    expect(warnings).toEqual([
      expect.stringMatching(/log\.jsonl is not tidied up, because the disk is full/),
    ]);
    disk.bytesLeft = Number.POSITIVE_INFINITY;
    log.append(['new']);
    expect(readdirSync(folder)).toEqual(['log.jsonl']);
    expect(log.rewrite(['kept', 'new'])).toBe(true);
    log.append(['newest']);
    log.close();
    expect(reopen().entries).toEqual(['kept', 'new', 'newest']);
  });

  it('reads entries that are longer than what it reads at once', () => {
    const { log } = open();
    const long = 'é'.repeat(1_500_000);
    log.append([long, 'short']);
    log.close();
    appendFileSync(path, '"torn');
    expect(reopen().entries).toEqual([long, 'short']);
  });
});
