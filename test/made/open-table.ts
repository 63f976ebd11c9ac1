import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import type { ItemKey } from '../../functions/catalog/items/item-keys.ts';
import { openTable, type Table } from '../../functions/store/clients.ts';

type Item = Record<string, unknown>;

/** A table of our shape in memory, reached over the wire as the functions reach theirs. */
export interface ServedTable {
  table: Table;
  get(key: ItemKey): Promise<Item | undefined>;
  put(item: Item): Promise<void>;
  close(): Promise<void>;
}

/** Serves an empty table on 127.0.0.1 and points the environment of this process at it. */
export async function serveTable(name = 'catalogue'): Promise<ServedTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const table = openTable(name);
  await createTable(table);
  return {
    table,
    get: async (Key) => (await table.client.send(new GetCommand({ TableName: name, Key }))).Item,
    put: async (Item) => void (await table.client.send(new PutCommand({ TableName: name, Item }))),
    close: async () => {
      table.client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Creates the table with the keys and the index that the stack declares. */
export async function createTable({ client, name }: Table): Promise<void> {
  const key = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'work', 'workSince'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-stage',
          KeySchema: key('work', 'workSince'),
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  );
  await waitUntilTableExists(
    { client: client as unknown as DynamoDBClient, minDelay: 0.05, maxDelay: 1, maxWaitTime: 10 },
    { TableName: name },
  );
}
