import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { openDynalite } from '../../../local/dynamodb/open-dynalite.ts';

interface Iterator {
  close(): Promise<void>;
}
type Store = { db: { values(range: object): Iterator } };

const stores = createRequire(import.meta.url)('dynalite/db') as { create(options: object): Store };
const { create } = stores;
let server: Server;
let client: DynamoDBClient;

/** Closing the store closes all its iterators too: whoever counts them counts before. */
afterEach(async () => {
  stores.create = create;
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Counts the iterators over values that stores open from now on, and those that were closed. */
function countIterators() {
  const counts = { opened: 0, closed: 0 };
  stores.create = (options) => {
    const store = create(options);
    const open = store.db.values.bind(store.db);
    store.db.values = (range) => {
      counts.opened += 1;
      const iterator = open(range);
      const close = iterator.close.bind(iterator);
      iterator.close = () => {
        counts.closed += 1;
        return close();
      };
      return iterator;
    };
    return store;
  };
  return counts;
}

const query = (Limit: number) =>
  new QueryCommand({
    TableName: 'catalogue',
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'a' } },
    Limit,
  });

describe('openDynalite', () => {
  it('closes what a query has opened, whether it was read to its end or not', async () => {
    const counts = countIterators();
    ({ server } = await openDynalite({ createTableMs: 0 }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new DynamoDBClient({ endpoint, region: 'eu-west-3', credentials });
    const names = ['pk', 'sk'];
    await client.send(
      new CreateTableCommand({
        TableName: 'catalogue',
        AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
    for (const sk of ['1', '2', '3']) {
      const Item = { pk: { S: 'a' }, sk: { S: sk } };
      await client.send(new PutItemCommand({ TableName: 'catalogue', Item }));
    }
    expect((await client.send(query(100))).Count).toBe(3);
    expect((await client.send(query(1))).Count).toBe(1);
    // The answer may be there before all is closed.
    for (let i = 0; i < 100 && counts.closed < counts.opened; i++) await sleep(10);
    expect(counts).toEqual({ opened: 2, closed: 2 });
  });
});
