import type { RowChanges } from '../../functions/article/ports.ts';
import { metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { decodeText, encodeText } from '../../functions/catalog/items/text-codec.ts';
import { type ArticleStore, articleStore } from '../../functions/store/article-store.ts';
import { openTable } from '../../functions/store/clients.ts';
import { at, makeCopy, makeRow } from '../made/make-row.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

let served: ServedTable;
let articles: ArticleStore;
beforeAll(async () => {
  served = await serveTable();
  articles = articleStore(served.table);
});
afterAll(() => served.close());

let made = 0;
/** An article id that no test has used yet. */
const newId = () => (++made).toString(16).padStart(32, '0');

/** Puts a row as a stage would; gives its id. */
async function putRow(changes: RowChanges = {}): Promise<string> {
  const { articleId, ...row } = makeRow({ ...changes, articleId: newId() });
  expect(await articles.update(articleId, undefined, row)).toBe(true);
  return articleId;
}

async function all<Item>(pages: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

describe('a row', () => {
  it('is read as it was written, every field of it', async () => {
    const error = { stage: 'index' as const, reason: 'Error', message: 'no', attempts: 1, at };
    const row = makeRow({ articleId: newId(), ord: '1'.padEnd(32, '0'), classifyVersion: 1, error });
    const { articleId, ...fields } = row;
    await articles.update(articleId, undefined, fields);
    expect(await articles.read(articleId)).toEqual(row);
  });

  it('is not there before it was written', async () => {
    expect(await articles.read(newId())).toBeUndefined();
  });

  it('is made once: of two writers who saw none, the second writes nothing', async () => {
    const articleId = await putRow({ rev: 1 });
    const { articleId: _id, ...row } = makeRow({ rev: 9 });
    expect(await articles.update(articleId, undefined, row)).toBe(false);
    expect((await articles.read(articleId))?.rev).toBe(1);
  });

  it('is changed only while its rev is the one that was seen', async () => {
    const articleId = await putRow({ rev: 2 });
    const before = await articles.read(articleId);
    expect(await articles.update(articleId, { rev: 1 }, { rev: 2, updatedAt: 'never' })).toBe(false);
    expect(await articles.read(articleId)).toEqual(before);
    expect(await articles.update(articleId, { rev: 2 }, { rev: 3 })).toBe(true);
    expect(await articles.read(articleId)).toEqual({ ...before, rev: 3 });
  });

  it('is changed only while its stage is the one that was seen, where one is named', async () => {
    const articleId = await putRow({ rev: 1, stage: 'cleaned' });
    const seen = { rev: 1, stage: 'classified' as const };
    const changes = { stage: 'indexed' as const, updatedAt: at };
    expect(await articles.update(articleId, seen, changes)).toBe(false);
    expect(await articles.update(articleId, { ...seen, stage: 'cleaned' }, changes)).toBe(true);
    expect(await articles.read(articleId)).toMatchObject({ stage: 'indexed' });
  });

  it('is changed only while it was confirmed as often as was seen, where that is named', async () => {
    const articleId = await putRow({ rev: 1 });
    const confirm = (confirmed: number) =>
      articles.update(articleId, { rev: 1, confirmed }, { confirmed: confirmed + 1 });
    expect(await confirm(1)).toBe(false);
    expect(await confirm(0)).toBe(true);
    expect(await confirm(0)).toBe(false);
    expect(await confirm(1)).toBe(true);
    expect(await articles.update(articleId, { rev: 1 }, { updatedAt: at })).toBe(true);
  });

  it('is not made by a writer who saw one that is gone', async () => {
    const articleId = newId();
    expect(await articles.update(articleId, { rev: 1 }, { rev: 2 })).toBe(false);
    expect(await articles.read(articleId)).toBeUndefined();
  });

  it('loses the fields that are set to undefined, and keeps all others', async () => {
    const articleId = await putRow({ rev: 1 });
    const { live: _live, served: _served, ...rest } = makeRow({ articleId });
    await articles.update(articleId, { rev: 1 }, { live: undefined, served: undefined });
    expect(await articles.read(articleId)).toEqual(rest);
  });

  it('takes values that have undefined inside', async () => {
    const articleId = await putRow();
    const source = { ...makeRow().source, contentType: undefined } as never;
    await articles.update(articleId, { rev: 1 }, { source });
    expect((await articles.read(articleId))?.source).toEqual(makeRow().source);
  });

  it('is marked as in its stage since a time, unless it has moved', async () => {
    const articleId = await putRow({ stage: 'cleaned' });
    const row = makeRow({ articleId, stage: 'cleaned' });
    const later = '2027-01-01T00:00:00.000Z';
    expect(await articles.touch(row, later)).toBe(true);
    expect(await articles.read(articleId)).toEqual({ ...row, updatedAt: later });
    expect(await articles.touch({ ...row, stage: 'classified' }, at)).toBe(false);
    expect(await articles.touch({ ...row, rev: 2 }, at)).toBe(false);
  });

  it('is not taken for unchanged when the table itself refuses', async () => {
    const elsewhere = openTable('no-such-table');
    const work = articleStore(elsewhere).update(newId(), undefined, { rev: 1 });
    await expect(work).rejects.toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }));
    elsewhere.client.destroy();
  });
});

