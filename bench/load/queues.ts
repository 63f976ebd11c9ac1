import {
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** A queue, and how many messages are in it, whatever state they are in. */
interface QueueDepth {
  url: string;
  messages: number;
}

const counted = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** Every queue, those of dead letters too: a function takes them in, so that an empty one means that all is done. */
export async function listDepths(sqs: SQSClient): Promise<QueueDepth[]> {
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  return Promise.all(QueueUrls.map((url) => readDepth(sqs, url)));
}

async function readDepth(sqs: SQSClient, url: string): Promise<QueueDepth> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...counted] }),
  );
  return { url, messages: counted.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0) };
}

/** The URL of the queue whose name says so. */
export async function findQueue(sqs: SQSClient, name: string): Promise<string> {
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const found = QueueUrls.find((url) => url.includes(name) && !url.includes('DeadLetters'));
  if (!found) throw new Error(`None of the queues is ${name}: ${QueueUrls.join(', ')}.`);
  return found;
}

/** Asks for files to be taken in once more, as an operator does for what failed. */
export async function sendToIntake(sqs: SQSClient, bucket: string, keys: readonly string[]): Promise<void> {
  const intake = await findQueue(sqs, 'Intake');
  for (const key of keys) {
    await sqs.send(
      new SendMessageCommand({ QueueUrl: intake, MessageBody: JSON.stringify({ bucket, key }) }),
    );
  }
}
