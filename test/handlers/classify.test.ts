import 'aws-sdk-client-mock-jest';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { ArticleRow } from '../../functions/article/row.ts';
import { metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { answerBatches } from '../made/answer-batches.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { indexQueueUrl, setEnvironment } from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const sqs = mockClient(SQSClient);

async function handle(...messages: GivenMessage[]): Promise<string[]> {
  const { handler } = await import('../../functions/handlers/classify.ts');
  const { batchItemFailures } = await handler(makeSqsEvent(...messages), context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

const first = makeRow({ articleId: 'a'.repeat(32), stage: 'cleaned', served: undefined });
const second = makeRow({ articleId: 'b'.repeat(32), stage: 'cleaned', served: undefined });

function holdRow(row: ArticleRow, copy: Uint8Array | undefined): void {
  dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item: row });
  const Item = copy && { copy };
  dynamo.on(GetCommand, { Key: textKey(row.articleId, row.text as string) }).resolves(Item ? { Item } : {});
}

const pointerTo = ({ articleId, rev }: ArticleRow) => ({ articleId, rev });
const updates = () =>
  dynamo.commandCalls(UpdateCommand).map(({ args }) => args[0].input.ExpressionAttributeValues);

beforeEach(() => {
  dynamo.reset();
  answerBatches(dynamo);
  sqs.reset();
  dynamo.on(UpdateCommand).resolves({});
  sqs.on(SendMessageCommand).resolves({});
  holdRow(first, encodeText(makeCopy()));
  holdRow(second, undefined);
});

describe('the classify function', () => {
  it('writes the labels into the row and passes the article on', async () => {
    expect(await handle({ body: pointerTo(first) })).toEqual([]);
    expect(updates()).toMatchObject([{ ':stage': 'classified', ':seenRev': 1, ':seenStage': 'cleaned' }]);
    expect(updates()[0]).not.toHaveProperty(':served');
    expect(sqs).toHaveReceivedCommandWith(SendMessageCommand, {
      QueueUrl: indexQueueUrl,
      MessageBody: JSON.stringify(pointerTo(first)),
    });
  });

  it('is done with a pointer that is stale, and asks for no text', async () => {
    expect(await handle({ body: { ...pointerTo(first), rev: 9 } })).toEqual([]);
    expect(dynamo).toHaveReceivedCommandTimes(GetCommand, 1);
    expect(sqs.calls()).toEqual([]);
  });

  it('retries only the message whose text could not be read, and says so in its row', async () => {
    const failed = await handle(
      { id: 'm1', body: pointerTo(second), attempt: 2 },
      { id: 'm2', body: pointerTo(first) },
    );
    expect(failed).toEqual(['m1']);
    const error = expect.objectContaining({ stage: 'classify', attempts: 2 });
    expect(updates()).toContainEqual(expect.objectContaining({ ':error': error }));
    expect(sqs).toHaveReceivedCommandTimes(SendMessageCommand, 1);
  });

  it('notes that the fifth try begins, and writes failed when it has failed', async () => {
    expect(await handle({ body: pointerTo(second), attempt: 5 })).toEqual(['m1']);
    expect(updates()).toMatchObject([
      { ':error': { reason: 'Killed' } },
      { ':stage': 'failed', ':error': { reason: 'Error', attempts: 5 } },
    ]);
  });

  it('fails a message that was committed but could not be passed on; its next try passes it on', async () => {
    sqs.on(SendMessageCommand).rejectsOnce(new Error('the queue is away')).resolves({});
    expect(await handle({ body: pointerTo(first) })).toEqual(['m1']);
    holdRow({ ...first, stage: 'classified' }, encodeText(makeCopy()));
    expect(await handle({ body: pointerTo(first), attempt: 2 })).toEqual([]);
    expect(sqs).toHaveReceivedCommandTimes(SendMessageCommand, 2);
  });

  it.each([
    'not JSON',
    '{}',
    '{"articleId":"a","rev":1}',
    `{"articleId":"${'a'.repeat(32)}","rev":0}`,
    `{"articleId":"${'a'.repeat(32)}","rev":"1"}`,
  ])('fails a message whose body is %s', async (body) => {
    expect(await handle({ id: 'm1', body }, { id: 'm2', body: pointerTo(first) })).toEqual(['m1']);
  });
});
