import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { makeAnswer, makeRecord } from './make-warc.ts';
import { readMade } from './read-made.ts';

const numbers = Array.from({ length: 12 }, (_, at) => at);
const page = '<html><p>The ferry sails again.</p></html>';

async function makeZip(): Promise<Buffer> {
  const zip = new ZipFile();
  for (const at of numbers) zip.addBuffer(Buffer.from(`${page} ${at}`.repeat(20)), `folder/${at}.html`);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const ndjson = numbers.map((id) => JSON.stringify({ id, text: `"The" ferry ${id}` })).join('\n');
const list = `[${ndjson.replaceAll('\n', ',\n')}]`;
const csv = ['id,text', ...numbers.map((id) => `${id},"The ""ferry"", ${id}\nsails"`)].join('\n');
const warc = numbers.map((at) =>
  makeRecord(
    'response',
    `https://ferry.example/${at}`,
    makeAnswer(gzipSync(page), { 'Content-Encoding': 'gzip' }),
  ),
);

/** Containers of a dozen records, by their names. */
const containers: Record<string, Buffer | Promise<Buffer>> = {
  'a.ndjson': Buffer.from(ndjson),
  'a.ndjson.gz': gzipSync(ndjson),
  'a.json': Buffer.from(list),
  'a.csv': Buffer.from(csv),
  'a.warc': Buffer.concat(warc),
  'a.warc.gz': Buffer.concat(warc.map((each) => gzipSync(each))),
  'a.zip': makeZip(),
};

/** A change of bytes: some put in the place of others. */
const change = fc.record({
  at: fc.nat(10_000),
  removed: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(
        '"',
        '\n',
        '{',
        ']',
        '\0',
        '\r\n\r\n',
        'WARC/1.0\r\n',
        'Content-Length: 99999999999\r\n',
        'PK\u0001\u0002',
        '\ufeff',
      )
      .map((text) => new Uint8Array(Buffer.from(text))),
  ),
});

function mutate(bytes: Buffer, changes: readonly { at: number; removed: number; put: Uint8Array }[]): Buffer {
  return changes.reduce((changed, { at, removed, put }) => {
    const from = at % (changed.length + 1);
    return Buffer.concat([changed.subarray(0, from), put, changed.subarray(from + removed)]);
  }, bytes);
}

describe('containers that are damaged anywhere', () => {
  it.each(Object.keys(containers))('%s: what is wrong is refused, and nothing is thrown', async (name) => {
    const bytes = await (containers[name] as Buffer | Promise<Buffer>);
    expect((await readMade(name, bytes)).records).toHaveLength(numbers.length);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const { records, refused } = await readMade(name, mutate(bytes, changes));
        expect(records.length + refused.length).toBeLessThan(200);
        for (const { message, reason } of refused) expect(`${reason} ${message}`).toMatch(/^[a-z-]+ .{10}/s);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no line of NDJSON but the one that is damaged', async () => {
    const lines = ndjson.split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(lines.length - 1),
        fc.string({ unit: fc.constantFrom('{', '"', '\\', '[', 'x') }),
        async (at, rubbish) => {
          const damaged = lines.toSpliced(at, 1, `${rubbish}${lines[at]?.slice(0, 9)}`);
          const { records } = await readMade('a.ndjson', damaged.join('\n'));
          expect(records.map(({ name }) => name.text)).toEqual(
            numbers.filter((each) => each !== at).map(String),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
