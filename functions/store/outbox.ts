import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ArticlePointer } from '../article/messages.ts';

/** Limit of SendMessageBatch (SQS API reference). */
const maxBatch = 10;

/** Sends messages as JSON to a queue: pointers to the next stage, unless it is told that they are others. */
export function queueOutbox<Message extends object = ArticlePointer>(client: SQSClient, queueUrl: string) {
  return {
    async publish(message: Message): Promise<void> {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
    },

    /** Publishes all; throws if the queue refused any. */
    async publishAll(messages: readonly Message[]): Promise<void> {
      for (let from = 0; from < messages.length; from += maxBatch) {
        const Entries = messages
          .slice(from, from + maxBatch)
          .map((message, i) => ({ Id: String(i), MessageBody: JSON.stringify(message) }));
        const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed?.length) throw new Error(`${Failed.length} messages were refused: ${Failed[0]?.Message}`);
      }
    },
  };
}
