import { setTimeout as sleep } from 'node:timers/promises';
import type { GetQueueAttributesResult, Message, ReceiveMessageResult } from '@aws-sdk/client-sqs';
import type { MessageFaults } from '../faults/open-faults.ts';
import { invokePatiently } from '../lambda/invoke-patiently.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { CallSqs } from '../sqs/call-sqs.ts';
import { selectDone } from './batch-result.ts';
import { countThatFit, createSqsEvent } from './sqs-event.ts';

/** SQS receives and deletes at most ten messages a call, and waits at most 20 seconds. */
const messagesPerCall = 10;
const longPollSeconds = 20;
/** Pause between two looks at a queue while a batch is being gathered, and after a failed call. */
const gatherPauseMs = 100;
const failurePauseMs = 1000;

/** A mapping as the template says, its queue, and the function it invokes. */
export interface EventSourceOptions {
  /** Calls SQS with the permissions of the poller. */
  sqs: CallSqs;
  queueUrl: string;
  queueArn: string;
  region: string;
  target: Pick<LambdaFunction, 'invoke'>;
  /** How long the function may take for a batch. */
  timeoutMs: number;
  batchSize: number;
  windowMs: number;
  maxConcurrency: number;
  reportsFailures: boolean;
  /** Includes calls with permissions that the poller does not have. */
  faults?: (MessageFaults & { sqs: CallSqs }) | undefined;
  log(line: string): void;
}

/** Polls a queue and invokes a function with its messages, as an event source mapping does, until it is closed. */
export class EventSource {
  readonly #options: EventSourceOptions;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<void>>();
  readonly #loop: Promise<void>;
  /** How long the queue hides a received message. */
  #hiddenMs = 0;
  /** Received messages that did not fit into their batch. */
  #left: Message[] = [];

  constructor(options: EventSourceOptions) {
    this.#options = options;
    this.#loop = this.#poll();
  }

  /** Stops receiving; running invocations may finish until `graceMs` are over. */
  async close(graceMs: number): Promise<void> {
    this.#closing.abort();
    await this.#loop;
    await Promise.race([Promise.all(this.#running), sleep(graceMs, undefined, { ref: false })]);
  }

  async #poll(): Promise<void> {
    await this.#compareTimes().catch((error) => this.#recover(error));
    while (!this.#closing.signal.aborted) {
      try {
        const messages = await this.#gather();
        if (messages.length > 0) this.#start(messages);
        if (this.#running.size >= this.#options.maxConcurrency) await Promise.race(this.#running);
      } catch (error) {
        await this.#recover(error);
      }
    }
  }

  /** Refuses, like Lambda, a mapping whose messages would come back while they are still worked on. */
  async #compareTimes(): Promise<void> {
    const { sqs, queueUrl, timeoutMs, log } = this.#options;
    const { Attributes = {} } = await sqs<GetQueueAttributesResult>(
      'GetQueueAttributes',
      { QueueUrl: queueUrl, AttributeNames: ['VisibilityTimeout'] },
      this.#closing.signal,
    );
    this.#hiddenMs = Number(Attributes['VisibilityTimeout']) * 1000;
    if (this.#hiddenMs >= timeoutMs) return;
    log(
      `AWS would refuse to feed the function from ${queueUrl}: the queue hides a message for ${this.#hiddenMs} ms, and the function may take ${timeoutMs} ms.`,
    );
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#options.log(`Polling ${this.#options.queueUrl} failed: ${error}. It is tried again.`);
    await sleep(failurePauseMs);
  }

  #start(messages: Message[]): void {
    const work = this.#process(messages)
      .catch((error) => this.#recover(error))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** A batch: the allowed number of messages, or those that come within the window after the first. */
  async #gather(): Promise<Message[]> {
    const { batchSize, windowMs } = this.#options;
    const batch = this.#left.length > 0 ? this.#left : await this.#receive(batchSize, longPollSeconds);
    const end = performance.now() + windowMs;
    while (batch.length > 0 && batch.length < batchSize && performance.now() < end) {
      const more = await this.#receive(batchSize - batch.length, 0);
      batch.push(...more);
      if (more.length === 0) await sleep(Math.min(gatherPauseMs, Math.max(0, end - performance.now())));
    }
    const count = countThatFit(batch);
    this.#left = batch.slice(count);
    return batch.slice(0, count);
  }

  async #receive(count: number, waitSeconds: number): Promise<Message[]> {
    const { sqs, queueUrl } = this.#options;
    const { Messages = [] } = await sqs<ReceiveMessageResult>(
      'ReceiveMessage',
      {
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(count, messagesPerCall),
        MessageAttributeNames: ['All'],
        MessageSystemAttributeNames: ['All'],
        WaitTimeSeconds: waitSeconds,
      },
      this.#closing.signal,
    );
    return Messages;
  }

  /** Messages that are throttled for as long as the queue hides them come back by themselves. */
  async #process(messages: Message[]): Promise<void> {
    const { target, queueArn, region, reportsFailures, faults } = this.#options;
    const result = await invokePatiently(target, createSqsEvent(messages, queueArn, region), {
      patienceMs: this.#hiddenMs,
      signal: this.#closing.signal,
    });
    const ids = messages.map(({ MessageId = '' }) => MessageId);
    const done = new Set(selectDone(ids, result, reportsFailures).filter(() => faults?.keepsDone() !== true));
    await this.#delete(messages.filter(({ MessageId = '' }) => done.has(MessageId)));
    if (faults) {
      const left = messages.filter(({ MessageId = '' }) => !done.has(MessageId));
      await this.#showAfter(left, faults);
    }
  }

  async #showAfter(
    messages: Message[],
    { sqs, retrySeconds }: MessageFaults & { sqs: CallSqs },
  ): Promise<void> {
    for (let start = 0; start < messages.length; start += messagesPerCall) {
      const entries = messages.slice(start, start + messagesPerCall);
      await sqs('ChangeMessageVisibilityBatch', {
        QueueUrl: this.#options.queueUrl,
        Entries: entries.map(({ ReceiptHandle }, index) => ({
          Id: String(index),
          ReceiptHandle,
          VisibilityTimeout: retrySeconds,
        })),
      });
    }
  }

  async #delete(messages: Message[]): Promise<void> {
    const { sqs, queueUrl } = this.#options;
    for (let start = 0; start < messages.length; start += messagesPerCall) {
      const entries = messages.slice(start, start + messagesPerCall);
      await sqs('DeleteMessageBatch', {
        QueueUrl: queueUrl,
        Entries: entries.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
      });
    }
  }
}
