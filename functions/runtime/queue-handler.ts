import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { aloneFromAttempt } from '../article/work.ts';
import { logger } from './logger.ts';
import { count, countSome, countUnits, publishCounts } from './metrics.ts';

/** A message of a queue, parsed, and how often it has been delivered. */
export interface Message<Body> {
  id: string;
  body: Body;
  attempt: number;
}

/** What a log line says about its article. */
interface About {
  articleId?: string;
  rev?: number;
  ord?: string | undefined;
}

/**
 * A message that must be delivered again, with the error and the article, if known. A message without an error was not
 * tried.
 */
export interface ReturnedMessage {
  id: string;
  error?: unknown;
  about?: About;
}

/** Works on the messages of one batch; the returned ones are delivered again, all others are done. */
export type ProcessMessages<Body> = (messages: Message<Body>[]) => Promise<ReturnedMessage[]>;

/**
 * A Lambda handler for a queue with partial batch responses: a message that fails does not fail the others. A message
 * whose body `parse` refuses fails too, so that it ends, unchanged, in the dead-letter queue. A dead letter comes with the
 * ARN of the queue in which it died.
 */
export function queueHandler<Body>(
  parse: (body: string, diedIn: string | undefined) => Body,
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
            body: parse(record.body, record.attributes.DeadLetterQueueSourceArn),
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

/**
 * Works on the messages of a batch, each on its own; `tell` names the article of a message, if any. Messages that come
 * for the first or second time are worked on in parallel, then the others one by one: one of these may end the
 * function, and then the work before it is done.
 */
export function eachMessage<Body>(
  work: (message: Message<Body>) => Promise<void>,
  tell: (body: Body) => About = () => ({}),
): ProcessMessages<Body> {
  return async (messages) => {
    const errors = new Map<Message<Body>, unknown>();
    const attempt = (message: Message<Body>) =>
      work(message).catch((error: unknown) => void errors.set(message, error));
    await Promise.all(messages.filter((message) => message.attempt < aloneFromAttempt).map(attempt));
    for (const message of inTurn(messages)) await attempt(message);
    return [...errors].map(([{ id, body }, error]) => ({ id, error, about: tell(body) }));
  };
}

/**
 * The messages that are worked on alone, in turn: those with the most deliveries first. Messages with the same number
 * of deliveries come in the order of their ids, and the next time in the opposite order. So of two messages that come
 * together each is first once, and one that ends the function every time does not keep another from being tried.
 */
function inTurn<Body>(messages: readonly Message<Body>[]): Message<Body>[] {
  return messages
    .filter(({ attempt }) => attempt >= aloneFromAttempt)
    .sort((a, b) => b.attempt - a.attempt || direction(a) * (a.id < b.id ? -1 : 1));
}

function direction({ attempt }: { attempt: number }): number {
  return attempt % 2 === 0 ? 1 : -1;
}

/** Counts the table's units that the work on a batch consumes. */
export function metered<Body>(meter: CapacityMeter, process: ProcessMessages<Body>): ProcessMessages<Body> {
  return async (messages) => {
    try {
      return await process(messages);
    } finally {
      countUnits(meter.take());
    }
  };
}

/** Returns the read and write units consumed since the last call. */
export interface CapacityMeter {
  take(): { readUnits: number; writeUnits: number };
}

function attemptOf(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount);
}

/** Anything thrown as an Error, for the logger. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
