import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { EventSource, type EventSourceOptions } from '../../../local/event-source/event-source.ts';
import type { CallSqs } from '../../../local/sqs/call-sqs.ts';

type Asked = { MaxNumberOfMessages?: number };
let receive: (asked: Asked) => Promise<{ Messages: Message[] }>;
let hiddenSeconds: string;
const deleted: object[] = [];
/** SQS, as far as a poller calls it. */
const sqs = (async (action: string, body: object) => {
  if (action === 'GetQueueAttributes') return { Attributes: { VisibilityTimeout: hiddenSeconds } };
  if (action === 'ReceiveMessage') return receive(body);
  deleted.push({ action, ...body });
  return {};
}) as CallSqs;
const opened: EventSource[] = [];
const received: string[][] = [];

function createMessages(count: number, body = 'text'): Message[] {
  return Array.from({ length: count }, (_, index) => ({
    MessageId: `m${index}`,
    ReceiptHandle: `r${index}`,
    Body: body,
    Attributes: { ApproximateReceiveCount: '1' },
  }));
}

/** SQS with these messages, ten at most for each call, and nothing after them. */
function fill(messages: Message[]): void {
  const left = [...messages];
  receive = async ({ MaxNumberOfMessages }) => {
    if (left.length === 0) await sleep(20);
    return { Messages: left.splice(0, MaxNumberOfMessages) };
  };
}

function open(options: Partial<EventSourceOptions>): EventSource {
  const source = new EventSource({
    sqs,
    queueUrl: 'http://127.0.0.1/queue',
    queueArn: 'arn:aws:sqs:eu-west-3:000000000000:queue',
    region: 'eu-west-3',
    target: {
      invoke: async (event) => {
        received.push((event as SQSEvent).Records.map(({ messageId }) => messageId));
        return { answer: { batchItemFailures: [] } };
      },
    },
    timeoutMs: 30_000,
    batchSize: 10,
    windowMs: 0,
    maxConcurrency: 2,
    reportsFailures: true,
    log: () => {},
    ...options,
  });
  opened.push(source);
  return source;
}

beforeEach(() => {
  deleted.length = 0;
  hiddenSeconds = '180';
  received.length = 0;
});

afterEach(() => Promise.all(opened.splice(0).map((source) => source.close(0))));

describe('EventSource', () => {
  it('says when the queue shows a message again while the function may still work on it', async () => {
    const lines: string[] = [];
    fill([]);
    open({ timeoutMs: 200_000, log: (line) => lines.push(line) });
    await sleep(50);
    expect(lines).toEqual([expect.stringContaining('AWS would refuse to feed the function')]);
  });

  it('gathers a batch of more than ten within its window', async () => {
    fill(createMessages(25));
    open({ batchSize: 100, windowMs: 300 });
    await sleep(500);
    expect(received.map((batch) => batch.length)).toEqual([25]);
  });

  it('starts a batch as soon as it is full', async () => {
    fill(createMessages(20));
    open({ batchSize: 20, windowMs: 60_000 });
    await sleep(100);
    expect(received.map((batch) => batch.length)).toEqual([20]);
  });

  it('splits what would make an event above six megabytes', async () => {
    fill(createMessages(8, 'x'.repeat(1_000_000)));
    open({});
    await sleep(300);
    expect(received).toEqual([
      ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'],
      ['m6', 'm7'],
    ]);
  });

  it('deletes what is done and leaves what failed', async () => {
    fill(createMessages(3));
    open({ target: { invoke: async () => ({ answer: { batchItemFailures: [{ itemIdentifier: 'm1' }] } }) } });
    await sleep(100);
    expect(deleted).toEqual([
      {
        action: 'DeleteMessageBatch',
        QueueUrl: 'http://127.0.0.1/queue',
        Entries: [
          { Id: '0', ReceiptHandle: 'r0' },
          { Id: '1', ReceiptHandle: 'r2' },
        ],
      },
    ]);
  });

  it('deletes nothing after an error', async () => {
    fill(createMessages(3));
    open({ target: { invoke: async () => ({ error: { errorType: 'Error', errorMessage: 'no' } }) } });
    await sleep(100);
    expect(deleted).toHaveLength(0);
  });

  it('keeps its messages while no place is free, and tries again', async () => {
    const throttled = {
      error: { errorType: 'TooManyRequestsException', errorMessage: '' },
      throttled: true as const,
    };
    const results = [throttled, throttled, { answer: null }];
    fill(createMessages(3));
    open({ target: { invoke: async () => results.shift() ?? { answer: null } } });
    await sleep(200);
    expect(deleted).toHaveLength(0);
    await sleep(300);
    expect(results).toEqual([]);
    expect(deleted).toHaveLength(1);
  });

  it('leaves messages that were throttled for as long as the queue hid them', async () => {
    let invoked = 0;
    hiddenSeconds = '1';
    fill(createMessages(3));
    open({
      target: {
        invoke: async () => {
          invoked += 1;
          return { error: { errorType: 'TooManyRequestsException', errorMessage: '' }, throttled: true };
        },
      },
    });
    await sleep(1200);
    const before = invoked;
    await sleep(500);
    expect(invoked).toBe(before);
    expect(before).toBeGreaterThan(2);
    expect(deleted).toHaveLength(0);
  });

  it('never runs more invocations at once than it may', async () => {
    let running = 0;
    let most = 0;
    fill(createMessages(60));
    open({
      target: {
        invoke: async () => {
          running += 1;
          most = Math.max(most, running);
          await sleep(30);
          running -= 1;
          return { answer: null };
        },
      },
    });
    await sleep(300);
    expect(most).toBe(2);
  });

  it('goes on after a call that failed', async () => {
    const lines: string[] = [];
    let isDead = true;
    receive = async () => {
      if (isDead) {
        isDead = false;
        throw new Error('the line is dead');
      }
      await sleep(20);
      return { Messages: received.length === 0 ? createMessages(1) : [] };
    };
    open({ log: (line) => lines.push(line) });
    await sleep(1300);
    expect(lines).toEqual([expect.stringContaining('the line is dead')]);
    expect(received[0]).toEqual(['m0']);
  });
});
