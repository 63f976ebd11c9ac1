import type { Stage } from '../../functions/article/article.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { articleIdOfPosition, type WorkIndex, workIndex } from '../../functions/store/work-index.ts';
import { makeRow } from '../made/make-row.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

let served: ServedTable;
let work: WorkIndex;
beforeAll(async () => {
  served = await serveTable();
  work = workIndex(served.table);
});
afterAll(() => served.close());

/** Ids that begin with every digit, so that all partitions hold some. */
const idOf = (number: number) => `${(number % 16).toString(16)}${number.toString(16).padStart(31, '0')}`;
const timeOf = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

async function putRow(number: number, stage: Stage, minute: number): Promise<string> {
  const { articleId, ...row } = makeRow({ articleId: idOf(number), stage, updatedAt: timeOf(minute) });
  await articleStore(served.table).update(articleId, undefined, row);
  return articleId;
}

describe('the work index', () => {
  const ids: string[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 40; i++) ids.push(await putRow(i, 'rejected', i));
  });

  it('lists the newest first, across all partitions', async () => {
    const positions = await work.newest('rejected', 7);
    expect(positions.map(articleIdOfPosition)).toEqual(ids.slice(-7).toReversed());
  });

  it.each([7, 16, 40])('lists every article exactly once, by pages of %d', async (limit) => {
    const found: string[] = [];
    for (let page = await work.newest('rejected', limit); page.length > 0; ) {
      found.push(...page.map(articleIdOfPosition));
      page = await work.newest('rejected', limit, page.at(-1));
    }
    expect(found).toEqual(ids.toReversed());
  });

  it('keeps articles of the same moment apart', async () => {
    const same = await Promise.all([100, 101, 116, 117].map((number) => putRow(number, 'failed', 5)));
    const first = await work.newest('failed', 2);
    const rest = await work.newest('failed', 5, first.at(-1));
    expect([...first, ...rest].map(articleIdOfPosition).toSorted()).toEqual(same.toSorted());
  });

  it('lists the oldest first of what is in work since before a time, not at it', async () => {
    const [a, b] = [await putRow(200, 'cleaned', 1), await putRow(201, 'classified', 2)];
    await putRow(202, 'cleaned', 3);
    expect((await work.oldest('working', 10, timeOf(3))).map(articleIdOfPosition)).toEqual([a, b]);
    expect((await work.oldest('working', 1, timeOf(3))).map(articleIdOfPosition)).toEqual([a]);
  });

  it('holds no article that is at rest, and loses one that comes to rest', async () => {
    const articles = articleStore(served.table);
    const articleId = await putRow(300, 'cleaned', 60);
    await putRow(301, 'indexed', 60);
    await putRow(302, 'deleted', 60);
    const since = timeOf(61);
    expect((await work.oldest('working', 100, since)).map(articleIdOfPosition)).toContain(articleId);
    await articles.update(articleId, { rev: 1 }, { stage: 'indexed', updatedAt: timeOf(60) });
    const positions = (
      await Promise.all((['working', 'rejected', 'failed'] as const).map((state) => work.newest(state, 100)))
    ).flat();
    for (const number of [300, 301, 302]) {
      expect(positions.map(articleIdOfPosition)).not.toContain(idOf(number));
    }
  });

  it('is not shown in rows', async () => {
    const articleId = await putRow(400, 'failed', 1);
    const row = await articleStore(served.table).read(articleId);
    expect(row).toEqual(makeRow({ articleId, stage: 'failed', updatedAt: timeOf(1) }));
  });
});
