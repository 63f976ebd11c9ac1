import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { logger } from './logger.ts';
import { count, countSome, countUnits, publishCounts } from './metrics.ts';

/** A message of a queue, parsed, and how often it has been delivered. */
export interface Message<Body> {
  id: string;
  body: Body;
  attempt: number;
}

/** What a log line says of the article that it is about. */
interface About {
  articleId?: string;
  rev?: number;
  ord?: string | undefined;
}

/**
 * A message that must be delivered again, why, and which article it is about, where that is known. Without an error it
 * was not tried.
 */
export interface ReturnedMessage {
  id: string;
  error?: unknown;
  about?: About;
}

/** Works on the messages of one batch; what it returns is delivered again, all others are done. */
export type ProcessMessages<Body> = (messages: Message<Body>[]) => Promise<ReturnedMessage[]>;

/**
 * A Lambda handler for a queue with partial batch responses: one message's failure is its own. A body that `parse`
 * refuses is a failed message too, so that it ends, unchanged, in the dead-letter queue, and stays there.
 */
export function queueHandler<Body>(
  parse: (body: string, queueArn: string) => Body,
  process: ProcessMessages<Body>,
) {
  return middy<SQSEvent, SQSBatchResponse>()
    .before(({ context }) => logger.addContext(context))
    .after(() => publishCounts())
    .handler(async (event) => {
      const returned: ReturnedMessage[] = [];
      const messages: Message<Body>[] = [];
      for (const record of event.Records) {
        try {
          messages.push({
            id: record.messageId,
            body: parse(record.body, record.eventSourceARN),
            attempt: attemptOf(record),
          });
        } catch (error) {
          returned.push({ id: record.messageId, error });
          count('unreadable');
        }
      }
      returned.push(...(await process(messages)));
      const failed = returned.filter((message) => 'error' in message);
      for (const message of returned) logReturn(message);
      countMessages(event.Records, failed);
      return { batchItemFailures: returned.map(({ id }) => ({ itemIdentifier: id })) };
    });
}

function logReturn({ id, about, ...message }: ReturnedMessage): void {
  const told = { messageId: id, ...about };
  if ('error' in message) logger.error('message failed', { ...told, error: asError(message.error) });
  else logger.info('message returned untried', told);
}

function countMessages(records: readonly SQSRecord[], failed: readonly ReturnedMessage[]): void {
  count('in', records.length);
  const retried = records.filter((record) => attemptOf(record) > 1).length;
  countSome('retried', retried);
  countSome('failed', failed.length);
}

/** Works on the messages of a batch side by side, each on its own; `tell` says which article a message is about, if any. */
export function eachMessage<Body>(
  work: (message: Message<Body>) => Promise<void>,
  tell: (body: Body) => About = () => ({}),
): ProcessMessages<Body> {
  return async (messages) => {
    const results = await Promise.allSettled(messages.map(work));
    return results.flatMap((result, i) => {
      const { id, body } = messages[i] as Message<Body>;
      return result.status === 'rejected' ? [{ id, error: result.reason, about: tell(body) }] : [];
    });
  };
}

/** Counts what the table was asked for while a batch was worked on. */
export function metered<Body>(meter: CapacityMeter, process: ProcessMessages<Body>): ProcessMessages<Body> {
  return async (messages) => {
    try {
      return await process(messages);
    } finally {
      countUnits(meter.take());
    }
  };
}

/** Tells what a table was asked for since it was last read, in read and write units. */
export interface CapacityMeter {
  take(): { readUnits: number; writeUnits: number };
}

function attemptOf(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount);
}

/** What was thrown, as the logger wants it. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
