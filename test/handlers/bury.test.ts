import 'aws-sdk-client-mock-jest';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { articleIdOf, metaKey } from '../../functions/catalog/items/item-keys.ts';
import { articleId, makeRow } from '../made/make-row.ts';
import {
  classifyDeadLettersArn,
  indexDeadLettersArn,
  setEnvironment,
  tableName,
} from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);

/** Gives letters of one dead-letter queue to the function; those that it leaves there. */
async function bury(queueArn: string, ...letters: GivenMessage[]) {
  const { handler } = await import('../../functions/handlers/bury.ts');
  const event = makeSqsEvent(...letters);
  for (const record of event.Records) record.eventSourceARN = queueArn;
  const { batchItemFailures } = await handler(event, context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

const intakeArn = 'arn:aws:sqs:eu-west-3:000000000000:intake-dead-letters';
const pointer = { articleId, rev: 2 };
const s3Event = (...keys: string[]) => ({
  Records: keys.map((key) => ({
    eventName: 'ObjectCreated:Put',
    s3: { bucket: { name: 'inbox' }, object: { key, sequencer: '0A' } },
  })),
});

/** What the rows were marked with, by their keys. */
const marks = () =>
  dynamo.commandCalls(UpdateCommand).map(({ args: [{ input }] }) => ({
    key: input.Key,
    stage: input.ExpressionAttributeValues?.[':stage'],
    failedIn: input.ExpressionAttributeValues?.[':error'].stage,
    condition: input.ConditionExpression,
  }));

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(UpdateCommand).resolves({});
});

describe('the bury function', () => {
  it.each([
    ['classify', classifyDeadLettersArn, 'cleaned'],
    ['index', indexDeadLettersArn, 'classified'],
  ] as const)('marks an article as failed in %s by the queue that its letter comes from', async (stage, arn, before) => {
    dynamo
      .on(GetCommand)
      .resolves({ Item: { ...metaKey(articleId), ...makeRow({ rev: 2, stage: before }) } });
    expect(await bury(arn, { body: pointer })).toEqual([]);
    const condition = 'rev = :seenRev AND #stage = :seenStage';
    expect(marks()).toEqual([{ key: metaKey(articleId), stage: 'failed', failedIn: stage, condition }]);
    expect(dynamo).toHaveReceivedCommandWith(GetCommand, { TableName: tableName, ConsistentRead: true });
  });

  it('marks every article of an event, and makes rows for those that have none', async () => {
    expect(await bury(intakeArn, { body: s3Event('a.txt', 'b.txt') })).toEqual([]);
    expect(marks()).toEqual(
      ['a.txt', 'b.txt'].map((key) => ({
        key: metaKey(articleIdOf('inbox', key)),
        stage: 'failed',
        failedIn: 'clean',
        condition: 'attribute_not_exists(pk)',
      })),
    );
  });

  it('leaves a letter that nobody can read where it is, and buries the others', async () => {
    const left = await bury(intakeArn, { id: 'm1', body: 'hello' }, { id: 'm2', body: s3Event('a.txt') });
    expect(left).toEqual(['m1']);
    expect(marks()).toHaveLength(1);
  });

  it('leaves a pointer that came to the wrong queue where it is', async () => {
    expect(await bury(intakeArn, { id: 'm1', body: pointer })).toEqual(['m1']);
  });

  it('looks at a letter again when the table refuses', async () => {
    dynamo.on(GetCommand).rejects(new Error('slow down'));
    expect(await bury(classifyDeadLettersArn, { id: 'm1', body: pointer })).toEqual(['m1']);
  });
});
