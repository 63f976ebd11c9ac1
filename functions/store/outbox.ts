import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ArticlePointer } from '../article/messages.ts';
import type { Outbox } from '../article/ports.ts';

/** Limit of SendMessageBatch (SQS API reference). */
const maxBatch = 10;

/** Sends pointers to the queue of the next stage. */
export function queueOutbox(client: SQSClient, queueUrl: string) {
  return {
    async publish(pointer: ArticlePointer): Promise<void> {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(pointer) }));
    },

    /** Publishes all; throws if the queue refused any. */
    async publishAll(pointers: readonly ArticlePointer[]): Promise<void> {
      for (let from = 0; from < pointers.length; from += maxBatch) {
        const Entries = pointers
          .slice(from, from + maxBatch)
          .map((pointer, i) => ({ Id: String(i), MessageBody: JSON.stringify(pointer) }));
        const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed?.length) throw new Error(`${Failed.length} messages were refused: ${Failed[0]?.Message}`);
      }
    },
  } satisfies Outbox & Record<string, unknown>;
}

/** Wakes the function behind a queue, which finds out by itself what there is to do. */
export async function sendHint(client: SQSClient, queueUrl: string): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: '{}' }));
}
