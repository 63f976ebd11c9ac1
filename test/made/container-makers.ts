import { gzipSync } from 'node:zlib';
import type { Dice } from './create-dice.ts';
import { jsonMakers } from './json-makers.ts';
import { makeAnswer, makeRecord } from './make-warc.ts';
import { makeZip, type ZippedFile } from './make-zip.ts';

/** A container under the name that an import would find it by. */
export interface MadeContainer {
  name: string;
  bytes: Buffer;
}

/** Makes a container of about so many bytes that nobody should send. */
export type ContainerMaker = (roll: Dice, size: number) => MadeContainer | Promise<MadeContainer>;

const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: Math.max(1, Math.ceil(count)) }, (_, at) => make(at));

const page = '<html><p>The ferry sails again, said the harbour on Tuesday.</p></html>';
const record = (id: unknown) => JSON.stringify({ id, title: 'The "ferry"', text: 'It sails again.' });

/** Unpacked, a bomb is this many times as large as the size that was asked for. */
const bombFactor = 2_000;
const largestBomb = 100_000_000;
const makeBomb = (size: number) => Buffer.alloc(Math.min(size * bombFactor, largestBomb), 'a');

/** Names that lead out of a folder, or are none on one system or another. */
const names = [
  ...[
    '../a.html',
    '../../../../etc/cron.d/a',
    '/etc/passwd',
    'a/../../b.html',
    './a.html',
    'a//b.html',
    '..',
  ],
  ...[
    '..\\..\\a.html',
    'C:\\a.html',
    'C:a.html',
    'CON',
    'a\0.html',
    'a\nb.html',
    '\u202egnp.html',
    '__proto__',
  ],
  ...['-rf', ' ', `${'a/'.repeat(300)}b`, 'b'.repeat(2_000), 'a.zip/b.html', 'constructor/prototype.json'],
];

const records = [
  ...[
    '{"__proto__":{"text":"a"},"text":"The ferry"}',
    '{"constructor":{"prototype":{"text":"a"}}}',
    '{}',
    '[]',
  ],
  ...[
    'null',
    '"text"',
    '1e999',
    '{"text":"\\ud83d"}',
    '{"text":"a\\u0000b","id":"../../a"}',
    '{"id":{},"text":[]}',
  ],
  ...[
    '{"text":"a","text":"b"}',
    '{"text":',
    '{"text":"The ferry}',
    "{'text':'a'}",
    '{"text":"a"}{"text":"b"}',
    '',
  ],
  record(7),
];

const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\u2028', ' '];

const cells = [
  ...[
    '"',
    '""',
    '"The ""ferry"""',
    '"a\nb"',
    'a"b',
    '"a"b',
    "'",
    ',',
    ';',
    '\t',
    '',
    '\0',
    '\r',
    '__proto__',
  ],
  ...['=1+1', 'The ferry sails again.', '"open', '\ufeff'],
];

const lengths = [0, 1, -1, 99_999_999_999, '1e3', '0x10', '', ' 12 ', '9'.repeat(400), 'NaN'];
const types = ['response', 'resource', 'conversion', 'request', 'revisit', 'warcinfo', '', 'metadata'];
const transfers = [
  {},
  { 'Transfer-Encoding': 'chunked' },
  { 'Content-Encoding': 'gzip' },
  { 'Content-Encoding': 'gzip, gzip, br' },
  { 'Content-Type': 'text/html; charset=nothing' },
];
const addresses = [
  'https://a.example/b',
  'javascript:a',
  '../../a',
  `https://a.example/${'b'.repeat(3_000)}`,
  '',
];

function makeCrawled(roll: Dice): Buffer {
  const body = pick<string | Uint8Array>(roll, [
    page,
    gzipSync(page),
    'ffffffffff\r\na',
    '5\r\nferry\r\n0\r\n\r\n',
    '',
  ]);
  const block = makeAnswer(
    body,
    pick<Record<string, string>>(roll, transfers),
    pick(roll, [200, 404, 301, 0]),
  );
  const length = roll(2) === 0 ? {} : { length: pick(roll, lengths) };
  return makeRecord(pick(roll, types), pick(roll, addresses), block, length);
}

const makeLines = (roll: Dice, size: number) =>
  times(size / 40, () => pick(roll, records)).join(pick(roll, lineEnds));

function makeRows(roll: Dice, size: number): string {
  const between = pick(roll, [',', ';', '\t', '|']);
  const row = () => times(roll(6), () => pick(roll, cells)).join(between);
  const head = pick(roll, ['id,text', 'text', 'text,text', '__proto__,constructor,text', '"text', '', '\0']);
  return [head.replaceAll(',', between), ...times(size / 20, row)].join(pick(roll, lineEnds));
}