describe('many rows', () => {
  it('are read in any number, without those that are not there', async () => {
    const present = await Promise.all(Array.from({ length: 105 }, () => putRow()));
    const absent = [newId(), newId()];
    for (const consistent of [true, false]) {
      const rows = await articles.readMany([...absent, ...present], { consistent });
      expect([...rows.keys()].toSorted()).toEqual(present.toSorted());
    }
    expect(await articles.readMany([], { consistent: true })).toEqual(new Map());
  });
});

describe('a text', () => {
  it('is put once: a second put of its name changes nothing', async () => {
    const articleId = newId();
    await articles.putText(articleId, 'TEXT#1', encodeText(makeCopy({ title: 'first' })));
    await articles.putText(articleId, 'TEXT#1', encodeText(makeCopy({ title: 'second' })));
    expect(await articles.readCopy(articleId, 'TEXT#1')).toEqual(makeCopy({ title: 'first' }));
  });

  it('that is not there is an error that names it', async () => {
    const articleId = newId();
    await expect(articles.readCopy(articleId, 'TEXT#7')).rejects.toThrow(
      `article ${articleId} has no text TEXT#7`,
    );
  });

  it('is read with others, and left out where it is not there', async () => {
    const [a, b] = [newId(), newId()];
    await articles.putText(a, 'TEXT#1', encodeText(makeCopy({ title: 'of a' })));
    const texts = await articles.readEncoded([a, b].map((articleId) => ({ articleId, text: 'TEXT#1' })));
    expect([...texts.keys()]).toEqual([a]);
    expect(decodeText(texts.get(a) as Uint8Array)).toEqual(makeCopy({ title: 'of a' }));
  });

  it('costs half a unit to read where it is there, and one more where an eventual read did not find it', async () => {
    const [there, missing] = [newId(), newId()];
    await articles.putText(there, 'TEXT#1', encodeText(makeCopy()));
    served.table.meter.take();
    await articles.readEncoded([{ articleId: there, text: 'TEXT#1' }]);
    expect(served.table.meter.take().readUnits).toBe(0.5);
    await articles.readEncoded([{ articleId: missing, text: 'TEXT#1' }]);
    expect(served.table.meter.take().readUnits).toBe(1.5);
  });

  it('goes at the time it is given, in seconds, and stays readable until then', async () => {
    const articleId = newId();
    await articles.putText(articleId, 'TEXT#1', encodeText(makeCopy()));
    await articles.expireText(articleId, 'TEXT#1', 1_800_000_000);
    expect(await served.get(textKey(articleId, 'TEXT#1'))).toMatchObject({ expiresAt: 1_800_000_000 });
    expect(await articles.readCopy(articleId, 'TEXT#1')).toEqual(makeCopy());
  });

  it('is gone for readers when its time is up, though it is still in the table', async () => {
    const articleId = newId();
    const expiresAt = 1_800_000_000;
    await articles.putText(articleId, 'TEXT#1#v1#1', encodeText(makeCopy()));
    await articles.putText(articleId, 'TEXT#2#v2#1', encodeText(makeCopy()));
    await articles.expireText(articleId, 'TEXT#1#v1#1', expiresAt);
    const wanted = [{ articleId, text: 'TEXT#1#v1#1' }];
    const before = articleStore(served.table, { now: () => (expiresAt - 1) * 1000 });
    expect(await before.findCopy(articleId, 'TEXT#1#v1#1')).toEqual(makeCopy());
    expect([...(await before.readEncoded(wanted)).keys()]).toEqual([articleId]);
    expect(await all(before.listTexts(articleId))).toEqual([
      { name: 'TEXT#1#v1#1', expiresAt },
      { name: 'TEXT#2#v2#1' },
    ]);
    const after = articleStore(served.table, { now: () => expiresAt * 1000 });
    expect(await after.findCopy(articleId, 'TEXT#1#v1#1')).toBeUndefined();
    expect(await after.readEncoded(wanted)).toEqual(new Map());
    expect(await all(after.listTexts(articleId))).toEqual([{ name: 'TEXT#2#v2#1' }]);
    expect(await all(before.listTexts(articleId, 1))).toEqual([{ name: 'TEXT#1#v1#1', expiresAt }]);
    expect(await all(before.listTexts(articleId, 3))).toEqual([]);
    expect(await served.get(textKey(articleId, 'TEXT#1#v1#1'))).toBeDefined();
  });

  it('that is gone is not made anew by being told when to go', async () => {
    const articleId = newId();
    await articles.expireText(articleId, 'TEXT#1', 1_800_000_000);
    expect(await served.get(textKey(articleId, 'TEXT#1'))).toBeUndefined();
  });
});

describe('the meter of the table', () => {
  it('counts reads and writes apart, in units, and starts again when it was read', async () => {
    const articleId = await putRow();
    served.table.meter.take();
    await articles.read(articleId);
    await articles.readMany([articleId], { consistent: true });
    expect(served.table.meter.take()).toEqual({ readUnits: 2, writeUnits: 0 });
    await articles.update(articleId, { rev: 1 }, { updatedAt: at });
    const { readUnits, writeUnits } = served.table.meter.take();
    expect(readUnits).toBe(0);
    expect(writeUnits).toBeGreaterThanOrEqual(1);
    expect(served.table.meter.take()).toEqual({ readUnits: 0, writeUnits: 0 });
    expect(await served.get(metaKey(articleId))).toBeDefined();
  });
});
