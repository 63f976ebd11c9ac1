import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { openDynalite } from '../../../local/dynamodb/open-dynalite.ts';
import { serveDynamoDb } from '../../../local/dynamodb/serve-dynamodb.ts';
import { TimeToLive } from '../../../local/dynamodb/time-to-live.ts';
import type { ServeJson } from '../../../local/wire/json-call.ts';

const TableName = 'catalogue';
const keySchema = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];
const table = {
  TableName,
  AttributeDefinitions: ['pk', 'sk', 'work'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keySchema,
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-work',
      KeySchema: [{ AttributeName: 'work', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};

// With parsers of its own: ours are taught to remember.
let dynalite: (options: object) => Server;
jest.isolateModules(() => {
  dynalite = require('dynalite');
});

let plain: Server;
let ours: Server;
let serve: ServeJson;
let address: string;

const headersOf = (operation: string) => ({
  authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
  'x-amz-target': `DynamoDB_20120810.${operation}`,
  'content-type': 'application/x-amz-json-1.0',
});

/** What dynalite's own server says, and what ours does, of one call. */
async function ask(operation: string, content: object | string) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const response = await fetch(address, { method: 'POST', headers: headersOf(operation), body });
  const text = await response.text();
  const answer = await serve({ headers: headersOf(operation), body });
  const checksum = response.headers.get('x-amz-crc32');
  return {
    theirs: { status: response.status, checksum, body: text },
    own: { status: answer.status, checksum: answer.headers['x-amz-crc32'] ?? checksum, body: answer.body },
  };
}

beforeAll(async () => {
  plain = dynalite({ createTableMs: 0 });
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  address = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
  const opened = await openDynalite({ createTableMs: 0 });
  ours = opened.server;
  serve = serveDynamoDb(opened.store, { check: () => undefined, timeToLive: new TimeToLive() });
  await ask('CreateTable', table);
  for (let state = 'CREATING'; state !== 'ACTIVE'; ) {
    const { theirs, own } = await ask('DescribeTable', { TableName });
    state = own.body.includes('"ACTIVE"') && theirs.body.includes('"ACTIVE"') ? 'ACTIVE' : 'CREATING';
  }
});

afterAll(async () => {
  plain.closeAllConnections();
  plain.close();
  await new Promise((resolve) => ours.close(resolve));
});

const text = fc.constantFrom('a', 'b', 'é', 'wider');
const value = fc.oneof(
  text.map((S) => ({ S })),
  fc.constantFrom('0', '1', '2.50', '-3e2', 'many').map((N) => ({ N })),
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => ({ B: Buffer.from(bytes).toString('base64') })),
  fc.constantFrom({ L: [{ S: 'x' }, { N: '1' }] }, { M: { a: { BOOL: true } } }, { SS: ['x', 'x'] }, {}),
);
const Key = fc.record({
  pk: text.map((S) => ({ S })),
  sk: fc.constantFrom({ S: '1' }, { S: '2' }, { N: '1' }),
});
const condition = fc.constantFrom(
  {},
  { ConditionExpression: 'attribute_not_exists(pk)' },
  { ConditionExpression: 'attribute_exists(pk) AND rev = :x' },
  { ConditionExpression: 'rev < :x OR begins_with(note, :x)' },
  { ConditionExpression: 'size(note) > :x' },
  { ConditionExpression: 'rev = = :x' },
  { ConditionExpression: 'rev BETWEEN :x AND :v' },
  { ConditionExpression: 'attribute_type(note, :x) OR NOT contains(note, :x)' },
  { ConditionExpression: '#r IN (:x, :v)', ExpressionAttributeNames: { '#r': 'rev' } },
  { ConditionExpression: '#r = :x', ExpressionAttributeNames: { '#r': 'rev', '#unused': 'x' } },
  { ConditionExpression: 'name = :x' },
);
const update = fc.constantFrom(
  'SET rev = :v',
  'SET rev = if_not_exists(rev, :v) + :v',
  'SET work = :v REMOVE note',
  'ADD rev :v',
  'SET pk = :v',
  'SET rev = :v, rev = :v',
  'DELETE tags :v',
);
const call = fc.oneof(
  fc
    .record({
      Item: fc.tuple(Key, fc.dictionary(fc.constantFrom('rev', 'note', 'work'), value)),
      condition,
      value,
    })
    .map(({ Item: [key, rest], condition: given, value: x }) => ({
      operation: 'PutItem',
      body: {
        Item: { ...key, ...rest },
        ...given,
        ...('ConditionExpression' in given && valuesOf(given, x)),
      },
    })),
  fc
    .record({ Key, update, condition, value, x: value })
    .map(({ Key: key, update: UpdateExpression, condition: given, value: v, x }) => ({
      operation: 'UpdateItem',
      body: {
        Key: key,
        UpdateExpression,
        ...given,
        ExpressionAttributeValues: { ':v': v, ...(valuesOf(given, x).ExpressionAttributeValues ?? {}) },
        ReturnValues: 'ALL_NEW',
      },
    })),
  fc.record({ Key }).map((body) => ({ operation: 'GetItem', body: { ...body, ConsistentRead: true } })),
  fc.record({ Key, condition, value }).map(({ Key: key, condition: given, value: x }) => ({
    operation: 'DeleteItem',
    body: { Key: key, ...given, ...valuesOf(given, x), ReturnValues: 'ALL_OLD' },
  })),
  fc.record({ pk: text }).map(({ pk }) => ({
    operation: 'Query',
    body: { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: pk } } },
  })),
  fc.record({ work: value }).map(({ work }) => ({
    operation: 'Query',
    body: {
      IndexName: 'by-work',
      KeyConditionExpression: '#w = :w',
      ExpressionAttributeNames: { '#w': 'work' },
      ExpressionAttributeValues: { ':w': work },
    },
  })),
);

function valuesOf(
  given: { ConditionExpression?: string },
  x: object,
): { ExpressionAttributeValues?: object } {
  return given.ConditionExpression?.includes(':x') ? { ExpressionAttributeValues: { ':x': x } } : {};
}

describe('serveDynamoDb', () => {
  it('answers every call as dynalite does by itself: items, refusals and their words, units and checksums', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 5, maxLength: 20 }), async (calls) => {
        for (const { operation, body } of calls) {
          const { theirs, own } = await ask(operation, {
            TableName,
            ReturnConsumedCapacity: 'TOTAL',
            ...body,
          });
          seen.add(own.status);
          expect(own).toEqual(theirs);
        }
      }),
      { numRuns: 12 },
    );
    expect([...seen].sort()).toEqual([200, 400]);
  });

  it('refuses what is no JSON and no call as dynalite does', async () => {
    for (const [operation, body] of [
      ['GetItem', '{"TableName'],
      ['GetItem', ''],
      ['GrowItem', '{}'],
      ['GetItem', '{"TableName":3}'],
    ] as const) {
      const { theirs, own } = await ask(operation, body);
      expect(own).toEqual(theirs);
    }
  });
});
