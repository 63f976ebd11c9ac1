import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { namesOf, readAll, readMade, refusalsOf, textsOf } from './read-made.ts';

/** A zip of files by their names; names are as they are given, for `swap` puts others of the same length. */
async function makeZip(
  files: Record<string, string | Buffer>,
  swap: Record<string, string> = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  let text = Buffer.concat(pieces).toString('latin1');
  for (const [name, other] of Object.entries(swap)) text = text.replaceAll(name, other);
  return Buffer.from(text, 'latin1');
}

describe('a zip', () => {
  it('gives its files as they are, and the records of those that hold many', async () => {
    const zip = await makeZip({
      '2022/Été à Lyon.txt': 'Text',
      'a.html': '<p>a</p>',
      'one.json': '{"id":1}',
      'dump/many.ndjson': '{"id":2,"text":"b"}\n{"id":3,"text":"c"}\n',
      '__MACOSX/._a.html': 'x',
    });
    const read = await readMade('a.zip', zip);
    expect(namesOf(read)).toEqual([
      'path 2022/Été à Lyon.txt',
      'path a.html',
      'path one.json',
      'id 2',
      'id 3',
    ]);
    expect(read.records[1]).toMatchObject({ contentType: 'text/html' });
    expect(textsOf(read)[2]).toBe('{"id":1}');
  });

  it('refuses names that lead out of it, and reads on', async () => {
    const zip = await makeZip(
      { 'xx_evil.txt': 'a', 'yabs.txt': 'b', 'good.txt': 'd' },
      { 'xx_evil.txt': '../evil.txt', 'yabs.txt': '/abs.txt' },
    );
    const read = await readMade('a.zip', zip);
    expect(namesOf(read)).toEqual(['path good.txt']);
    expect(refusalsOf(read)).toEqual(['../evil.txt unsafe-name', '/abs.txt unsafe-name']);
  });

  it('refuses a bomb, an encrypted file and a zip within it, and says so', async () => {
    const inner = await makeZip({ 'a.txt': 'a' });
    const zip = await makeZip({ 'bomb.txt': Buffer.alloc(20_000_000), 'inner.zip': inner, 'z.txt': 'z' });
    const read = await readMade('a.zip', zip);
    expect(refusalsOf(read)).toEqual(['bomb.txt expands', 'inner.zip container']);
    expect(namesOf(read)).toEqual(['path z.txt']);
    // The flag of encryption, in the directory.
    const plain = await makeZip({ 'a.txt': 'a' });
    plain.writeUInt16LE(
      plain.readUInt16LE(plain.lastIndexOf('PK\x01\x02') + 8) | 1,
      plain.lastIndexOf('PK\x01\x02') + 8,
    );
    expect(refusalsOf(await readMade('a.zip', plain))).toEqual(['a.txt encrypted']);
  });

  it('refuses one that is cut or damaged', async () => {
    const zip = await makeZip({ 'a.txt': 'text '.repeat(1000), 'b.txt': 'b' });
    expect((await readMade('a.zip', zip.subarray(0, -5))).refused[0]?.reason).toBe('damaged');
    zip.fill(0xff, 45, 60);
    const read = await readMade('a.zip', zip);
    expect(namesOf(read)).toEqual(['path b.txt']);
    expect(read.refused).toMatchObject([{ position: { entry: 'a.txt' } }]);
  });
});

describe('a folder', () => {
  it('gives its files by their paths, opens what holds records, and leaves hidden files out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-folder-'));
    try {
      mkdirSync(join(folder, '2022'));
      writeFileSync(join(folder, '2022', 'a b.txt'), 'a');
      writeFileSync(join(folder, '.hidden'), 'x');
      writeFileSync(join(folder, 'many.csv'), 'id,text\n1,a\n');
      writeFileSync(join(folder, 'one.json'), '{"id":2}');
      writeFileSync(join(folder, 'year.zip'), await makeZip({ 'c.txt': 'c' }));
      const read = await readAll(folder);
      expect(namesOf(read)).toEqual(['path 2022/a b.txt', 'id 1', 'path one.json', 'path year/c.txt']);
      expect(read.records[3]?.position).toEqual({ source: folder, entry: 'year.zip/c.txt' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a file by itself', () => {
  it('is one article where it is no container', async () => {
    const read = await readMade('page.html', '<html><p>[Ferry]</p>');
    expect(namesOf(read)).toEqual(['path page.html']);
  });

  it.each([
    ['a.tar', Buffer.from(`${'x'.repeat(257)}ustar`), 'tar'],
    ['a.bz2', Buffer.from('BZh91AY'), 'bzip2'],
    ['a.arc', Buffer.from('filedesc://a.arc.gz'), 'warcio recompress'],
  ])('is refused with what to do: %s', async (name, content, advice) => {
    const read = await readMade(name, content);
    expect(read.records).toEqual([]);
    expect(read.refused).toMatchObject([{ reason: 'unsupported', message: expect.stringContaining(advice) }]);
  });
});
