import { crc32, inflateRawSync } from 'node:zlib';
import { encodeEntry } from '../../../functions/catalog/manifest/manifest-entry.ts';
import { encodeSegment, type IndexedArticle } from '../../../functions/catalog/segment/segment.ts';

/** A reader that is written from docs/segment-format.md alone: it holds the page to what the code writes. */
class PageReader {
  readonly #bytes: Uint8Array;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get isAtEnd(): boolean {
    return this.at === this.#bytes.length;
  }
  byte(): number {
    return this.#bytes[this.at++] as number;
  }
  varint(): number {
    const byte = this.byte();
    return byte < 128 ? byte : byte - 128 + 128 * this.varint();
  }
  take(count: number): Uint8Array {
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }
}

interface Entry {
  key: string;
  form: number;
  value: PageReader;
}

function readEntries(data: Uint8Array): Entry[] {
  const end = data.length - 4;
  expect(data[0]).toBe(4);
  expect(crc32(data.subarray(0, end))).toBe(new DataView(data.buffer, data.byteOffset).getUint32(end));
  const reader = new PageReader(inflateRawSync(data.subarray(1, end)));
  const entries: Entry[] = [];
  let previous = Buffer.alloc(0);
  while (!reader.isAtEnd) {
    const lengths = reader.byte();
    const kept = lengths >> 4 === 15 ? 15 + reader.varint() : lengths >> 4;
    const rest = (lengths & 15) === 15 ? 15 + reader.varint() : lengths & 15;
    previous = Buffer.concat([previous.subarray(0, kept), reader.take(rest)]);
    const lengthAndForm = reader.varint();
    const value = new PageReader(reader.take(lengthAndForm >> 2));
    entries.push({ key: previous.toString(), form: lengthAndForm & 3, value });
  }
  return entries;
}

interface ReadPosting {
  ordinal: number;
  weight: number;
}

function readPostings({ form, value }: Entry): { total: number | undefined; postings: ReadPosting[] } {
  const total = form & 1 ? value.varint() : undefined;
  const postings: ReadPosting[] = [];
  let ordinal = 0;
  while (!value.isAtEnd) {
    const code = value.varint();
    ordinal += form & 2 ? code : code >> 1;
    const weight = form & 2 ? 4 : code & 1 ? value.varint() : 6;
    postings.push({ ordinal, weight });
  }
  return { total, postings };
}

const idOf = (number: number) => number.toString(16).padStart(32, '0');
const makeArticle = (number: number, keys: IndexedArticle['keys'], isUndated = false): IndexedArticle => ({
  document: { articleId: idOf(number), rev: number + 1, minute: 27_000_000 - number, isUndated, length: 500 },
  keys,
});
const facet = { frequency: 1, fields: 0 };

describe('docs/segment-format.md', () => {
  it('says how a segment is read', () => {
    const twice = { frequency: 2, fields: 3 };
    const chunks = encodeSegment('s1', [
      makeArticle(
        0,
        new Map([
          ['lang/fr', facet],
          ['w/otan', twice],
        ]),
      ),
      makeArticle(
        1,
        new Map([
          ['lang/fr', facet],
          ['w/otan', { frequency: 1, fields: 2 }],
        ]),
      ),
      makeArticle(2, new Map([['lang/en', facet]]), true),
    ]);
    expect(chunks).toHaveLength(1);
    expect(chunks[0]).toMatchObject({ first: '#\u0001000000', segmentId: 's1' });
    const entries = readEntries(chunks[0]?.data as Uint8Array);
    const keys = ['#', '#ids', '#lengths', '#minutes', '#undated', 'lang/en', 'lang/fr', 'w/otan'];
    expect(entries.map(({ key }) => key)).toEqual(keys);
    const [header, ids, lengths, minutes, undated, english, french, word] = entries as [
      Entry,
      Entry,
      Entry,
      Entry,
      Entry,
      Entry,
      Entry,
      Entry,
    ];
    header.value.varint();
    expect(header.value.varint()).toBe(3);
    expect(ids.value.varint()).toBe(0);
    expect(Buffer.from(ids.value.take(16)).toString('hex')).toBe(idOf(0));
    expect(ids.value.varint()).toBe(1);
    expect([...lengths.value.take(4)]).toEqual([0, 72, 72, 72]);
    expect([0, 0, 0, 0].map(() => minutes.value.varint())).toEqual([0, 27_000_000, 1, 1]);
    expect(readPostings(undated)).toEqual({ total: undefined, postings: [{ ordinal: 2, weight: 4 }] });
    expect(readPostings(english)).toEqual({ total: undefined, postings: [{ ordinal: 2, weight: 4 }] });
    expect(readPostings(french).postings.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    expect(readPostings(word).postings).toEqual([
      { ordinal: 0, weight: 2 * 4 + 3 },
      { ordinal: 1, weight: 1 * 4 + 2 },
    ]);
  });

  it('says where a long list goes on, and that chunks leave no gap', () => {
    const count = 20_000;
    const frequencyOf = (number: number) => 1 + ((number * 7_919) % 997);
    const chunks = encodeSegment(
      's2',
      Array.from({ length: count }, (_, number) =>
        makeArticle(number, new Map([['w/otan', { frequency: frequencyOf(number), fields: 2 }]])),
      ),
    );
    expect(chunks.length).toBeGreaterThan(10);
    for (const [index, chunk] of chunks.entries()) expect(chunk.next).toBe(chunks[index + 1]?.first);
    const parts = chunks
      .flatMap(({ data }) => readEntries(data))
      .filter(({ key }) => key === 'w/otan')
      .map(readPostings);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ total }) => total))).toEqual(new Set([count]));
    const weightOf = (ordinal: number) => frequencyOf(ordinal) * 4 + 2;
    expect(parts.flatMap(({ postings }) => postings)).toEqual(
      Array.from({ length: count }, (_, ordinal) => ({ ordinal, weight: weightOf(ordinal) })),
    );
  });

  it('says how the manifest lists a segment', () => {
    const entry = {
      tier: 1,
      count: 32,
      hasDated: false,
      hasUndated: true,
      newest: 27_000_000,
      oldest: 26_999_000,
      words: 16_000,
      languages: 5,
      since: 27_000_100,
    };
    const reader = new PageReader(encodeEntry(entry));
    expect(Array.from({ length: 7 }, () => reader.varint())).toEqual([
      1 * 4 + 2,
      32,
      27_000_000,
      1_000,
      16_000,
      5,
      27_000_100,
    ]);
    expect(reader.isAtEnd).toBe(true);
  });
});
