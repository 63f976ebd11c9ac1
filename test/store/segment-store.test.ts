import type { Chunk } from '../../functions/catalog/segment/chunk.ts';
import { MissingChunk, positionOf } from '../../functions/catalog/segment/chunk.ts';
import { encodeSegment } from '../../functions/catalog/segment/segment.ts';
import { cachedChunks } from '../../functions/store/chunk-cache.ts';
import { type SegmentStore, segmentStore } from '../../functions/store/segment-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

let served: ServedTable;
let segments: SegmentStore;
beforeAll(async () => {
  served = await serveTable();
  segments = segmentStore(served.table);
});
afterAll(() => served.close());

/** Chunks that begin at these keys, each stating where the next one starts. */
function chain(segmentId: string, keys: readonly string[], bytes = 10): Chunk[] {
  const firsts = keys.map((key) => positionOf(key, 0));
  return firsts.map((first, i) => ({
    segmentId,
    first,
    data: new Uint8Array(bytes).fill(i),
    ...(i + 1 < firsts.length && { next: firsts[i + 1] as string }),
  }));
}

const at = (key: string, ordinal = 0) => positionOf(key, ordinal);

describe('the chunks of a segment', () => {
  it('are read as they were written', async () => {
    const keys = new Map([['w/port', { frequency: 1, fields: 2 }]]);
    const document = { articleId: 'a'.repeat(32), rev: 1, minute: 7, isUndated: false, length: 1 };
    const [chunk] = encodeSegment('whole', [{ document, keys }]) as [Chunk];
    await segments.write([chunk]);
    const read = await segments.readCovering('whole', at('w/port'));
    expect(read).toEqual({ ...chunk, data: expect.anything() });
    expect([...read.data]).toEqual([...chunk.data]);
  });

  it('are read whole, in order, a page at a time', async () => {
    const keys = Array.from({ length: 150 }, (_, i) => `w/${String(i).padStart(4, '0')}`);
    const chunks = chain('whole and large', keys, 8_000);
    await segments.write(chunks.toReversed());
    const pages: Chunk[][] = [];
    for await (const page of segments.readPages('whole and large')) pages.push(page);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().map(({ first, next }) => [first, next])).toEqual(
      chunks.map(({ first, next }) => [first, next]),
    );
    for await (const page of segments.readPages('never written')) expect(page).toEqual([]);
  });

  it('are written as they come, before all are made', async () => {
    const chunks = chain(
      'stream',
      Array.from({ length: 60 }, (_, i) => `w/${String(i).padStart(4, '0')}`),
    );
    let writtenBeforeTheLast = 0;
    async function* make() {
      yield* chunks.slice(0, -1);
      for await (const page of segments.readPages('stream')) writtenBeforeTheLast += page.length;
      yield chunks.at(-1) as Chunk;
    }
    await segments.write(make());
    expect(writtenBeforeTheLast).toBe(50);
    expect((await segments.readCovering('stream', at('w/0059'))).first).toBe(chunks.at(-1)?.first);
  });

  it('are found by every position they cover', async () => {
    const chunks = chain('s1', ['#', 'w/b', 'w/d']);
    await segments.write(chunks);
    const firstOf = async (position: string) => (await segments.readCovering('s1', position)).first;
    expect(await firstOf(at('#'))).toBe(chunks[0]?.first);
    expect(await firstOf(at('w/a', 9))).toBe(chunks[0]?.first);
    expect(await firstOf(at('w/b'))).toBe(chunks[1]?.first);
    expect(await firstOf(at('w/b', 70_000))).toBe(chunks[1]?.first);
    expect(await firstOf(at('w/z'))).toBe(chunks[2]?.first);
  });

  it('stand in the order of their bytes, not of JavaScript', async () => {
    const chunks = chain('utf8', ['#', 'w/\uff5e', 'w/\u{1f600}']);
    await segments.write(chunks);
    expect((await segments.readCovering('utf8', at('w/\uff5e', 1))).first).toBe(chunks[1]?.first);
    expect((await segments.readCovering('utf8', at('w/\u{1f600}', 1))).first).toBe(chunks[2]?.first);
  });

  it('are missed when one is not there: never taken for an empty answer', async () => {
    const [first, , third] = chain('hole', ['#', 'w/b', 'w/d']) as [Chunk, Chunk, Chunk];
    await segments.write([first, third]);
    await expect(segments.readCovering('hole', at('w/c'))).rejects.toThrow(MissingChunk);
    await expect(segments.readCovering('hole', at('w/c'))).rejects.toThrow(/hole.*w\/c/);
    await expect(segments.readCovering('hole', at('!'))).rejects.toThrow(MissingChunk);
    await expect(segments.readCovering('never written', at('#'))).rejects.toThrow(MissingChunk);
    expect((await segments.readCovering('hole', at('w/d'))).first).toBe(third.first);
  });

  it('go all at once, however many pages they fill, and no others with them', async () => {
    const keys = Array.from({ length: 150 }, (_, i) => `w/${String(i).padStart(4, '0')}`);
    await segments.write([...chain('large', keys, 8_000), ...chain('other', ['#'])]);
    await segments.remove('large');
    for (const key of [keys[0], keys[149]] as string[]) {
      await expect(segments.readCovering('large', at(key))).rejects.toThrow(MissingChunk);
    }
    expect((await segments.readCovering('other', at('#'))).segmentId).toBe('other');
  });
});

