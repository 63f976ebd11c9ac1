import 'aws-sdk-client-mock-jest';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { articleIdOf, metaKey } from '../../functions/catalog/items/item-keys.ts';
import { maxResends } from '../../functions/gate/bury-letter.ts';
import { killed, untried } from '../../functions/gate/failure.ts';
import { articleId, at, makeRow } from '../made/make-row.ts';
import {
  classifyQueueUrl,
  indexQueueUrl,
  intakeQueueUrl,
  reprocessQueueUrl,
  setEnvironment,
  tableName,
} from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const sqs = mockClient(SQSClient);

/** Gives letters to the function that died in one queue; those that it leaves there. */
async function bury(diedIn: string | undefined, ...letters: GivenMessage[]) {
  const { handler } = await import('../../functions/handlers/bury.ts');
  const event = makeSqsEvent(...letters.map((letter) => ({ ...letter, diedIn })));
  const { batchItemFailures } = await handler(event, context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

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
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({});
});

/** What a try of a stage has noted in the row. */
const noted = (stage: 'clean' | 'classify' | 'index') => ({
  error: { stage, reason: killed, message: 'killed', attempts: 3, at },
});

/** The messages that were sent again, with their queues. */
const sent = () =>
  sqs
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args: [{ input }] }) =>
      (input.Entries ?? []).map(({ MessageBody = '' }) => [input.QueueUrl, JSON.parse(MessageBody)]),
    );

describe('the bury function', () => {
  it.each([
    ['classify', 'cleaned'],
    ['index', 'classified'],
  ] as const)('marks an article as failed in %s by the queue in which its letter died', async (stage, before) => {
    dynamo
      .on(GetCommand)
      .resolves({ Item: { ...metaKey(articleId), ...makeRow({ rev: 2, stage: before, ...noted(stage) }) } });
    expect(await bury(stage, { body: pointer })).toEqual([]);
    const condition = 'rev = :seenRev AND #stage = :seenStage';
    expect(marks()).toEqual([{ key: metaKey(articleId), stage: 'failed', failedIn: stage, condition }]);
    expect(sent()).toEqual([]);
    expect(dynamo).toHaveReceivedCommandWith(GetCommand, { TableName: tableName, ConsistentRead: true });
  });

  it.each([
    ['classify', classifyQueueUrl, 'cleaned'],
    ['index', indexQueueUrl, 'classified'],
  ] as const)('sends what %s never tried again to its queue, and marks nothing', async (stage, queueUrl, before) => {
    dynamo.on(GetCommand).resolves({ Item: makeRow({ rev: 2, stage: before }) });
    expect(await bury(stage, { body: pointer }, { id: 'm2', body: { ...pointer, resent: 3 } })).toEqual([]);
    expect(sent()).toEqual([
      [queueUrl, { ...pointer, resent: 1 }],
      [queueUrl, { ...pointer, resent: 4 }],
    ]);
    expect(marks()).toEqual([]);
  });

  it.each([
    ['intake', intakeQueueUrl, s3Event('a.txt')],
    ['reprocess', reprocessQueueUrl, { bucket: 'inbox', key: 'a.txt', reprocess: { from: 'clean', rev: 1 } }],
  ] as const)('sends an event of %s that clean never tried again as it was', async (name, queueUrl, event) => {
    const row = makeRow({ articleId: articleIdOf('inbox', 'a.txt'), rev: 1 });
    dynamo.on(GetCommand).resolves({ Item: row });
    expect(await bury(name, { body: event })).toEqual([]);
    expect(await bury(undefined, { body: event })).toEqual([]);
    expect(sent()).toEqual(Array(2).fill([queueUrl, { ...event, resent: 1 }]));
    expect(marks()).toEqual([]);
  });

  it('leaves the letter when it cannot be sent again', async () => {
    sqs.on(SendMessageBatchCommand).rejects(new Error('the queue is away'));
    expect(await bury('intake', { id: 'm1', body: s3Event('a.txt') })).toEqual(['m1']);
  });

  it('marks what was sent again often enough, and says that no try is known', async () => {
    expect(await bury('intake', { body: { ...s3Event('a.txt'), resent: maxResends } })).toEqual([]);
    expect(sent()).toEqual([]);
    const [update] = dynamo.commandCalls(UpdateCommand);
    expect(update?.args[0].input.ExpressionAttributeValues?.[':error']).toMatchObject({ reason: untried });
  });

  it('marks every article of an event, and makes rows for those that have none', async () => {
    const letter = { ...s3Event('a.txt', 'b.txt'), resent: maxResends };
    expect(await bury('intake', { body: letter })).toEqual([]);
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
    const left = await bury('intake', { id: 'm1', body: 'hello' }, { id: 'm2', body: s3Event('a.txt') });
    expect(left).toEqual(['m1']);
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['classify', classifyQueueUrl, 'cleaned'],
    ['index', indexQueueUrl, 'classified'],
  ] as const)('takes a pointer that somebody has put there for one of %s if the row waits for that', async (stage, queueUrl, before) => {
    dynamo
      .on(GetCommand)
      .resolvesOnce({ Item: makeRow({ rev: 2, stage: before }) })
      .resolvesOnce({ Item: makeRow({ rev: 2, stage: before }) })
      .resolves({ Item: { ...metaKey(articleId), ...makeRow({ rev: 2, stage: before, ...noted(stage) }) } });
    for (let turn = 0; turn < 2; turn += 1) expect(await bury(undefined, { body: pointer })).toEqual([]);
    expect(sent()).toEqual([[queueUrl, { ...pointer, resent: 1 }]]);
    expect(marks()).toMatchObject([{ stage: 'failed', failedIn: stage }]);
  });

  it('drops a pointer that somebody has put there, and that nothing waits for', async () => {
    dynamo.on(GetCommand).resolves({ Item: makeRow({ rev: 3, stage: 'cleaned' }) });
    expect(await bury(undefined, { body: pointer })).toEqual([]);
    dynamo.on(GetCommand).resolves({});
    expect(await bury('a-queue-of-others', { body: pointer })).toEqual([]);
    expect([...sent(), ...marks()]).toEqual([]);
  });

  it('leaves what a queue of pointers cannot have given up where it is', async () => {
    expect(await bury('index', { id: 'm1', body: s3Event('a.txt') })).toEqual(['m1']);
  });

  it('looks at a letter again when the table refuses', async () => {
    dynamo.on(GetCommand).rejects(new Error('slow down'));
    expect(await bury('classify', { id: 'm1', body: pointer })).toEqual(['m1']);
  });
});
