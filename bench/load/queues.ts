import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** A queue with a dead-letter queue, and how many messages are in each, whatever state they are in. */
export interface QueueDepth {
  url: string;
  messages: number;
  deadUrl: string;
  dead: number;
}

const counted = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** Every queue that has a dead-letter queue. */
export async function listDepths(sqs: SQSClient): Promise<QueueDepth[]> {
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const queues = await Promise.all(QueueUrls.map((url) => readQueue(sqs, url)));
  return queues.flatMap(({ url, messages, deadArn }) => {
    const dead = queues.find(({ arn }) => arn === deadArn);
    return dead ? [{ url, messages, deadUrl: dead.url, dead: dead.messages }] : [];
  });
}

async function readQueue(sqs: SQSClient, url: string) {
  const { Attributes: attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
  );
  const policy = attributes['RedrivePolicy'];
  return {
    url,
    arn: attributes['QueueArn'],
    messages: counted.reduce((sum, name) => sum + Number(attributes[name] ?? 0), 0),
    deadArn: policy ? (JSON.parse(policy) as { deadLetterTargetArn: string }).deadLetterTargetArn : undefined,
  };
}

/** Sends every dead letter back to its queue, as an operator does; gives how many there were. */
export async function redriveAll(sqs: SQSClient): Promise<number> {
  let moved = 0;
  for (const { url, deadUrl } of await listDepths(sqs)) {
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: deadUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) break;
      for (const { Body, ReceiptHandle } of Messages) {
        await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: Body }));
        await sqs.send(new DeleteMessageCommand({ QueueUrl: deadUrl, ReceiptHandle }));
      }
      moved += Messages.length;
    }
  }
  return moved;
}
