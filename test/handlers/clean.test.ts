import 'aws-sdk-client-mock-jest';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import {
  articleIdOf,
  currentProfileKey,
  metaKey,
  profileKey,
} from '../../functions/catalog/items/item-keys.ts';
import { decodeText } from '../../functions/catalog/items/text-codec.ts';
import { answerBatches } from '../made/answer-batches.ts';
import { makeRow } from '../made/make-row.ts';
import { classifyQueueUrl, setEnvironment, tableName } from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);

async function handle(...messages: GivenMessage[]): Promise<string[]> {
  const { handler } = await import('../../functions/handlers/clean.ts');
  const { batchItemFailures } = await handler(makeSqsEvent(...messages), context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

function put(...keys: string[]) {
  return {
    Records: keys.map((key) => ({
      eventVersion: '2.1',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'inbox' }, object: { key, sequencer: '0A' } },
    })),
  };
}

/** What S3 answers for a key. */
function holdObject(Key: string, text: string): void {
  const body = new TextEncoder().encode(text);
  s3.on(GetObjectCommand, { Bucket: 'inbox', Key }).resolves({
    Body: { transformToByteArray: async () => body } as never,
    VersionId: 'v1',
    ContentLength: body.length,
    LastModified: new Date('2026-01-02T03:04:05Z'),
  });
}

/** What the changes of a key set in its row, call by call. */
function changesOf(key: string): Record<string, unknown>[] {
  const { pk } = metaKey(articleIdOf('inbox', key));
  return dynamo
    .commandCalls(UpdateCommand)
    .map(({ args }) => args[0].input)
    .filter(({ Key }) => Key?.['pk'] === pk && Key?.['sk'] === 'META')
    .map(({ ExpressionAttributeValues }) => ExpressionAttributeValues ?? {});
}

const slowDown = new S3ServiceException({
  name: 'SlowDown',
  message: 'Please reduce your request rate.',
  $fault: 'server',
  $metadata: { httpStatusCode: 503 },
});

beforeEach(() => {
  dynamo.reset();
  answerBatches(dynamo);
  s3.reset();
  sqs.reset();
  dynamo.on(GetCommand).resolves({}).on(PutCommand).resolves({}).on(UpdateCommand).resolves({});
  sqs.on(SendMessageCommand).resolves({});
  holdObject('a.txt', 'Le port rouvre\n\nLes bateaux sont revenus.');
});

describe('the clean function', () => {
  it('reads the object, puts its text, commits the row and passes it on', async () => {
    expect(await handle({ body: put('a.txt') })).toEqual([]);
    const articleId = articleIdOf('inbox', 'a.txt');
    expect(dynamo).toHaveReceivedCommandWith(GetCommand, {
      TableName: tableName,
      Key: metaKey(articleId),
      ConsistentRead: true,
    });
    const puts = dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);
    expect(puts).toMatchObject(
      [metaKey(articleId).pk, /^W#/].map((pk) => ({ pk: expect.stringMatching(pk) })),
    );
    expect(changesOf('a.txt')).toMatchObject([
      { ':stage': 'cleaned', ':rev': 1, ':ord': '0A'.padEnd(32, '0'), ':slip': puts[1]?.['sk'] },
    ]);
    expect(sqs).toHaveReceivedCommandWith(SendMessageCommand, {
      QueueUrl: classifyQueueUrl,
      MessageBody: JSON.stringify({ articleId, rev: 1 }),
    });
  });

  it('lists the articles of a batch on one slip, and takes off what it has not put into work', async () => {
    s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'b.txt' }).rejects(slowDown);
    holdObject('c.txt', 'La gare rouvre\n\nLes trains sont revenus.');
    await handle(...['a.txt', 'b.txt', 'c.txt'].map((key) => ({ id: key, body: put(key) })));
    const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((key) => articleIdOf('inbox', key));
    const puts = dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);
    const slips = puts.filter((item) => item?.['pk'].startsWith('W#'));
    expect(slips).toMatchObject([{ [a as string]: true, [b as string]: true, [c as string]: true }]);
    const { pk, sk } = slips[0] as { pk: string; sk: string };
    expect(dynamo).toHaveReceivedCommandWith(UpdateCommand, {
      Key: { pk, sk },
      ExpressionAttributeNames: { '#0': b as string },
    });
  });

  it('retries only the message whose object could not be read', async () => {
    s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'b.txt' }).rejects(slowDown);
    const failed = await handle({ id: 'm1', body: put('a.txt') }, { id: 'm2', body: put('b.txt') });
    expect(failed).toEqual(['m2']);
    expect(changesOf('a.txt')).toMatchObject([{ ':stage': 'cleaned' }]);
    expect(sqs).toHaveReceivedCommandTimes(SendMessageCommand, 1);
  });

  it('takes in every event of one message', async () => {
    holdObject('b c.txt', 'La pêche reprend\n\nLes filets sont secs.');
    expect(await handle({ body: put('a.txt', 'b+c.txt') })).toEqual([]);
    expect(changesOf('b c.txt')).toMatchObject([{ ':stage': 'cleaned' }]);
    expect(sqs).toHaveReceivedCommandTimes(SendMessageCommand, 2);
  });

  it.each(['not JSON', '{}', ''])('fails a message whose body is %p, so that it is kept', async (body) => {
    expect(await handle({ id: 'm1', body }, { id: 'm2', body: put('a.txt') })).toEqual(['m1']);
  });

  it('is done with the test event, asking nobody anything', async () => {
    expect(await handle({ body: { Event: 's3:TestEvent', Bucket: 'inbox' } })).toEqual([]);
    expect([...dynamo.calls(), ...s3.calls(), ...sqs.calls()]).toEqual([]);
  });

  it('takes an object that is not there for a deletion', async () => {
    const row = makeRow({ articleId: articleIdOf('inbox', 'gone.txt'), rev: 4 });
    dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item: row });
    s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'gone.txt' }).rejects(
      new NoSuchKey({ message: 'gone', $metadata: {} }),
    );
    expect(await handle({ body: put('gone.txt') })).toEqual([]);
    expect(changesOf('gone.txt')).toMatchObject([{ ':stage': 'deleted', ':rev': 5, ':seenRev': 4 }]);
    expect(sqs.calls()).toEqual([]);
  });

  it('is done with a file that can never be an article, and says why in its row', async () => {
    holdObject('blank.txt', ' \n ');
    expect(await handle({ body: put('blank.txt') })).toEqual([]);
    expect(changesOf('blank.txt')).toMatchObject([{ ':stage': 'rejected', ':error': { reason: 'empty' } }]);
    expect(sqs.calls()).toEqual([]);
  });

  it('starts again when the row has moved, and fails the message when it never holds still', async () => {
    const moved = new ConditionalCheckFailedException({ message: 'moved', $metadata: {} });
    dynamo.on(UpdateCommand).rejectsOnce(moved).resolves({});
    expect(await handle({ body: put('a.txt') })).toEqual([]);
    expect(s3).toHaveReceivedCommandTimes(GetObjectCommand, 2);
    dynamo.on(UpdateCommand).rejects(moved);
    expect(await handle({ id: 'm7', body: put('a.txt') })).toEqual(['m7']);
  });
});

