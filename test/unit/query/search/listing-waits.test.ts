import type { ChunkSource } from '../../../../functions/catalog/segment/chunk-source.ts';
import { makeRow } from '../../../made/make-row.ts';
import { Random } from '../../../made/random.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';
import { buildIndex, document, listArticles, portsOver } from './memory-index.ts';

/** How often reading has to wait: what is asked for in one turn of the event loop is waited for together. */
function countWaits({ chunkAt }: ChunkSource) {
  let waits = 0;
  let turn: Promise<void> | undefined;
  const chunks = scanningSource({
    async chunkAt(segmentId, position) {
      turn ??= new Promise((done) => {
        setImmediate(() => {
          waits++;
          turn = undefined;
          done();
        });
      });
      await turn;
      return chunkAt(segmentId, position);
    },
  });
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
