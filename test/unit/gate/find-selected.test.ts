import type { ArticleRow } from '../../../functions/article/row.ts';
import { type FindPorts, findSelected } from '../../../functions/gate/find-selected.ts';
import type { Selection } from '../../../functions/gate/reprocess.ts';
import { makeRow } from '../../made/make-row.ts';
import { buildIndex } from '../query/search/memory-index.ts';

const idOf = (number: number) => number.toString(16).padStart(32, '0');
const indexed = Array.from({ length: 250 }, (_, i) =>
  makeRow({ articleId: idOf(i), cleanVersion: 1 + (i % 2) }),
);
const rejected = Array.from({ length: 150 }, (_, i) =>
  makeRow({ articleId: idOf(1_000 + i), stage: 'rejected' }),
);
const failed = [makeRow({ articleId: idOf(2_000), stage: 'failed' })];

function openPorts(): FindPorts {
  const articles = indexed.map(({ articleId, rev }, i) => ({
    document: { articleId, rev, minute: 1_000 - i, isUndated: false, length: 5 },
    keys: new Map(),
  }));
  const { manifest, chunks } = buildIndex([articles.slice(0, 100), articles.slice(100)]);
  const byId = new Map([...indexed, ...rejected, ...failed].map((row) => [row.articleId, row]));
  return {
    readManifest: async () => manifest,
    chunks,
    readRows: async (ids) => new Map(ids.map((id) => [id, byId.get(id) as ArticleRow])),
    listWork: async (state, limit, before = '~') =>
      (state === 'rejected' ? rejected : failed)
        .map(({ articleId }) => ({ position: articleId, articleId }))
        .reverse()
        .filter(({ position }) => position < before)
        .slice(0, limit),
  };
}

async function find(wanted: Selection): Promise<{ examined: number; ids: string[] }> {
  const found = { examined: 0, ids: [] as string[] };
  for await (const { examined, selected } of findSelected(wanted, openPorts())) {
    found.examined += examined;
    found.ids.push(...selected.map(({ articleId }) => articleId));
  }
  return { ...found, ids: found.ids.sort() };
}

const idsOf = (rows: readonly ArticleRow[]) => rows.map(({ articleId }) => articleId).sort();

describe('findSelected', () => {
  it('finds every article at rest once, over many pages', async () => {
    const { examined, ids } = await find({});
    expect(ids).toEqual(idsOf([...indexed, ...rejected, ...failed]));
    expect(examined).toBe(401);
  });

  it('looks only where articles of a stage are', async () => {
    expect(await find({ stage: 'rejected' })).toEqual({ examined: 150, ids: idsOf(rejected) });
    expect(await find({ stage: 'failed' })).toEqual({ examined: 1, ids: idsOf(failed) });
    expect((await find({ stage: 'indexed' })).ids).toEqual(idsOf(indexed));
  });

  it('gives those that are as was asked for, by their rows', async () => {
    const old = indexed.filter(({ cleanVersion }) => cleanVersion === 1);
    expect((await find({ stage: 'indexed', cleanVersion: 2 })).ids).toEqual(idsOf(old));
  });
});
