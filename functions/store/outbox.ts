import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ArticlePointer, IntakeRequest } from '../article/messages.ts';
import type { Outbox } from '../article/ports.ts';
import { gather } from './gather.ts';

/**
 * Limit of SendMessageBatch (SQS API reference).
 * @limit The rest goes in another call.
 */
const maxBatch = 10;

/** Sends pointers to the queue of the next stage. */
export function queueOutbox(client: SQSClient, queueUrl: string) {
  return {
    /** Pointers that are published at the same time go in one call. */
    publish: gather(async (pointers: readonly ArticlePointer[]) => {
      const [first] = pointers;
      if (pointers.length > 1) return sendEach(client, queueUrl, pointers);
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(first) }));
      return [undefined];
    }),

    /** Publishes all; throws if the queue refused any. */
    publishAll(pointers: readonly ArticlePointer[]): Promise<void> {
      return sendAll(client, queueUrl, pointers);
    },
  } satisfies Outbox & Record<string, unknown>;
}

/** Sends every body as JSON, ten a call, to arrive after so many seconds; throws if the queue refused any. */
export async function sendAll(
  client: SQSClient,
  queueUrl: string,
  bodies: readonly object[],
  delaySeconds = 0,
): Promise<void> {
  const errors = await sendEach(client, queueUrl, bodies, delaySeconds);
  const refused = errors.filter((error) => error !== undefined);
  if (refused[0]) throw new Error(`${refused.length} messages were refused: ${refused[0].message}`);
}

/** As `sendAll`, but says of each why the queue refused it, if it did. */
async function sendEach(
  client: SQSClient,
  queueUrl: string,
  bodies: readonly object[],
  delaySeconds = 0,
): Promise<(Error | undefined)[]> {
  const delay = delaySeconds > 0 ? { DelaySeconds: delaySeconds } : {};
  const errors: (Error | undefined)[] = bodies.map(() => undefined);
  for (let from = 0; from < bodies.length; from += maxBatch) {
    const Entries = bodies
      .slice(from, from + maxBatch)
      .map((body, i) => ({ Id: String(i), MessageBody: JSON.stringify(body), ...delay }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    for (const { Id, Message = 'without a reason' } of Failed) errors[from + Number(Id)] = new Error(Message);
  }
  return errors;
}

/** Sends keys of a bucket to the intake, as S3 does for a change; the intake then reads what is there. */
export function intakeOutbox(client: SQSClient, queueUrl: string, bucket: string) {
  return (files: readonly { key: string }[]): Promise<void> =>
    sendAll(
      client,
      queueUrl,
      files.map(({ key }) => ({ bucket, key }) satisfies IntakeRequest),
    );
}

/** Sends an empty message, so that the function behind a queue runs; it finds out by itself what is due. */
export async function sendHint(client: SQSClient, queueUrl: string): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: '{}' }));
}
