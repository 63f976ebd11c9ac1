import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { countAsDynamoDb } from '../../../bench/catalog/count-capacity.ts';
import { ItemKeep } from '../../../bench/million/item-keep.ts';
import { ownTable } from '../../../bench/million/own-table.ts';
import { type Proof, proveTable } from '../../../bench/million/prove-table.ts';
import { ifHolds } from '../../../functions/store/article-store.ts';
import { type ServedTable, serveTable } from '../../made/open-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-own-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = fc.record({
  pk: fc.constantFrom('A#1', 'S#x', 'S#xy'),
  sk: fc.constantFrom('META', 'a', 'a\u0001', 'ab', 'b', 'c#1'),
});
/** Sums of these are far from where a unit begins, whatever is around them. */
const data = fc.constantFrom(0, 2500).map((bytes) => new Uint8Array(bytes).fill(7));
const fields = fc.record(
  {
    n: fc.integer({ min: -1000, max: 1_000_000 }),
    t: fc.constantFrom('', 'text', 'ü and é'),
    data,
    m: fc.record({ ok: fc.boolean(), of: fc.array(fc.constantFrom('x', null), { maxLength: 3 }) }),
    work: fc.constantFrom('working#1', 'failed#2'),
    workSince: fc.constantFrom('2026-01-01', '2026-01-02'),
  },
  { requiredKeys: [] },
);

type Call = (table: ServedTable['table']) => Promise<unknown>;
const TableName = 'catalogue';

const used = <Value>(text: string, all: Record<string, Value>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => text.includes(name)));
/** The names and values that an expression uses: DynamoDB refuses others. */
const named = (text: string, all: Record<string, string>) =>
  text.includes('#') ? { ExpressionAttributeNames: used(text, all) } : {};
const valued = (text: string, all: Record<string, unknown>) =>
  text.includes(':') ? { ExpressionAttributeValues: used(text, all) } : {};

const reads: fc.Arbitrary<Call>[] = [
  fc.tuple(keys, fc.boolean()).map(
    ([Key, ConsistentRead]) =>
      ({ client }) =>
        client.send(new GetCommand({ TableName, Key, ConsistentRead })),
  ),
  fc.tuple(fc.uniqueArray(keys, { minLength: 1, selector: ({ pk, sk }) => pk + sk }), fc.boolean()).map(
    ([Keys, ConsistentRead]) =>
      ({ client }) =>
        client.send(
          new BatchGetCommand({
            RequestItems: { [TableName]: { Keys, ConsistentRead, ProjectionExpression: 'pk, sk, n, m' } },
          }),
        ),
  ),
];

const bounds = fc.constantFrom(
  '',
  ' AND sk = :a',
  ' AND sk < :b',
  ' AND sk <= :b',
  ' AND sk > :a',
  ' AND sk >= :a',
  ' AND sk BETWEEN :a AND :b',
  ' AND begins_with(sk, :a)',
);
const queries: fc.Arbitrary<Call> = fc
  .record({
    condition: bounds,
    pk: keys.map(({ pk }) => pk),
    a: keys.map(({ sk }) => sk),
    b: keys.map(({ sk }) => sk),
    ScanIndexForward: fc.boolean(),
    ConsistentRead: fc.boolean(),
    Limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    Select: fc.option(fc.constant('COUNT' as const), { nil: undefined }),
  })
  .filter(({ condition, a, b }) => !condition.includes('BETWEEN') || a <= b)
  .map(({ condition, pk, a, b, ...rest }) => async ({ client }) => {
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: `pk = :pk${condition}`,
          ...valued(`:pk${condition}`, { ':pk': pk, ':a': a, ':b': b }),
          ...rest,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      start = page.LastEvaluatedKey;
    } while (start);
  });

const conditions = fc.constantFrom(
  undefined,
  'attribute_not_exists(pk)',
  'attribute_exists(pk)',
  '#n = :n',
  '#n < :n AND attribute_not_exists(m)',
  'attribute_not_exists(pk) OR #n > :n',
);
const updates = fc.constantFrom(
  'SET #n = :n, t = :t',
  'SET t = :t REMOVE m, #work',
  'ADD #n :n',
  'REMOVE #n ADD seen :n',
);
const writes: fc.Arbitrary<Call>[] = [
  fc.tuple(keys, fields, fc.boolean()).map(
    ([key, item, isOnce]) =>
      ({ client }) =>
        client.send(
          new PutCommand({
            TableName,
            Item: { ...item, ...key },
            ...(isOnce && { ConditionExpression: 'attribute_not_exists(pk)' }),
          }),
        ),
  ),
  fc
    .tuple(keys, updates, conditions, fc.integer(), fc.boolean())
    .map(([Key, UpdateExpression, ConditionExpression, n, isAnswered]) => ({ client }) => {
      const text = `${UpdateExpression} ${ConditionExpression}`;
      return client.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression,
          ConditionExpression,
          ...named(text, { '#n': 'n', '#work': 'work' }),
          ...valued(text, { ':n': n, ':t': 'new' }),
          ...(isAnswered && { ReturnValues: 'ALL_NEW' as const }),
        }),
      );
    }),
  keys.map(
    (Key) =>
      ({ client }) =>
        client.send(new DeleteCommand({ TableName, Key, ReturnValues: 'ALL_OLD' })),
  ),
  fc
    .uniqueArray(fc.tuple(keys, fields, fc.boolean()), { minLength: 1, selector: ([{ pk, sk }]) => pk + sk })
    .map(
      (each) =>
        ({ client }) =>
          client.send(
            new BatchWriteCommand({
              RequestItems: {
                [TableName]: each.map(([Key, item, isDelete]) =>
                  isDelete ? { DeleteRequest: { Key } } : { PutRequest: { Item: { ...item, ...Key } } },
                ),
              },
            }),
          ),
    ),
];

describe('the table of our own', () => {
  let served: ServedTable;
  let proof: Proof;
  let keep: ItemKeep<object>;

  beforeAll(async () => {
    countAsDynamoDb({ 'by-stage': ['work', 'workSince'] });
    served = await serveTable(TableName);
    keep = await ItemKeep.open(join(folder, 'proved'));
    proof = proveTable(served.table, ownTable(keep));
  });
  afterAll(async () => {
    await served.close();
    await keep.close();
  });

  it('answers every call as dynalite does and bills the same units, from memory and from disk', async () => {
    const save: Call = () => keep.save({});
    const calls = fc.oneof(
      { weight: 1, arbitrary: fc.constant(save) },
      ...[...reads, queries, ...writes].map((arbitrary) => ({ weight: 2, arbitrary })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { minLength: 5, maxLength: 40 }), async (some) => {
        for (const call of some) await ifHolds(call(served.table));
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(Object.keys(proof).sort()).toEqual([
      'BatchGetItemCommand',
      'BatchWriteItemCommand',
      'DeleteItemCommand',
      'GetItemCommand',
      'PutItemCommand',
      'QueryCommand',
      'UpdateItemCommand',
    ]);
  });

  it('refuses what it does not know instead of answering something', async () => {
    const answer = ownTable(keep);
    const ask = (command: string, input: object) => answer(command, input as never);
    await expect(ask('TransactWriteItemsCommand', {})).rejects.toThrow('own-table.ts');
    await expect(ask('QueryCommand', { IndexName: 'by-stage' })).rejects.toThrow('index');
    await expect(
      ask('UpdateItemCommand', { Key: { pk: 'A', sk: 'B' }, UpdateExpression: 'DELETE a :a' }),
    ).rejects.toThrow('DELETE');
  });
});
