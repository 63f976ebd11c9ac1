import { checkpointKey } from '../../functions/catalog/items/item-keys.ts';
import { checkpointStore } from '../../functions/store/checkpoint-store.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

let served: ServedTable;
beforeAll(async () => {
  served = await serveTable();
});
afterAll(() => served.close());

describe('checkpointStore', () => {
  it('gives back where a job stopped, and nothing once it came to the end', async () => {
    const store = checkpointStore<{ part: string; after: { minute: number } }>(served.table, 'compare');
    expect(await store.read()).toBeUndefined();
    await store.write({ part: 'catalogue', after: { minute: 7 } }, { checked: 5 });
    expect(await store.read()).toEqual({ part: 'catalogue', after: { minute: 7 } });
    await store.write(undefined, { checked: 9 });
    expect(await store.read()).toBeUndefined();
    expect(await served.get(checkpointKey('compare'))).toMatchObject({ checked: 9 });
  });
});
