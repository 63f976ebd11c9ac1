import type { Stage } from '../../functions/article/article.ts';
import { articleStore } from '../../functions/store/article-store.ts';
import { slipStore } from '../../functions/store/slip-store.ts';
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

describe('what is in work on slips', () => {
  const time = (second: number) => new Date(Date.UTC(2027, 0, 1, 0, 0, second)).toISOString();
  const slipOf = (second: number, articles: number) =>
    `${time(second)}#${second.toString(16).padStart(8, '0')}#${articles}`;
  const ids = Array.from({ length: 12 }, (_, i) => idOf(500 + i));

  beforeAll(async () => {
    const slips = slipStore(served.table);
    for (const second of [0, 1, 2, 3])
      await slips.putSlip(slipOf(second, 3), ids.slice(second * 3, second * 3 + 3));
  });

  it.each([1, 2, 5, 50])('is listed with the rest, each exactly once, by pages of %d', async (limit) => {
    const all = (await work.newest('working', 100)).map(articleIdOfPosition);
    const found: string[] = [];
    for (let page = await work.newest('working', limit); page.length > 0; ) {
      found.push(...page.map(articleIdOfPosition));
      page = await work.newest('working', limit, page.at(-1));
    }
    expect(found).toEqual(all);
    expect(found.slice(0, 12)).toEqual(
      [3, 2, 1, 0].flatMap((second) => ids.slice(second * 3, second * 3 + 3).toReversed()),
    );
    expect(await work.count('working')).toBe(all.length);
  });

  it('is not there when it was taken off, by one or all at once, and never comes back', async () => {
    const slips = slipStore(served.table);
    const [first = '', ...others] = ids.slice(0, 3);
    await slips.settleSlip(slipOf(0, 3), [first]);
    expect((await slips.oldest(100, time(1)))[0]?.articleIds.sort()).toEqual(others);
    await slips.settleSlip(slipOf(0, 3), others);
    await slips.settleSlip(slipOf(1, 3), ids.slice(3, 6));
    await slips.settleSlip(slipOf(1, 3), [ids[3] as string]);
    expect(await slips.oldest(100, time(2))).toEqual([]);
  });
});

describe('a slip that is no good', () => {
  const at = '2028-01-01T00:00:00.000Z';
  const newest = async (before?: string) =>
    (await work.newest('working', 100, before)).filter((each) => each > '2028');

  it('lists nothing under a key that its name does not lead to, and only articles', async () => {
    const name = `${at}#00000000#1`;
    await served.put({ pk: 'W#0', sk: name, [idOf(801)]: true, note: 'by hand' });
    await served.put({ pk: 'W#1', sk: name, [idOf(801)]: true });
    await served.put({ pk: 'W#0', sk: '2028 by hand', [idOf(802)]: true });
    expect(await newest()).toEqual([`${at}#${idOf(801)}`]);
    expect((await slipStore(served.table).oldest(100, '2029')).map((slip) => slip.name)).toContain(name);
  });

  it('may be one of two that an article is on, as when its file was put again meanwhile: its row is read once', async () => {
    await slipStore(served.table).putSlip(`2028-01-02T00:00:00.000Z#00000001#1`, [idOf(801)]);
    const articleIds = (await newest()).map(articleIdOfPosition);
    expect(articleIds).toEqual([idOf(801), idOf(801)]);
    const { articleId, ...row } = makeRow({ articleId: idOf(801), stage: 'cleaned' });
    await articleStore(served.table).update(articleId, undefined, row);
    const rows = await articleStore(served.table).readMany(articleIds, { consistent: false });
    expect([...rows.keys()]).toEqual([articleId]);
  });
});

describe('a row', () => {
  it('is listed by its slip alone, and by the index again when it is marked', async () => {
    const articles = articleStore(served.table);
    const { articleId, ...row } = makeRow({ articleId: idOf(700), stage: 'failed', updatedAt: timeOf(700) });
    await articles.update(articleId, undefined, row);
    const listed = async () =>
      (await work.newest('working', 100, timeOf(800))).filter((at) => at.endsWith(articleId)).length;
    const again = { rev: 2, stage: 'cleaned' as const, slip: 'a slip', updatedAt: timeOf(701) };
    await articles.update(articleId, { rev: 1 }, again);
    expect([await listed(), (await articles.read(articleId))?.slip]).toEqual([0, 'a slip']);
    expect((await work.newest('failed', 100)).some((at) => at.endsWith(articleId))).toBe(false);
    await articles.touch({ ...makeRow({ articleId, rev: 2, stage: 'cleaned' }) }, timeOf(702));
    expect([await listed(), (await articles.read(articleId))?.slip]).toEqual([1, undefined]);
  });

  it('is listed again by a commit of another rev, though its stage was seen as in work: it may have left meanwhile', async () => {
    const articles = articleStore(served.table);
    const { articleId, ...row } = makeRow({ articleId: idOf(701), stage: 'cleaned', updatedAt: timeOf(703) });
    await articles.update(articleId, undefined, row);
    await articles.update(
      articleId,
      { rev: 1, stage: 'cleaned' },
      { stage: 'indexed', updatedAt: timeOf(704) },
    );
    await articles.update(articleId, { rev: 1 }, { rev: 2, stage: 'cleaned', updatedAt: timeOf(705) });
    expect(await work.newest('working', 100)).toContain(`${timeOf(705)}#${articleId}`);
  });
});
