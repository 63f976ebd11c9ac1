import 'aws-sdk-client-mock-jest';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { queueOutbox } from '../../functions/store/outbox.ts';

const QueueUrl = 'https://sqs.eu-west-3.amazonaws.com/1/index';
const sqs = mockClient(SQSClient);
const outbox = queueOutbox(sqs as unknown as SQSClient, QueueUrl);
beforeEach(() => sqs.reset());

const pointers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ articleId: `a${i}`, rev: i + 1 }));

describe('queueOutbox', () => {
  it('sends a pointer as it is, and nothing else', async () => {
    await outbox.publish({ articleId: 'a0', rev: 3 });
    expect(sqs).toHaveReceivedCommandWith(SendMessageCommand, {
      QueueUrl,
      MessageBody: '{"articleId":"a0","rev":3}',
    });
  });

  it('sends in one call what is published at the same time, and fails what the queue refused alone', async () => {
    const refused = { Id: '1', Code: 'InternalError', SenderFault: false, Message: 'try later' };
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [refused] });
    const sent = await Promise.allSettled(pointers(3).map((pointer) => outbox.publish(pointer)));
    expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(sqs.calls()).toHaveLength(1);
  });

  it('sends any number, ten a call at most, each with an id of its own', async () => {
    sqs.on(SendMessageBatchCommand).resolves({});
    await outbox.publishAll(pointers(23));
    const batches = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input.Entries ?? []);
    expect(batches.map((entries) => entries.length)).toEqual([10, 10, 3]);
    for (const entries of batches) expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
    expect(batches.flat().map(({ MessageBody }) => JSON.parse(MessageBody as string))).toEqual(pointers(23));
  });

  it('calls nobody when there is nothing to send', async () => {
    await outbox.publishAll([]);
    expect(sqs.calls()).toEqual([]);
  });

  it('throws when the queue refuses one of them', async () => {
    const refused = { Id: '1', Code: 'InternalError', SenderFault: false, Message: 'try later' };
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [refused] });
    await expect(outbox.publishAll(pointers(3))).rejects.toThrow(/1 messages.*try later/);
  });
});
