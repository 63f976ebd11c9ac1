import type { Chunk } from '../../../../functions/catalog/segment/chunk.ts';
import type { ChunkSource } from '../../../../functions/catalog/segment/chunk-source.ts';
import { compareKeys } from '../../../../functions/catalog/segment/index-keys.ts';
import { openSearch } from '../../../../functions/query/search/search.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { cachedChunks } from '../../../../functions/store/chunk-cache.ts';
import { makeRow } from '../../../made/make-row.ts';
import { Random } from '../../../made/random.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';
import { buildIndex, document, listArticles, portsOver } from './memory-index.ts';

const plain = {
  include: [] as string[][],
  exclude: [],
  languages: [],
  sort: 'published',
  order: 'desc',
  limit: 20,
  facets: [],
  snippets: false,
} satisfies SearchQuery;

/** How often reading has to wait: what is asked for in one turn of the event loop is waited for together. */
function countWaits({ chunkAt }: ChunkSource) {
  let waits = 0;
  let turn: Promise<void> | undefined;
  const wait = () => {
    turn ??= new Promise((done) => {
      setImmediate(() => {
        waits++;
        turn = undefined;
        done();
      });
    });
    return turn;
  };
  const chunks = {
    ...scanningSource({
      async chunkAt(segmentId, position) {
        await wait();
        return chunkAt(segmentId, position);
      },
    }),
    /** The first chunk and those after it come together, as of the table. */
    async chunksFrom(segmentId: string, from: string, upTo: string) {
      await wait();
      const found = [await chunkAt(segmentId, from)];
      for (let { next } = found[0] as Chunk; next && compareKeys(next, upTo) <= 0; next = found.at(-1)?.next)
        found.push(await chunkAt(segmentId, next));
      return found;
    },
  };
  return { chunks, count: () => waits };
}

describe('a first page', () => {
  it('waits for the index once where what is newest matches', async () => {
    const segments = [0, 1, 2].map((segment) =>
      Array.from({ length: 500 }, (_, i) =>
        document(`${segment}${i}`.padStart(32, '0'), 1, 10_000 - 3 * i + segment, [
          'lang/fr',
          'topic/11000000',
        ]),
      ),
    );
    const index = buildIndex(segments);
    const rows = segments.flat().map(({ document: { articleId } }) => makeRow({ articleId }));
    const { chunks, count } = countWaits(index.chunks);
    const asked = { keys: ['lang/fr', 'topic/11000000'] };
    const { rows: page } = await listArticles(asked, 20, { ...portsOver(index, rows), chunks });
    expect(page).toHaveLength(20);
    expect(count()).toBe(1);
  });

  it('waits twice where few of many segments have what is asked for: for the lists, and for the documents', async () => {
    const segments = Array.from({ length: 40 }, (_, segment) =>
      Array.from({ length: 300 }, (_, i) =>
        document(`${segment}f${i}`.padStart(32, '0'), 1, 100_000 - 300 * segment - i, [
          i === 7 * segment ? 'person/ana ruiz' : 'person/eva',
        ]),
      ),
    );
    const index = buildIndex(segments);
    const rows = segments.flat().map(({ document: { articleId } }) => makeRow({ articleId }));
    const { chunks, count } = countWaits(index.chunks);
    const asked = { keys: ['person/ana ruiz'] };
    const { rows: page } = await listArticles(asked, 50, { ...portsOver(index, rows), chunks });
    expect(page).toHaveLength(40);
    expect(count()).toBe(2);
  });
});

describe('a long segment', () => {
  const articles = Array.from({ length: 6_000 }, (_, i) =>
    document(`${i % 9}f${i}`.padStart(32, '0'), 1, 100_000 - Math.floor(i ** 2 / 500), [
      i % 400 === 7 ? 'topic/11000000' : 'topic/12000000',
    ]),
  );
  const rows = articles.map(({ document: { articleId } }) => makeRow({ articleId }));
  const index = buildIndex([articles]);

  it('takes two waits for the oldest of few: for the lists, and for the documents', async () => {
    const { chunks: read, count } = countWaits(index.chunks);
    const { chunkAt, chunksAfter, chunksFrom } = read;
    const chunks = cachedChunks({ readCovering: chunkAt, readAfter: chunksAfter, readFrom: chunksFrom });
    const asked: SearchQuery = { ...plain, include: [['topic/11000000']], order: 'asc' };
    const page = await openSearch({ ...portsOver(index, rows), chunks })(asked);
    expect(page.found).toHaveLength(15);
    expect(count()).toBe(2);
  });
});

describe('an article that has moved on', () => {
  it('is no reason to read the manifest again where its successor is seen not to match', async () => {
    const fill = (segment: number) =>
      Array.from({ length: 50 }, (_, i) =>
        document(`${segment}a${i}`.padStart(32, '0'), 1, 9_000 - i, ['topic/11000000']),
      );
    const moved = 'b'.repeat(32);
    const before = [...fill(0), document(moved, 1, 9_000, ['topic/11000000'])];
    const index = buildIndex([before, [...fill(1), document(moved, 2, 9_000, ['topic/12000000'])]]);
    const rows = [...fill(0), ...fill(1)].map(({ document: { articleId } }) => makeRow({ articleId }));
    const ports = portsOver(index, [...rows, makeRow({ articleId: moved, rev: 2, live: 2 })]);
    let manifests = 0;
    const readManifest: typeof ports.readManifest = async (options) => {
      manifests++;
      return ports.readManifest(options);
    };
    const asked = { ...plain, include: [['topic/11000000']] };
    expect((await openSearch({ ...ports, readManifest })(asked)).found).toHaveLength(20);
    expect(manifests).toBe(1);
  });
});

describe('articles of one minute', () => {
  it('are read a page at a time, however many there are, and each is found once', async () => {
    const random = new Random(16);
    const segments = [0, 1, 2].map(() =>
      Array.from({ length: 3_000 }, () => document(drawId(random), 1, 10_000, ['topic/11000000'])),
    );
    const index = buildIndex(segments);
    const all = segments.flat().map(({ document: { articleId } }) => articleId);
    const ports = portsOver(
      index,
      all.map((articleId) => makeRow({ articleId })),
    );
    const read = new Set<string>();
    const chunks = scanningSource({
      async chunkAt(segmentId, position) {
        const chunk = await index.chunks.chunkAt(segmentId, position);
        if (chunk.first.startsWith('#ids')) read.add(`${segmentId} ${chunk.first}`);
        return chunk;
      },
    });
    const found: string[] = [];
    let after: readonly unknown[] | undefined;
    for (let page = 0; page < 30; page++) {
      const asked = { keys: ['topic/11000000'], ...(after && { after }) };
      const { rows, next } = await listArticles(asked, 20, { ...ports, chunks });
      found.push(...rows.map(({ articleId }) => articleId));
      after = next;
    }
    expect(found).toEqual(all.toSorted().slice(0, 600));
    // All together are in some sixty chunks.
    expect(read.size).toBeLessThan(15);
  });
});

function drawId(random: Random): string {
  return Array.from({ length: 4 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