describe('what was learnt of a source', () => {
  const current = currentProfileKey('folder/reports/');
  const lines = { levieuxphareveillesurvousdepuistoujours: 30 };

  beforeEach(() => {
    dynamo.on(GetCommand, { Key: current }).resolves({ Item: { ...current, version: 'p1' } });
    const Item = { articles: 40, lines: JSON.stringify(lines) };
    dynamo.on(GetCommand, { Key: profileKey('folder/reports/', 'p1') }).resolves({ Item });
  });

  it('is used for the files of its folder, stamped, and not read again for five minutes', async () => {
    const notice = 'Le vieux phare veille sur vous depuis toujours.';
    const keys = ['reports/a.txt', 'reports/b.txt'];
    for (const key of keys) holdObject(key, `Le port rouvre\n\n${notice}\n\nLes bateaux sont revenus.`);
    for (const key of keys) expect(await handle({ body: put(key) })).toEqual([]);
    for (const key of keys) expect(changesOf(key)).toMatchObject([{ ':profileVersion': 'p1' }]);
    const [text] = dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);
    expect(text?.['sk']).toMatch(/^TEXT#1#v1#\d+#p1$/);
    expect(decodeText(text?.['copy']).body).toEqual(['Les bateaux sont revenus.']);
    expect(dynamo.commandCalls(GetCommand, { Key: current })).toHaveLength(1);
  });
});

describe('a failure of cleaning', () => {
  beforeEach(() => {
    const row = makeRow({ articleId: articleIdOf('inbox', 'b.txt') });
    dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item: row });
    s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'b.txt' }).rejects(slowDown);
  });

  it('is written into the row, which stays in its stage while tries are left', async () => {
    expect(await handle({ body: put('b.txt'), attempt: 4 })).toEqual(['m1']);
    expect(changesOf('b.txt')).toEqual([
      expect.objectContaining({ ':error': expect.objectContaining({ stage: 'clean', reason: 'Killed' }) }),
      expect.objectContaining({
        ':error': expect.objectContaining({ stage: 'clean', reason: 'SlowDown', attempts: 4 }),
      }),
    ]);
    for (const change of changesOf('b.txt')) expect(change).not.toHaveProperty(':stage');
  });

  it('ends in the stage failed at the fifth try', async () => {
    expect(await handle({ body: put('b.txt'), attempt: 5 })).toEqual(['m1']);
    expect(changesOf('b.txt')).toMatchObject([
      { ':error': { reason: 'Killed' } },
      { ':stage': 'failed', ':error': { reason: 'SlowDown', attempts: 5 } },
    ]);
  });

  it('is still a failure when it cannot be written down', async () => {
    dynamo.on(UpdateCommand).rejects(new Error('the table is away'));
    expect(await handle({ body: put('b.txt'), attempt: 5 })).toEqual(['m1']);
  });
});
