import { MissingChunk } from '../../../functions/catalog/segment/chunk.ts';
import { walkCatalogue } from '../../../functions/catalog/segment/walk-catalogue.ts';
import { makePosted } from '../clean/sources/make-posted.ts';
import { buildIndex } from '../query/search/memory-index.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];
const before = buildIndex([
  [makePosted(a, 9), makePosted(c, 5)],
  [makePosted(b, 7), makePosted(d, 1)],
  [makePosted(c, 5)],
]);
const ports = (index: typeof before) => ({ readManifest: async () => index.manifest, chunks: index.chunks });

async function idsOf(documents: AsyncIterable<{ articleId: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { articleId } of documents) ids.push(articleId);
  return ids;
}

describe('walkCatalogue', () => {
  it('gives the articles of all segments from newest to oldest, each once', async () => {
    expect(await idsOf(walkCatalogue(ports(before)))).toEqual([a, b, c, d]);
  });

  it('goes on after a place', async () => {
    expect(await idsOf(walkCatalogue(ports(before), { minute: 7, articleId: b }))).toEqual([c, d]);
  });

  it('finds nothing in an empty index', async () => {
    expect(await idsOf(walkCatalogue(ports(buildIndex([]))))).toEqual([]);
  });

  it('goes on through the merged segment when those it reads are deleted under it', async () => {
    const merged = buildIndex([[makePosted(a, 9), makePosted(b, 7), makePosted(c, 5), makePosted(d, 1)]], 2);
    let index = before;
    const walk = walkCatalogue({
      readManifest: async () => index.manifest,
      chunks: {
        chunkAt: async (segmentId, position) => {
          if (index === merged && segmentId !== 's0') throw new MissingChunk(segmentId, position);
          return index.chunks.chunkAt(segmentId, position);
        },
      },
    });
    const first = await walk.next();
    index = merged;
    expect([first.value?.articleId, ...(await idsOf(walk))]).toEqual([a, b, c, d]);
  });

  it('throws when a chunk is missing for good', async () => {
    const chunkAt = async (segmentId: string, position: string) => {
      throw new MissingChunk(segmentId, position);
    };
    const walk = walkCatalogue({ ...ports(before), chunks: { chunkAt } });
    await expect(idsOf(walk)).rejects.toThrow(MissingChunk);
  });
});
