import { StaleReads } from '../../../local/faults/stale-reads.ts';
import type { ServiceAnswer, ServiceCall } from '../../../local/gateway/service-call.ts';
import { makeCall, onlyFaults, readJson } from './only-faults.ts';

type Item = { pk: { S: string }; sk: { S: string }; text: { S: string } };

let now: number;
let table: Item[];
let stale: StaleReads;

const item = (sk: string, text: string): Item => ({ pk: { S: 'p' }, sk: { S: sk }, text: { S: text } });
const keyOf = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
const find = ({ sk }: { sk: { S: string } }) => table.find((each) => each.sk.S === sk.S);

/** As much of DynamoDB as these tests ask for: a put, reads by key, and a query from the end, a page of one item. */
const answers: Record<string, (request: never) => object> = {
  PutItem: ({ Item }: { Item: Item }) => {
    table = [...table.filter((each) => each.sk.S !== Item.sk.S), Item];
    return {};
  },
  GetItem: ({ Key }: { Key: Item }) => ({ Item: find(Key) }),
  BatchGetItem: ({ RequestItems }: { RequestItems: { articles: { Keys: Item[] } } }) => ({
    Responses: { articles: RequestItems.articles.Keys.flatMap((key) => find(key) ?? []) },
  }),
  Query: ({ ExclusiveStartKey: from }: { ExclusiveStartKey?: Item }) => {
    const [last] = table
      .filter(({ sk }) => !from || sk.S < from.sk.S)
      .sort((a, b) => (a.sk.S < b.sk.S ? 1 : -1));
    return { Items: last ? [last] : [], Count: last ? 1 : 0, ...(last && { LastEvaluatedKey: last }) };
  },
};

const forward = async (call: ServiceCall): Promise<ServiceAnswer> => ({
  status: 200,
  headers: {},
  body: JSON.stringify(answers[call.action]?.(readJson(call) as never)),
});

const send = async (action: string, request: object) =>
  readJson(await stale.passage(makeCall('dynamodb', action, { TableName: 'articles', ...request }), forward));
const put = (sk: string, text: string) => send('PutItem', { Item: item(sk, text) });
const get = async (sk: string, ConsistentRead = false) =>
  (await send('GetItem', { Key: keyOf(sk), ConsistentRead })).Item;

beforeEach(() => {
  now = 0;
  table = [item('a', 'old')];
  stale = new StaleReads(onlyFaults({ 'stale-write': 1, 'stale-read': 1 }), () => now);
  stale.describeTable('articles', ['pk', 'sk']);
});

describe('StaleReads', () => {
  it('answers from before a write, but not a consistent read, and not for long', async () => {
    await put('a', 'new');
    expect(await get('a')).toEqual(item('a', 'old'));
    expect(await get('a', true)).toEqual(item('a', 'new'));
    now = 2000;
    expect(await get('a')).toEqual(item('a', 'new'));
  });

  it('does not show an item yet that was not there', async () => {
    await put('b', 'new');
    expect(await get('b')).toBeUndefined();
  });

  it('shows a batch of reads as it was, item by item', async () => {
    await put('a', 'new');
    await put('b', 'new');
    const RequestItems = { articles: { Keys: [keyOf('a'), keyOf('b')] } };
    expect((await send('BatchGetItem', { RequestItems })).Responses.articles).toEqual([item('a', 'old')]);
  });

  it('fills the page of a query with what comes after an item that is not seen yet', async () => {
    await put('b', 'new');
    const { Items, Count } = await send('Query', { Limit: 1, ScanIndexForward: false });
    expect({ Items, Count }).toEqual({ Items: [item('a', 'old')], Count: 1 });
    expect((await send('Query', { ConsistentRead: true })).Items).toEqual([item('b', 'new')]);
  });

  it('keeps no past that nobody reads any more', async () => {
    await put('a', 'new');
    await put('b', 'new');
    expect(stale.imageCount).toBe(2);
    now = 2000;
    await put('c', 'new');
    expect(stale.imageCount).toBe(1);
  });
});
