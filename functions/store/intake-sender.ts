import type { SQSClient } from '@aws-sdk/client-sqs';
import { sendAll } from './outbox.ts';

/** Tells the intake of keys once more, as S3 does, without a sequencer: the bucket then says what is there. */
export function intakeSender(client: SQSClient, queueUrl: string, bucket: string) {
  return (keys: readonly string[]): Promise<void> =>
    sendAll(
      client,
      queueUrl,
      keys.map((key) => ({
        Records: [
          {
            eventSource: 'copydesk:reconcile',
            eventName: 'ObjectCreated:Reconcile',
            s3: { bucket: { name: bucket }, object: { key: encodeKey(key) } },
          },
        ],
      })),
    );
}

/** Keys in events are form-encoded: a space is a plus, a plus is %2B. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+');
}
