import 'aws-sdk-client-mock-jest';
import { ListObjectsV2Command, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { articleIdOf, checkpointKey, metaKey } from '../../functions/catalog/items/item-keys.ts';
import { parseIntake } from '../../functions/gate/intake-events.ts';
import { makeRow } from '../made/make-row.ts';
import { bucketName, intakeQueueUrl, setEnvironment, tableName } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);

async function reconcile(): Promise<void> {
  const { handler } = await import('../../functions/handlers/reconcile.ts');
  await handler({}, context);
}

const LastModified = new Date('2026-01-02T03:04:05Z');
const listed = (Key: string) => ({ Key: encodeURIComponent(Key), ETag: '"e1"', Size: 99, LastModified });
const rowOf = (key: string, versionId: string) =>
  makeRow({
    articleId: articleIdOf(bucketName, key),
    source: {
      bucket: bucketName,
      key,
      versionId,
      etag: '"e1"',
      sizeBytes: 99,
      modifiedAt: LastModified.toISOString(),
    },
  });
const fine = rowOf('fine.txt', 'v1');
const orphaned = { ...rowOf('gone.txt', 'v1'), stage: 'rejected' as const };

beforeEach(() => {
  for (const mock of [dynamo, s3, sqs]) mock.reset();
  const rows = new Map([fine, orphaned].map((row) => [metaKey(row.articleId).pk, row]));
  dynamo.on(GetCommand).resolves({});
  dynamo.on(PutCommand).resolves({});
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommandInput) => ({
    Responses: {
      [tableName]: (RequestItems?.[tableName]?.Keys ?? []).flatMap((key) => {
        const row = rows.get(key['pk']);
        return row ? [{ ...key, ...row }] : [];
      }),
    },
  }));
  dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values }) => ({
    Items:
      values[':work'] === `rejected#${orphaned.articleId.charAt(0)}`
        ? [{ workSince: `2026-01-01T06:00:00.000Z#${orphaned.articleId}` }]
        : [],
  }));
  s3.on(ListObjectsV2Command).resolves({ Contents: [listed('fine.txt'), listed('not taken + in.txt')] });
  s3.on(ListObjectVersionsCommand).resolves({});
  sqs.on(SendMessageBatchCommand).resolves({});
});

describe('the reconcile function', () => {
  it('tells the intake of every file that the catalogue has otherwise, in words that it understands', async () => {
    await reconcile();
    const [sent, ...more] = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    const last = more.at(-1);
    expect(sent?.QueueUrl).toBe(intakeQueueUrl);
    const bodies = [...(sent?.Entries ?? []), ...(last?.Entries ?? [])].map(({ MessageBody }) => MessageBody);
    expect(bodies.map((body) => parseIntake(body as string))).toEqual([
      { events: [{ bucket: bucketName, key: 'not taken + in.txt' }], ignored: [] },
      { events: [{ bucket: bucketName, key: 'gone.txt' }], ignored: [] },
    ]);
  });

  it('notes what it found, and that it came to the end', async () => {
    await reconcile();
    expect(dynamo).toHaveReceivedCommandWith(PutCommand, {
      TableName: tableName,
      Item: expect.objectContaining({
        ...checkpointKey('reconcile'),
        next: undefined,
        finished: true,
        found: { missing: 1, orphaned: 1, stale: 0, failed: 0, abandoned: 0 },
      }),
    });
  });

  it('goes on where the run before it stopped', async () => {
    const next = { part: 'bucket', after: 'm.txt' };
    dynamo.on(GetCommand, { Key: checkpointKey('reconcile') }).resolves({ Item: { next } });
    await reconcile();
    expect(s3).toHaveReceivedCommandWith(ListObjectsV2Command, { StartAfter: 'm.txt' });
  });

  it('throws when the queue refuses, and forgets no place', async () => {
    sqs.on(SendMessageBatchCommand).rejects(new Error('the queue is away'));
    await expect(reconcile()).rejects.toThrow('the queue is away');
    expect(dynamo).not.toHaveReceivedCommand(PutCommand);
  });
});
