import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { countAsDynamoDb } from '../../bench/catalog/count-capacity.ts';
import { batchWrite } from '../../functions/store/batch-calls.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

describe('what dynalite says was consumed', () => {
  let served: ServedTable;

  beforeAll(async () => {
    countAsDynamoDb({ 'by-stage': ['work', 'workSince'] });
    served = await serveTable();
  });
  afterAll(() => served.close());
  beforeEach(() => void served.table.meter.take());

  const key = { pk: 'A#1', sk: 'META' };
  const send = (command: PutCommand | UpdateCommand | DeleteCommand) =>
    served.table.client.send(command as PutCommand);
  const written = () => served.table.meter.take().writeUnits;

  it('charges each write for its largest image, in bytes of UTF-8', async () => {
    const TableName = served.table.name;
    await send(new PutCommand({ TableName, Item: { ...key, text: 'é'.repeat(1_500) } }));
    expect(written()).toBe(3);
    await send(
      new UpdateCommand({
        TableName,
        Key: key,
        UpdateExpression: 'SET #text = :short',
        ExpressionAttributeNames: { '#text': 'text' },
        ExpressionAttributeValues: { ':short': 'a' },
      }),
    );
    expect(written()).toBe(3);
    await send(new DeleteCommand({ TableName, Key: key }));
    expect(written()).toBe(1);
  });

  it('charges for every item of a batch, also for those it deletes', async () => {
    const items = [2_000, 9_000].map((bytes, i) => ({ pk: 'S#1', sk: `${i}`, data: Buffer.alloc(bytes) }));
    await batchWrite(
      served.table,
      items.map((Item) => ({ PutRequest: { Item } })),
    );
    expect(written()).toBe(2 + 9);
    await batchWrite(
      served.table,
      items.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    );
    expect(written()).toBe(2 + 9);
  });

  it('charges for what a row costs in the secondary index', async () => {
    const TableName = served.table.name;
    const row = { ...key, work: 'working#1', workSince: '2026-01-01' };
    await send(new PutCommand({ TableName, Item: row }));
    expect(written()).toBe(1 + 1);
    await send(new PutCommand({ TableName, Item: { ...row, workSince: '2026-01-02' } }));
    expect(written()).toBe(1 + 2);
    await send(new PutCommand({ TableName, Item: key }));
    expect(written()).toBe(1 + 1);
  });
});
