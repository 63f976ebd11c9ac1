import 'aws-sdk-client-mock-jest';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  BatchWriteCommand,
  DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { batchGet, batchWrite } from '../../functions/store/batch-calls.ts';
import { CapacityMeter, type Table } from '../../functions/store/clients.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn(async () => undefined) }));

const keyOf = (i: number) => ({ pk: `A#${i}`, sk: 'META' });
const keys = (count: number) => Array.from({ length: count }, (_, i) => keyOf(i));
const puts = (count: number) =>
  keys(count).map((key, number) => ({ PutRequest: { Item: { ...key, number } } }));

describe('batch calls', () => {
  let served: ServedTable;
  beforeAll(async () => {
    served = await serveTable();
  });
  afterAll(() => served.close());

  it('write and read more items than one call takes', async () => {
    await batchWrite(served.table, puts(130));
    const items = await batchGet(served.table, keys(140), { consistent: true });
    expect(items.map(({ number }) => number).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 130 }, (_, i) => i),
    );
  });

  it('delete too', async () => {
    await batchWrite(served.table, puts(3));
    await batchWrite(served.table, [{ DeleteRequest: { Key: keyOf(1) } }]);
    expect(await batchGet(served.table, keys(3), { consistent: true })).toHaveLength(2);
  });
});

describe('batch calls of which a part comes back', () => {
  const name = 'catalogue';
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const dynamo = mockClient(client);
  const table: Table = { name, client, meter: new CapacityMeter() };
  beforeEach(() => {
    dynamo.reset();
    jest.mocked(sleep).mockClear();
  });

  it('ask again for the keys that were left, and give all items once', async () => {
    dynamo.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommandInput) => {
      const asked = RequestItems?.[name]?.Keys ?? [];
      return {
        Responses: { [name]: asked.slice(0, 40) },
        UnprocessedKeys: asked.length > 40 ? { [name]: { Keys: asked.slice(40) } } : {},
      };
    });
    expect(await batchGet(table, keys(100), { consistent: false })).toEqual(keys(100));
    expect(dynamo).toHaveReceivedCommandTimes(BatchGetCommand, 3);
  });

  it('take 100 keys or 25 writes a call at most', async () => {
    dynamo.on(BatchGetCommand).resolves({}).on(BatchWriteCommand).resolves({});
    await batchGet(table, keys(201), { consistent: true });
    await batchWrite(table, puts(51));
    const asked = dynamo.commandCalls(BatchGetCommand).map(({ args }) => args[0].input.RequestItems?.[name]);
    expect(asked.map((each) => each?.Keys?.length)).toEqual([100, 100, 1]);
    const wrote = dynamo
      .commandCalls(BatchWriteCommand)
      .map(({ args }) => args[0].input.RequestItems?.[name]);
    expect(wrote.map((each) => each?.length)).toEqual([25, 25, 1]);
  });

  it('write again only what was left', async () => {
    const left = puts(2);
    dynamo
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { [name]: left } })
      .resolves({});
    await batchWrite(table, puts(10));
    expect(dynamo).toHaveReceivedNthCommandWith(2, BatchWriteCommand, { RequestItems: { [name]: left } });
    expect(dynamo).toHaveReceivedCommandTimes(BatchWriteCommand, 2);
  });

  it('wait longer from try to try, then throw with how many were left', async () => {
    dynamo.on(BatchWriteCommand).resolves({ UnprocessedItems: { [name]: puts(2) } });
    await expect(batchWrite(table, puts(10))).rejects.toThrow(/^2 items .* 8 tries$/);
    const waits = jest.mocked(sleep).mock.calls.map(([waitMs]) => waitMs as number);
    expect(waits).toHaveLength(7);
    for (const [i, waitMs] of waits.entries()) {
      expect(waitMs).toBeGreaterThanOrEqual(25 * 2 ** i);
      expect(waitMs).toBeLessThanOrEqual(50 * 2 ** i);
    }
  });
});
