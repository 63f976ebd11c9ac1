import { type Draft, leaveDead, leaveDraft } from '../../functions/catalog/manifest/garbage-list.ts';
import { type GarbageListStore, garbageList } from '../../functions/store/garbage-list-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

const begun = 29_500_000;
const draft = (segmentId: string, at = begun): Draft => ({
  segmentId,
  begun: at,
  inputs: ['s1', 's2'],
  articles: 64,
});

describe('the garbage list', () => {
  let served: ServedTable;
  let list: GarbageListStore;
  beforeEach(async () => {
    served = await serveTable();
    list = garbageList(served.table);
  });
  afterEach(() => served.close());

  it('names what is due at a minute, the first due first, as it was added', async () => {
    const [early, late] = [leaveDraft(draft('m2')), leaveDraft(draft('m1', begun + 1))];
    await list.add(late);
    await list.add(early);
    expect(await list.due(begun + 59)).toEqual([]);
    expect(await list.due(begun + 60)).toEqual([early]);
    expect(await list.due(begun + 61)).toEqual([early, late]);
  });

  it('names what is in work until it is due', async () => {
    const noted = leaveDraft(draft('m1'));
    await list.add(noted);
    expect(await list.pending(begun + 59)).toEqual([noted]);
    expect(await list.pending(begun + 60)).toEqual([]);
  });

  it('puts dead segments in the place of a draft, even of the same minute', async () => {
    const noted = leaveDraft(draft('m1'));
    const left = leaveDead({ segmentId: 'm1', dead: ['s1', 's2'], articles: 64 }, noted.due - 10);
    await list.add(noted);
    await list.replace(noted, left);
    expect(await list.due(left.due)).toEqual([left]);
    await list.remove(left);
    expect(await list.due(left.due)).toEqual([]);
  });

  it('leaves the rest to the next sweep when more is due than one looks at', async () => {
    for (let i = 0; i < 30; i++) await list.add(leaveDraft(draft(`m${i}`)));
    expect(await list.due(begun + 60)).toHaveLength(25);
  });
});
