import 'aws-sdk-client-mock-jest';
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { manifestKey, metaKey, segmentPk } from '../../functions/catalog/items/item-keys.ts';
import { spanOf } from '../../functions/catalog/manifest/manifest.ts';
import { encodeEntry } from '../../functions/catalog/manifest/manifest-entry.ts';
import { encodeSegment } from '../../functions/catalog/segment/segment.ts';
import { mergePolicy } from '../../functions/index/choose-merge.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);

async function handle(): Promise<string[]> {
  const { handler } = await import('../../functions/handlers/merge.ts');
  const { batchItemFailures } = await handler(makeSqsEvent({ id: 'm1', body: {} }), context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

const ids = Array.from({ length: mergePolicy.firstFanIn }, (_, i) => `s${i}`);
const documents = ids.map((_, i) => ({
  articleId: i.toString(16).padStart(32, '0'),
  rev: 1,
  minute: i,
  length: 1,
}));
const keys = new Map([['w/port', { frequency: 1, fields: 2 }]]);
const chunks = new Map(
  ids.map((id, i) => [segmentPk(id), encodeSegment(id, [{ document: documents[i] as never, keys }])[0]]),
);
const live = (count: number) =>
  Object.fromEntries(
    ids
      .slice(0, count)
      .map((id, i) => [
        id,
        encodeEntry({ tier: 0, ...spanOf([documents[i] as never]), languages: 0, since: i }),
      ]),
  );

/** The items of the table that were put. */
const putItems = () =>
  dynamo
    .commandCalls(BatchWriteCommand)
    .flatMap(({ args }) => (args[0].input as BatchWriteCommandInput).RequestItems?.[tableName] ?? [])
    .flatMap(({ PutRequest }) => PutRequest?.Item ?? []);

beforeEach(() => {
  dynamo.reset();
  dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues }: QueryCommandInput) => {
    const chunk = chunks.get(ExpressionAttributeValues?.[':pk']);
    return { Items: chunk ? [{ sk: chunk.first, data: chunk.data }] : [] };
  });
  dynamo.on(GetCommand, { Key: manifestKey }).resolves({ Item: { live: live(ids.length), version: 1 } });
  dynamo.on(BatchGetCommand).resolves({
    Responses: {
      [tableName]: documents
        .slice(1)
        .map(({ articleId }) => ({ ...metaKey(articleId), articleId, rev: 1, live: 1 })),
    },
  });
  dynamo.on(BatchWriteCommand).resolves({});
  dynamo.on(UpdateCommand).resolves({ Attributes: { live: {}, version: 2 } });
});

describe('the merge function', () => {
  it('merges what the manifest says is due, without what no longer counts', async () => {
    expect(await handle()).toEqual([]);
    const merged = putItems().filter(({ pk }) => pk.startsWith('S#'));
    expect(new Set(merged.map(({ pk }) => pk)).size).toBe(1);
    const commit = dynamo
      .commandCalls(UpdateCommand)
      .map(({ args }) => args[0].input)
      .find(({ UpdateExpression }) => UpdateExpression?.includes('REMOVE'));
    expect(Object.values(commit?.ExpressionAttributeNames ?? {})).toEqual(expect.arrayContaining(ids));
    const entry = commit?.ExpressionAttributeValues?.[':entry'] as Uint8Array;
    expect(entry[1]).toBe(ids.length - 1);
  });

  it('asks the rows consistently, for what it needs of them', async () => {
    await handle();
    expect(dynamo).toHaveReceivedCommandWith(BatchGetCommand, {
      RequestItems: {
        [tableName]: {
          Keys: documents.map(({ articleId }) => metaKey(articleId)),
          ConsistentRead: true,
          ProjectionExpression: 'articleId, rev, live',
        },
      },
    });
  });

  it('does nothing when nothing is due', async () => {
    dynamo.on(GetCommand, { Key: manifestKey }).resolves({ Item: { live: live(3), version: 1 } });
    expect(await handle()).toEqual([]);
    expect(dynamo).not.toHaveReceivedCommand(BatchWriteCommand);
    expect(dynamo).not.toHaveReceivedCommand(UpdateCommand);
  });

  it('is tried again when it fails', async () => {
    dynamo.on(BatchWriteCommand).rejects(new Error('throttled'));
    expect(await handle()).toEqual(['m1']);
  });
});