describe('cached chunks', () => {
  const stored = new Map(['a', 'b', 'c'].map((id) => [id, chain(id, ['#', 'w/m'], 100)]));

  /** A cache of so many bytes over a store that counts what it is asked for. */
  function openCache(maxBytes: number) {
    const reads: string[] = [];
    const readCovering = async (segmentId: string, position: string) => {
      reads.push(segmentId);
      const [first, second] = stored.get(segmentId) as [Chunk, Chunk];
      return position < second.first ? first : second;
    };
    return {
      reads,
      cache: cachedChunks({ readCovering, readAfter: async () => [], readFrom: async () => [] }, maxBytes),
    };
  }

  it('are read from the table once for all positions they cover', async () => {
    const { reads, cache } = openCache(1_000);
    for (const key of ['#', 'w/a', 'w/z', 'w/m', 'w/b']) await cache.chunkAt('a', at(key));
    expect(reads).toEqual(['a', 'a']);
    expect((await cache.chunkAt('a', at('w/z'))).first).toBe(at('w/m'));
  });

  it('stay within their bytes: the segment that was read first goes first, whole', async () => {
    const { reads, cache } = openCache(300);
    await cache.chunkAt('a', at('#'));
    await cache.chunkAt('a', at('w/m'));
    await cache.chunkAt('b', at('#'));
    await cache.chunkAt('c', at('#'));
    reads.length = 0;
    await cache.chunkAt('b', at('#'));
    await cache.chunkAt('c', at('#'));
    expect(reads).toEqual([]);
    await cache.chunkAt('a', at('#'));
    await cache.chunkAt('a', at('w/m'));
    expect(reads).toEqual(['a', 'a']);
  });

  it('give an answer even when one chunk is larger than all they may keep', async () => {
    const { cache } = openCache(50);
    expect((await cache.chunkAt('a', at('#'))).segmentId).toBe('a');
    expect((await cache.chunkAt('a', at('#'))).segmentId).toBe('a');
  });

  it('keep nothing of a read that failed', async () => {
    let tries = 0;
    const readCovering = async () => {
      if (tries++ === 0) throw new MissingChunk('a', at('#'));
      return chain('a', ['#'])[0] as Chunk;
    };
    const cache = cachedChunks({ readCovering, readAfter: async () => [], readFrom: async () => [] });
    await expect(cache.chunkAt('a', at('#'))).rejects.toThrow(MissingChunk);
    expect((await cache.chunkAt('a', at('#'))).first).toBe(at('#'));
  });
});
