import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { metaKey, searchKey } from '../../functions/catalog/items/item-keys.ts';
import { packRow } from '../../functions/catalog/items/row-codec.ts';
import type { BoardEntry } from '../../functions/catalog/stories/board.ts';
import { boardKey, dayLogKey, placeKey, storyKey } from '../../functions/catalog/stories/story-keys.ts';
import { boardStore } from '../../functions/store/board-store.ts';
import { commitStore } from '../../functions/store/commit-store.ts';
import { dayLogStore } from '../../functions/store/day-log-store.ts';
import { placeStore } from '../../functions/store/place-store.ts';
import { rowsForRequest } from '../../functions/store/placed-rows.ts';
import { searchStore } from '../../functions/store/search-store.ts';
import { makeRow } from '../made/make-row.ts';
import { someDay } from '../made/make-signature.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

let served: ServedTable;
beforeAll(async () => {
  served = await serveTable();
});
afterAll(() => served.close());

const bytes = (...values: number[]) => Uint8Array.from(values);
const ids = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const place = { rev: 2, story: ids[0], founded: someDay, minute: someDay * 1440, language: 'en', source: 7 };

describe('the logs of days', () => {
  it('number the entries of a day from one, also when several write at once', async () => {
    const logs = [dayLogStore(served.table), dayLogStore(served.table)];
    const writes = Array.from({ length: 12 }, (_, at) => logs[at % 2]?.append(someDay, bytes(at)));
    await Promise.all(writes);
    const entries = (await logs[0]?.read(someDay, 0)) ?? [];
    expect(entries.map(({ n }) => n)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(entries.map(({ data }) => data[0]).sort((a = 0, b = 0) => a - b)).toEqual([...Array(12).keys()]);
    expect((await logs[1]?.read(someDay, 10))?.map(({ n }) => n)).toEqual([11, 12]);
    expect(await logs[0]?.read(someDay + 1, 0)).toEqual([]);
  });

  it('are called by the date of the day, so that a person finds them', () => {
    expect(dayLogKey(someDay, 3)).toEqual({ pk: 'G#2022-01-13', sk: '0000000003' });
  });
});

describe('the commits', () => {
  it('have each number once', async () => {
    const commits = commitStore(served.table);
    expect(await commits.readLast()).toBeUndefined();
    expect(await commits.put({ n: 1, at: 5, data: bytes(1) })).toBe(true);
    expect(await commits.put({ n: 1, at: 6, data: bytes(2) })).toBe(false);
    await commits.put({ n: 2, at: 7, data: bytes(3) });
    expect(await commits.readLast()).toEqual({ n: 2, at: 7, data: bytes(3) });
    expect(await commits.readAfter(1)).toEqual([{ n: 2, at: 7, data: bytes(3) }]);
    expect(await commits.readAfter(2)).toEqual([]);
  });
});

describe('where articles are, and what stories are made of', () => {
  it('is written once by each commit, and never by an older one', async () => {
    const places = placeStore(served.table);
    const [a, b] = ids;
    expect(await places.putPlace(a, { commit: 4, place })).toBe(true);
    expect(await places.putPlace(a, { commit: 4, place })).toBe(false);
    expect(await places.putPlace(a, { commit: 3 })).toBe(false);
    expect(await places.putPlace(b, { commit: 5, place: { ...place, copyOf: a } })).toBe(true);
    expect(await places.readPlaces([a, b, 'c'.repeat(32)])).toEqual(
      new Map([
        [a, { commit: 4, place }],
        [b, { commit: 5, place: { ...place, copyOf: a } }],
      ]),
    );
  });

  it('says that nothing is there until nobody can write what was there before', async () => {
    const places = placeStore(served.table, () => 1_000_000);
    const [a] = ids;
    const members = ids.map((articleId) => ({ articleId, minute: 9, language: 'en', source: 7 }));
    await places.putStory(a, { commit: 6, members, title: 'Ferry aground' });
    expect(await places.readStories([a])).toEqual(
      new Map([[a, { commit: 6, members, title: 'Ferry aground' }]]),
    );
    await places.putStory(a, { commit: 7, members: [] });
    await places.putPlace(a, { commit: 7 });
    expect(await places.readStories([a])).toEqual(new Map([[a, { commit: 7, members: [] }]]));
    expect((await places.readPlaces([a])).get(a)).toEqual({ commit: 7 });
    expect(await served.get(storyKey(a))).toMatchObject({ expiresAt: 1_000 + 10 * 86_400 });
    expect(await served.get(placeKey(a))).toMatchObject({ expiresAt: 1_000 + 10 * 86_400 });
  });
});

describe('the boards', () => {
  const entry: BoardEntry = {
    story: ids[0],
    articles: 2,
    copies: 0,
    sources: 2,
    first: 10,
    last: 11,
    hours: new Array(12).fill(0),
    languages: [{ language: 'fr', articles: 2, title: ids[0] }],
    facets: [7],
  };

  it('are written whole, and not over those of a later commit', async () => {
    const boards = boardStore(served.table);
    expect(await boards.readBoard(someDay)).toEqual([]);
    expect(await boards.putBoard(someDay, 4, [entry])).toBe(true);
    expect(await boards.putBoard(someDay, 3, [])).toBe(false);
    expect(await boards.readBoards([someDay, someDay + 1])).toEqual(new Map([[someDay, [entry]]]));
    expect(await boards.putBoard(someDay, 4, [])).toBe(true);
    expect(await boards.readBoard(someDay)).toEqual([]);
  });

  it('say how far they are, and which days there are', async () => {
    const boards = boardStore(served.table);
    expect(await boards.readDone()).toEqual({ commit: 0, at: 0, days: [] });
    const done = { commit: 5, at: 9_000, days: [someDay, someDay + 4] };
    expect(await boards.putDone(done, 0)).toBe(true);
    expect(await boards.putDone({ ...done, commit: 6 }, 4)).toBe(false);
    expect(await boards.readDone()).toEqual(done);
    expect(await boards.readBoardDays()).toEqual(done.days);
  });
});

describe('an item that cannot be read', () => {
  it('fails who writes by it, and is left out by who lists', async () => {
    const [day, damaged] = [someDay + 9, bytes(255, 255, 255)];
    await served.put({ pk: boardKey(day).pk, sk: boardKey(day).sk, commit: 1, data: damaged });
    await served.put({ ...storyKey('7'.repeat(32)), commit: 1, members: damaged });
    await served.put({ ...searchKey('torn'), name: 'torn', question: '{"q": ' });
    await expect(boardStore(served.table).readBoards([day])).rejects.toThrow('BOARD#2022-01-22 STORIES');
    const told: string[] = [];
    const table = { ...served.table, tellUnreadable: (item: string) => void told.push(item.slice(0, 5)) };
    expect(await boardStore(table).readBoards([day])).toEqual(new Map());
    expect(await searchStore(table).list(5)).toEqual([]);
    const { stories } = rowsForRequest(table, async () => new Map(), true);
    expect(await stories?.readStories(['7'.repeat(32)])).toMatchObject(
      new Map([['7'.repeat(32), { members: [] }]]),
    );
    expect(told).toEqual(['BOARD', 'Q#SEA', 'A#777']);
  });
});

describe('what one request reads', () => {
  it('is a row, its place and its story in one read at the price of one, and each row once', async () => {
    const [founder, copy, alone] = ['c', 'd', 'e'].map((digit) => digit.repeat(32)) as [
      string,
      string,
      string,
    ];
    const places = placeStore(served.table);
    const put = (articleId: string, story: string) =>
      places.putPlace(articleId, { commit: 9, place: { ...place, story } });
    const members = [founder, copy].map((articleId) => ({ articleId, minute: 9, language: 'en', source: 7 }));
    await Promise.all([put(founder, founder), put(copy, founder), put(alone, alone)]);
    await places.putStory(founder, { commit: 9, members });
    for (const articleId of [founder, alone]) {
      const Item = { ...metaKey(articleId), ...packRow(makeRow({ articleId })) };
      await served.table.client.send(new PutCommand({ TableName: served.table.name, Item }));
    }
    const readAgain: string[] = [];
    const { readRows, stories } = rowsForRequest(
      served.table,
      async (ids) => {
        readAgain.push(...ids);
        return new Map();
      },
      true,
    );
    served.table.meter.take();
    const found = await stories?.readPlaces([founder, copy, alone]);
    expect([...(found ?? [])].map(([id, { place: at }]) => [id, at?.story])).toEqual([
      [founder, founder],
      [copy, founder],
      [alone, alone],
    ]);
    const made = await stories?.readStories([founder, alone]);
    expect([...(made ?? [])].map(([id, story]) => [id, story.members])).toEqual([
      [founder, members],
      [alone, []],
    ]);
    expect([...(await readRows([founder, copy])).keys()]).toEqual([founder]);
    expect(served.table.meter.take().readUnits).toBe(3 * 0.5);
    expect(readAgain).toEqual([copy]);
    await readRows([founder]);
    expect(readAgain).toEqual([copy, founder]);
  });

  it('is rows alone where articles are not grouped', () => {
    const readRows = async () => new Map();
    expect(rowsForRequest(served.table, readRows, false)).toEqual({ readRows });
  });
});
