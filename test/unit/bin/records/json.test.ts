import zlib, { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseFieldMap } from '../../../../bin/records/json/field-map.ts';
import { readJsonValues } from '../../../../bin/records/json/json-values.ts';
import { maxRecordBytes } from '../../../../bin/records/record.ts';
import { namesOf, readMade, refusalsOf, textsOf } from './read-made.ts';

const line = (value: object) => JSON.stringify({ text: 'The ferry sails.', ...value });

describe('NDJSON', () => {
  it('gives each line as it stands, named by its id, its address or its content', async () => {
    const lines = [
      line({ id: 7, text: 'Één' }),
      '{ "url": "https://courier.example/a" ,"text":"b"}',
      line({ text: 'c' }),
    ];
    const read = await readMade('a.ndjson', `\uFEFF${lines.join('\r\n')}\r\n\r\n`);
    expect(textsOf(read)).toEqual(lines);
    expect(namesOf(read)).toEqual(['id 7', 'url https://courier.example/a', 'content']);
    expect(read.records[0]).toMatchObject({ contentType: 'application/json', facts: {} });
  });

  it('refuses what is no record with its line, and reads on', async () => {
    const lines = [
      line({ id: 'a' }),
      '{"id":"b"',
      '[1]',
      '"text"',
      line({ id: 'c' }),
      '{"id":',
      line({ id: 'd' }),
    ];
    const read = await readMade('a.ndjson', lines.join('\n'));
    expect(namesOf(read)).toEqual(['id a', 'id c', 'id d']);
    expect(refusalsOf(read)).toEqual(['2 broken-json', '3 no-article', '4 no-article', '6 broken-json']);
  });

  it('refuses a line over the limit without holding it, and a line that is not UTF-8', async () => {
    const latin = Buffer.from('{"id":"é","text":"T"}', 'latin1');
    const large = Buffer.from(`{"id":"${'x'.repeat(maxRecordBytes)}"}\n`);
    const read = await readMade(
      'a.ndjson',
      Buffer.concat([large, latin, Buffer.from(`\n${line({ id: 'c' })}`)]),
    );
    expect(refusalsOf(read)).toEqual(['1 too-large', '2 encoding']);
    expect(namesOf(read)).toEqual(['id c']);
    expect(namesOf(await readMade('a.ndjson', latin, { encoding: 'windows-1252' }))).toEqual(['id é']);
  });

  it('refuses a record in which cleaning will find no article, with what it will say', async () => {
    const read = await readMade('a.ndjson', '{"id":1,"headline":"T","storytext":"x"}\n{"id":2,"text":""}');
    expect(refusalsOf(read)).toEqual(['1 no-article', '2 no-text']);
    expect(read.refused[0]).toMatchObject({ name: '1', message: expect.stringContaining('--map') });
  });

  it('reads JSON however deep it nests', async () => {
    const deep = `{"id":1,"text":"a","more":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect(namesOf(await readMade('a.ndjson', `${deep}\n${line({ id: 2 })}`))).toEqual(['id 1', 'id 2']);
  });

  it('takes nothing for an id that a record does not have itself', async () => {
    const read = await readMade(
      'a.ndjson',
      '{"__proto__":{"id":"evil"},"constructor":{"id":1},"url":"javascript:x","id":12345678901234567890,"text":"T"}',
    );
    expect(namesOf(read)).toEqual(['content']);
  });

  it('knows the ids of MongoDB and the addresses of JSON-LD', async () => {
    const records = [
      { _id: { $oid: '65f0' } },
      { '@type': 'NewsArticle', articleBody: 'T', mainEntityOfPage: { '@id': 'https://courier.example/b' } },
    ];
    const read = await readMade('a.jsonl', records.map(line).join('\n'));
    expect(namesOf(read)).toEqual(['id 65f0', 'url https://courier.example/b']);
  });

  it('is read in UTF-16 and in several gzip members, and tells where it was cut', async () => {
    const lines = [line({ id: 'ä' }), line({ id: 'b' })];
    const wide = Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le');
    expect(textsOf(await readMade('a.ndjson', wide))).toEqual(lines);
    expect(textsOf(await readMade('a.ndjson', wide.swap16()))).toEqual(lines);
    const members = Buffer.concat(lines.map((each) => gzipSync(`${each}\n`)));
    expect(textsOf(await readMade('a.ndjson.gz', members))).toEqual(lines);
    const cut = await readMade('a.ndjson.gz', members.subarray(0, -20));
    expect(namesOf(cut)).toEqual(['id ä']);
    expect(refusalsOf(cut)).toEqual(['- cut']);
  });

  it('is read in zstd where Node.js can, and refused with what to do where it cannot', async () => {
    const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer };
    const packed = zstdCompressSync?.(line({ id: 1 })) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
    const { records, refused } = await readMade('a.ndjson.zst', packed);
    expect(records.length).toBe(zstdCompressSync ? 1 : 0);
    expect(refused.map(({ message }) => message.includes('22.15'))).toEqual(zstdCompressSync ? [] : [true]);
  });

  it('does not unpack what no text packs to', async () => {
    const read = await readMade('a.ndjson.gz', gzipSync(Buffer.alloc(100_000_000)));
    expect(refusalsOf(read)).toEqual(['- expands']);
  });
});

describe('JSON lists', () => {
  it('gives the bytes of each record, whatever stands in its strings', async () => {
    const records = [
      { id: 1, text: 'a ] "b" } \\' },
      { id: 2, text: 'b', nested: [{}, [']']] },
    ];
    const read = await readMade('a.json', JSON.stringify([...records, 3, null], null, 2));
    expect(textsOf(read).map((text) => JSON.parse(text))).toEqual(records);
    expect(refusalsOf(read).map((each) => each.split(' ')[1])).toEqual(['no-article', 'no-article']);
  });

  it.each(['a.json', 'a.ndjson'])('is read from one line too: %s', async (name) => {
    const read = await readMade(name, '[{"id":1,"text":"a"},{"id":2,"text":"b"}]\n');
    expect(namesOf(read)).toEqual(['id 1', 'id 2']);
  });

  it('is told from one article that is spread over lines', async () => {
    const article = JSON.stringify({ id: 1, text: 'a' }, null, 2);
    expect(textsOf(await readMade('a.json', article))).toEqual([article]);
    expect(refusalsOf(await readMade('a.json', article.slice(0, -3)))).toEqual(['1 cut']);
  });

  it('splits what JSON.stringify has joined, however it is cut into chunks', async () => {
    const chunked = fc.tuple(
      fc.array(fc.jsonValue()),
      fc.option(fc.nat(3), { nil: undefined }),
      fc.integer({ min: 1, max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(chunked, async ([values, indent, size]) => {
        const bytes = Buffer.from(JSON.stringify(values, null, indent));
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const found: unknown[] = [];
        for await (const value of readJsonValues(chunks(), 1e6)) found.push(JSON.parse(String(value.bytes)));
        expect(found).toEqual(JSON.parse(bytes.toString()));
      }),
    );
  });
});

describe('a field map', () => {
  const map = parseFieldMap('id=nr,title=meta.headline,text=parts,language=lang');

  it('makes one shape of any record, of the mapped fields alone', async () => {
    const record = { nr: 5, meta: { headline: 'T' }, parts: ['a', 3, 'b'], crawled: 'now', lang: null };
    const read = await readMade('a.ndjson', JSON.stringify(record), { map });
    expect(textsOf(read)).toEqual([JSON.stringify({ id: '5', title: 'T', text: 'a\n\nb' })]);
    expect(namesOf(read)).toEqual(['id 5']);
  });

  it('refuses a record without a text', async () => {
    expect(refusalsOf(await readMade('a.ndjson', JSON.stringify({ nr: 5, parts: ' ' }), { map }))).toEqual([
      '1 no-text',
    ]);
  });

  it('makes a page with metadata of a field with HTML', async () => {
    const record = { address: 'https://courier.example/a', page: '<p>é', by: 'Ann' };
    const read = await readMade('a.ndjson', JSON.stringify(record), {
      map: parseFieldMap('url=address,html=page,byline=by'),
    });
    expect(textsOf(read)).toEqual(['<p>é']);
    expect(read.records[0]).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      facts: { url: record.address, byline: 'Ann' },
      name: { extension: '.html' },
    });
  });

  it.each([
    ['title', 'is not written'],
    ['headline=title,text=a', 'is no field of an article'],
    ['text=a,text=b', 'is given twice'],
    ['title=a', 'Say which field holds the article'],
    ['text=a,html=b', 'Say which field holds the article'],
    ['__proto__=a', 'is no field of an article'],
  ])('%s: says what is wrong', (text, sentence) => {
    expect(() => parseFieldMap(text)).toThrow(sentence);
  });
});