const zipOf = async (files: readonly ZippedFile[]): Promise<MadeContainer> => ({
  name: 'a.zip',
  bytes: await makeZip(files),
});

const nameOf = (roll: Dice, endings: readonly string[]) => `a${pick(roll, endings)}`;

/** All makers of containers, by what they make. */
export const containerMakers: Record<string, ContainerMaker> = {
  'zip of bad names': (roll, size) =>
    zipOf(times(Math.min(size / 60, 60), () => ({ name: pick(roll, names), bytes: Buffer.from(page) }))),
  'zip bomb': (roll, size) =>
    zipOf([
      { name: pick(roll, ['a.html', 'a.ndjson', 'a.csv', 'a.warc']), bytes: makeBomb(size) },
      { name: 'b.html', bytes: Buffer.from(page) },
    ]),
  'zip of containers': async (roll, size) =>
    zipOf([
      { name: 'a.ndjson', bytes: Buffer.from(makeLines(roll, size / 2)) },
      { name: 'b.csv.gz', bytes: gzipSync(makeRows(roll, size / 2)) },
      { name: 'c.zip', bytes: await makeZip([{ name: '../d.html', bytes: Buffer.from(page) }]) },
      { name: 'e.gz', bytes: gzipSync(makeBomb(size / 4)) },
    ]),
  'zip of wrong sizes': async (roll, size) => {
    const { name, bytes } = await zipOf(
      times(Math.min(size / 200, 60), (at) => ({ name: `${at}.html`, bytes: Buffer.from(page) })),
    );
    const entry = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    // Flags, way of packing, checksum, sizes, place of the file.
    for (const field of [8, 10, 16, 20, 24, 42])
      if (roll(3) === 0) bytes.writeUInt16LE(roll(0x10000), entry + field);
    return { name, bytes };
  },
  'gzip bomb of records': (roll, size) => ({
    name: nameOf(roll, ['.ndjson.gz', '.csv.gz', '.warc.gz', '.json.gz', '.gz']),
    bytes: gzipSync(makeBomb(size)),
  }),
  'gzip of members': (roll, size) => {
    const members = times(size / 400, () => gzipSync(`${makeLines(roll, 400)}\n`));
    const rest = pick(roll, [
      Buffer.alloc(0),
      Buffer.alloc(512),
      Buffer.from('rubbish'),
      gzipSync('').subarray(0, 9),
    ]);
    return { name: 'a.ndjson.gz', bytes: Buffer.concat([...members, rest]) };
  },
  'WARC of wrong lengths': (roll, size) => ({
    name: 'a.warc',
    bytes: Buffer.concat(times(size / 300, () => makeCrawled(roll))),
  }),
  'WARC of members': (roll, size) => ({
    name: 'a.warc.gz',
    bytes: Buffer.concat(times(size / 300, () => gzipSync(makeCrawled(roll)))),
  }),
  'CSV of broken quotes': (roll, size) => ({
    name: nameOf(roll, ['.csv', '.tsv']),
    bytes: Buffer.from(makeRows(roll, size)),
  }),
  'broken lines of JSON': (roll, size) => ({
    name: nameOf(roll, ['.ndjson', '.jsonl', '.json']),
    bytes: Buffer.from(makeLines(roll, size), pick(roll, ['utf8', 'latin1', 'utf16le'] as const)),
  }),
  'list of broken records': (roll, size) => ({
    name: 'a.json',
    bytes: Buffer.from(
      `[${times(size / 40, () => pick(roll, records)).join(',')}${pick(roll, [']', '', ',]', '}'])}`,
    ),
  }),
  'records of deep JSON': (roll, size) => {
    const deep = pick(roll, ['[', '{"a":', '{"text":[', '[{"text":']).repeat(size / 6);
    return {
      name: nameOf(roll, ['.ndjson', '.json']),
      bytes: Buffer.from(pick(roll, [`${deep}\n${record(1)}`, `[${record(1)},${deep}]`, `[${deep}`])),
    };
  },
  ...Object.fromEntries(
    Object.entries(jsonMakers).map(([kind, make]): [string, ContainerMaker] => [
      `records, ${kind}`,
      (roll, size) => ({
        name: nameOf(roll, ['.ndjson', '.json']),
        bytes: Buffer.from(`${record(1)}\n${make(roll, size)}\n${record(2)}`),
      }),
    ]),
  ),
};
