import fc from 'fast-check';
import { spanOf } from '../../../functions/catalog/manifest/manifest.ts';
import {
  type Chunk,
  coversPosition,
  DamagedSegment,
  findInChunk,
} from '../../../functions/catalog/segment/chunk.ts';
import { maxItemBytes } from '../../../functions/catalog/segment/chunk-writer.ts';
import { compareDocuments } from '../../../functions/catalog/segment/document-table.ts';
import { compareKeys } from '../../../functions/catalog/segment/index-keys.ts';
import { atEnd, pending } from '../../../functions/catalog/segment/ordinal-stream.ts';
import { PostingCursor } from '../../../functions/catalog/segment/posting-cursor.ts';
import type { Posting } from '../../../functions/catalog/segment/posting-list.ts';
import { frequencyOf } from '../../../functions/catalog/segment/posting-list.ts';
import { encodeSegment, headerKey, type IndexedArticle } from '../../../functions/catalog/segment/segment.ts';
import { SegmentReader } from '../../../functions/catalog/segment/segment-reader.ts';

import { scanningSource } from './scanning-source.ts';

const articleId = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const key = fc.oneof(
  fc.constantFrom('lang/fr', 'topic/11000000', 'w/otan', 'w/été', 'w/北京', 'w/😀'),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((word) => `w/${word}`),
);
const article: fc.Arbitrary<IndexedArticle> = fc.record({
  document: fc.record({
    articleId,
    rev: fc.integer({ min: 1, max: 300 }),
    minute: fc.integer({ min: 0, max: 30_000_000 }),
    isUndated: fc.boolean(),
    length: fc.integer({ min: 0, max: 50_000 }),
  }),
  keys: fc
    .array(
      fc.tuple(
        key,
        fc.record({ frequency: fc.integer({ min: 1, max: 500 }), fields: fc.integer({ min: 0, max: 3 }) }),
      ),
      { maxLength: 40 },
    )
    .map((entries) => new Map(entries)),
});
const articles = fc.uniqueArray(article, {
  minLength: 1,
  maxLength: 30,
  selector: ({ document }) => document.articleId,
});

/** Many articles with the same keys: lists and columns that span chunks. */
function manyArticles(count: number): IndexedArticle[] {
  return Array.from({ length: count }, (_, i) => ({
    document: {
      articleId: i.toString(16).padStart(32, '0'),
      rev: 1,
      minute: 1_000_000 + (i % 700),
      isUndated: i % 5 === 0,
      length: i,
    },
    keys: new Map([
      ['lang/fr', { frequency: 1, fields: 0 }],
      [`w/mot${i % 50}`, { frequency: 1 + (i % 9), fields: 2 }],
      [i % 3 ? 'w/rare' : 'w/commun', { frequency: 2, fields: 3 }],
    ]),
  }));
}

function sourceOf(chunks: Chunk[]) {
  return {
    chunkAt: async (_segmentId: string, position: string) => {
      const found = chunks.filter((chunk) => coversPosition(chunk, position));
      if (found.length !== 1) throw new Error(`${found.length} chunks cover ${JSON.stringify(position)}`);
      return found[0] as Chunk;
    },
  };
}

async function readAll(chunks: Chunk[], wanted: string): Promise<Posting[]> {
  const cursor = new PostingCursor(scanningSource(sourceOf(chunks)), 's1', wanted);
  const read: Posting[] = [];
  for (let ordinal = 0; ; ordinal = (read.at(-1)?.ordinal ?? 0) + 1) {
    while (cursor.seek(ordinal) === pending) await cursor.load();
    const found = cursor.seek(ordinal);
    if (found === atEnd) return read;
    const weight = cursor.weightAt(found);
    read.push({ ordinal: found, frequency: frequencyOf(weight), fields: weight % 4 });
  }
}

async function expectRoundTrip(written: IndexedArticle[]): Promise<void> {
  const chunks = encodeSegment('s1', written);
  const reader = new SegmentReader(sourceOf(chunks), 's1', spanOf(written.map(({ document }) => document)));
  const ordered = written.toSorted((a, b) => compareDocuments(a.document, b.document));
  for (const [ordinal, { document }] of ordered.entries()) {
    const { length: _length, isUndated: _isUndated, ...rest } = document;
    expect(await reader.document(ordinal)).toEqual(rest);
  }
  const keys = new Set(written.flatMap((each) => [...each.keys.keys()]));
  for (const wanted of keys) {
    const expected = ordered.flatMap((each, ordinal) => {
      const weight = each.keys.get(wanted);
      return weight ? [{ ordinal, ...weight }] : [];
    });
    expect(await readAll(chunks, wanted)).toEqual(expected);
  }
  expect(await readAll(chunks, 'w/never written')).toEqual([]);
}

describe('a segment', () => {
  it('gives back every document and posting that was written', async () => {
    await fc.assert(fc.asyncProperty(articles, expectRoundTrip), { numRuns: 60 });
  });

  it('gives back lists and columns that span many chunks', async () => {
    await expectRoundTrip(manyArticles(9_000));
  });

  it('packs chunks into items of at most 4,096 bytes, without a gap between them', () => {
    const chunks = encodeSegment('0123456789abcdef', manyArticles(20_000));
    expect(chunks.length).toBeGreaterThan(10);
    for (const [i, { segmentId, first, next, data }] of chunks.entries()) {
      const names = 'pkskdata'.length + (next === undefined ? 0 : 'next'.length + Buffer.byteLength(next));
      const itemBytes = names + Buffer.byteLength(`S#${segmentId}${first}`) + data.length;
      expect(itemBytes).toBeLessThanOrEqual(maxItemBytes);
      expect(next).toBe(chunks[i + 1]?.first);
    }
    expect(chunks.map(({ first }) => first)).toEqual(chunks.map(({ first }) => first).toSorted(compareKeys));
  });

  it('stores 100 articles of one language in a handful of bytes', () => {
    const [only, ...rest] = encodeSegment('s1', manyArticles(100));
    expect(rest).toEqual([]);
    expect(only?.data.length).toBeLessThan(100 * 32);
  });

  it('finds where a minute and a place stand', async () => {
    const written = manyArticles(2_000);
    const reader = new SegmentReader(
      sourceOf(encodeSegment('s1', written)),
      's1',
      spanOf(written.map(({ document }) => document)),
    );
    const ordered = written.map(({ document }) => document).toSorted(compareDocuments);
    for (const minute of [0, 1_000_000, 1_000_350, 2_000_000]) {
      const at = ordered.findIndex((document) => document.minute <= minute);
      expect(await reader.ordinalOfMinute(minute)).toBe(at === -1 ? ordered.length : at);
    }
    for (const ordinal of [0, 999, 1_999]) {
      expect(await reader.ordinalAfter(ordered[ordinal] ?? { minute: 0, articleId: '' })).toBe(ordinal + 1);
    }
  });

  it('rejects bytes that were damaged, naming the segment', () => {
    const chunk = encodeSegment('segment-7', manyArticles(3))[0] as Chunk;
    fc.assert(
      fc.property(fc.nat(chunk.data.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const data = Uint8Array.from(chunk.data);
        data[position] = (data[position] ?? 0) ^ flip;
        expect(() => findInChunk({ ...chunk, data }, headerKey)).toThrow(DamagedSegment);
        expect(() => findInChunk({ ...chunk, data }, headerKey)).toThrow(/segment-7/);
      }),
    );
  });
});
