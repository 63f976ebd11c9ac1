import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { openDynalite } from '../../../local/dynamodb/open-dynalite.ts';
import { filler, SmallFileSystem, sendMore, sendUntilRefused } from '../files/small-file-system.ts';

const person = { region: 'eu-west-3', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const disk = new SmallFileSystem();
const onSmallDisk = disk.isMounted ? describe : describe.skip;
let closeLast: () => Promise<void> = async () => {};

beforeEach(() => disk.begin());

afterEach(async () => {
  await closeLast();
  closeLast = async () => {};
});

afterAll(() => disk.unmount());

onSmallDisk('a full disk under DynamoDB', () => {
  let server: Server;
  let client: DynamoDBClient;

  async function open(): Promise<void> {
    ({ server } = await openDynalite({ path: disk.folder, createTableMs: 0 }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = new DynamoDBClient({ ...person, endpoint });
    closeLast = close;
  }

  async function close(): Promise<void> {
    closeLast = async () => {};
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async function createTable(): Promise<void> {
    await client.send(
      new CreateTableCommand({
        TableName: 'catalogue',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'work'].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'work',
            KeySchema: [{ AttributeName: 'work', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  const put = (pk: string) =>
    client.send(
      new PutItemCommand({
        TableName: 'catalogue',
        Item: { pk: { S: pk }, work: { S: 'working' }, text: { S: filler } },
      }),
    );

  type Page = { Items?: Record<string, { S?: string }>[] };

  async function readKeys(): Promise<{ table: string[]; index: string[] }> {
    const scans = paginateScan({ client }, { TableName: 'catalogue' });
    const queries = paginateQuery(
      { client },
      {
        TableName: 'catalogue',
        IndexName: 'work',
        KeyConditionExpression: '#work = :state',
        ExpressionAttributeNames: { '#work': 'work' },
        ExpressionAttributeValues: { ':state': { S: 'working' } },
      },
    );
    return { table: await collect(scans), index: await collect(queries) };
  }

  async function collect(pages: AsyncIterable<unknown>): Promise<string[]> {
    const keys: string[] = [];
    for await (const page of pages) {
      for (const { pk } of (page as Page).Items ?? []) keys.push(pk?.S ?? '');
    }
    return keys.sort();
  }

  it('loses nothing that was acknowledged, and keeps nothing that was refused, in no index either', async () => {
    await open();
    await createTable();
    const early = await await Promise.all(
      ['early-1', 'early-2'].map(async (name) => put(name).then(() => name)),
    );
    disk.fillTo(1_000_000);
    const before = await sendUntilRefused(put);
    const whileFull = [...early, ...before].sort();
    expect(await readKeys()).toEqual({ table: whileFull, index: whileFull });
    disk.free();
    const stored = [...whileFull, ...(await sendMore(put))].sort();
    expect(await readKeys()).toEqual({ table: stored, index: stored });
    await close();
    await open();
    expect(await readKeys()).toEqual({ table: stored, index: stored });
  });
});
