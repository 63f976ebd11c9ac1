import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type LocalDynamoDb, startDynamoDb } from '../../local/start-dynamodb.ts';
import type { Properties } from '../../local/template/resource-types.ts';

const table: Properties<'AWS::DynamoDB::GlobalTable'> = {
  AttributeDefinitions: ['pk', 'sk', 'work', 'workSince'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-stage',
      KeySchema: [
        { AttributeName: 'work', KeyType: 'HASH' },
        { AttributeName: 'workSince', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
};
let folder: string;
let dynamodb: LocalDynamoDb;
let client: DynamoDBClient;

async function start(): Promise<void> {
  dynamodb = await startDynamoDb(folder, 'eu-west-3');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: dynamodb.url, region: 'eu-west-3', credentials });
}

async function stop(): Promise<void> {
  client.destroy();
  await dynamodb.close();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-dynamodb-'));
  await start();
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const put = (pk: string) =>
  client.send(
    new PutItemCommand({
      TableName: 'catalogue',
      Item: { pk: { S: pk }, sk: { S: 'META' }, work: { S: 'W' }, workSince: { S: pk } },
    }),
  );

async function listWork(): Promise<(string | undefined)[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: 'catalogue',
      IndexName: 'by-stage',
      KeyConditionExpression: '#work = :work',
      ExpressionAttributeNames: { '#work': 'work' },
      ExpressionAttributeValues: { ':work': { S: 'W' } },
    }),
  );
  return Items.map((item) => item['pk']?.S);
}

describe('startDynamoDb', () => {
  it('keeps the table and its index over a restart', async () => {
    await dynamodb.openTable('catalogue', table);
    await put('a');
    await stop();
    await start();
    await dynamodb.openTable('catalogue', table);
    await put('b');
    expect(await listWork()).toEqual(['a', 'b']);
  });

  it('refuses a table whose keys have changed, and says what to do', async () => {
    await dynamodb.openTable('catalogue', table);
    const [hash] = table.KeySchema;
    const changed = { ...table, KeySchema: hash ? [hash] : [] };
    await expect(dynamodb.openTable('catalogue', changed)).rejects.toThrow('another --data folder');
  });

  it('goes on when a client hangs up in the middle of a call', async () => {
    await dynamodb.openTable('catalogue', table);
    const socket = connect(Number(new URL(dynamodb.url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"half');
    await sleep(50);
    socket.resetAndDestroy();
    await sleep(50);
    await put('a');
    expect(await listWork()).toEqual(['a']);
  });

  it('says of expiry what the template says, and changes it nowhere else', async () => {
    const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
    await dynamodb.openTable('catalogue', { ...table, TimeToLiveSpecification });
    await dynamodb.openTable('plain', table);
    const describe = async (TableName: string) =>
      (await client.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription;
    expect(await describe('catalogue')).toEqual({ AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' });
    expect(await describe('plain')).toEqual({ TimeToLiveStatus: 'DISABLED' });
    const update = new UpdateTimeToLiveCommand({ TableName: 'plain', TimeToLiveSpecification });
    await expect(client.send(update)).rejects.toThrow('Change it in the template');
  });
});
