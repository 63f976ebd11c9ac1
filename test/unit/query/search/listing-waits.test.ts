import type { ChunkSource } from '../../../../functions/catalog/segment/chunk-source.ts';
import { makeRow } from '../../../made/make-row.ts';
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
});
