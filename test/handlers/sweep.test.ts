import 'aws-sdk-client-mock-jest';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { ArticleRow } from '../../functions/article/row.ts';
import { metaKey } from '../../functions/catalog/items/item-keys.ts';
import { makeRow } from '../made/make-row.ts';
import { classifyQueueUrl, indexQueueUrl, setEnvironment, tableName } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const sqs = mockClient(SQSClient);

async function sweep(): Promise<void> {
  const { handler } = await import('../../functions/handlers/sweep.ts');
  await handler({}, context);
}

const cleaned = makeRow({ articleId: 'a'.repeat(32), rev: 2, stage: 'cleaned' });
const classified = makeRow({ articleId: 'b'.repeat(32), rev: 3, stage: 'classified' });

/** Articles that have been in work since the morning. */
function holdStalled(...rows: ArticleRow[]): void {
  dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values }) => ({
    Items: rows
      .filter(({ articleId }) => values[':work'] === `working#${articleId.charAt(0)}`)
      .map(({ articleId }) => ({ workSince: `2026-01-01T06:00:00.000Z#${articleId}` })),
  }));
  const items = rows.map((row) => ({ ...metaKey(row.articleId), ...row }));
  dynamo.on(BatchGetCommand).resolves({ Responses: { [tableName]: items } });
}

beforeEach(() => {
  dynamo.reset();
  sqs.reset();
  dynamo.on(UpdateCommand).resolves({});
  sqs.on(SendMessageBatchCommand).resolves({});
});

const bodyOf = ({ articleId, rev }: ArticleRow) => JSON.stringify({ articleId, rev });

describe('the sweep function', () => {
  it('sends every stalled article to the stage it waits for and marks it', async () => {
    holdStalled(cleaned, classified);
    await sweep();
    expect(sqs).toHaveReceivedCommandWith(SendMessageBatchCommand, {
      QueueUrl: classifyQueueUrl,
      Entries: [{ Id: '0', MessageBody: bodyOf(cleaned) }],
    });
    expect(sqs).toHaveReceivedCommandWith(SendMessageBatchCommand, {
      QueueUrl: indexQueueUrl,
      Entries: [{ Id: '0', MessageBody: bodyOf(classified) }],
    });
    expect(dynamo).toHaveReceivedCommandTimes(UpdateCommand, 2);
  });

  it('trusts the rows, read consistently, and not the index that listed them', async () => {
    holdStalled(cleaned);
    const asked = { [tableName]: { Keys: [metaKey(cleaned.articleId)], ConsistentRead: true } };
    await sweep();
    expect(dynamo).toHaveReceivedCommandWith(BatchGetCommand, { RequestItems: asked });
  });

  it('asks for what has been in work for over an hour, of every partition', async () => {
    holdStalled();
    await sweep();
    const asked = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    const values = asked.map((each) => each.ExpressionAttributeValues ?? {});
    expect(new Set(values.map((each) => each[':work'] ?? each[':pk'])).size).toBe(16 + 4);
    const hourAgo = Date.now() - 60 * 60_000;
    for (const each of values) {
      expect(Math.abs(Date.parse(each[':bound'] ?? each[':until']) - hourAgo)).toBeLessThan(10_000);
    }
    expect(sqs.calls()).toEqual([]);
  });

  it('throws when a queue refuses, so that the schedule tries again and the alarm sees it', async () => {
    holdStalled(cleaned);
    sqs.on(SendMessageBatchCommand).resolves({
      Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false, Message: 'try later' }],
    });
    await expect(sweep()).rejects.toThrow('try later');
    expect(dynamo).not.toHaveReceivedCommand(UpdateCommand);
  });
});
