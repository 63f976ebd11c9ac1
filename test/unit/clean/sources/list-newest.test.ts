import { MissingChunk } from '../../../../functions/catalog/segment/chunk.ts';
import { listNewest } from '../../../../functions/clean/sources/list-newest.ts';
import { buildIndex } from '../../query/search/memory-index.ts';
import { makePosted } from './make-posted.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];

describe('listNewest', () => {
  const { manifest, chunks } = buildIndex([
    [makePosted(a, 9), makePosted(c, 5)],
    [makePosted(b, 7), makePosted(d, 1)],
    [makePosted(c, 8)],
  ]);

  it('lists the articles of all segments from newest to oldest, each once', async () => {
    expect(await listNewest(manifest, chunks, 100)).toEqual([a, c, b, d]);
  });

  it('stops at the limit', async () => {
    expect(await listNewest(manifest, chunks, 3)).toEqual([a, c, b]);
  });

  it('finds nothing in an empty index', async () => {
    expect(await listNewest(buildIndex([]).manifest, chunks, 3)).toEqual([]);
  });

  it('fails when a chunk is missing, so that the run is tried again', async () => {
    const chunkAt = async (segmentId: string, position: string) => {
      throw new MissingChunk(segmentId, position);
    };
    await expect(listNewest(manifest, { chunkAt }, 3)).rejects.toThrow(MissingChunk);
  });
});
