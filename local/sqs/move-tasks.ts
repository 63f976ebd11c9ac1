import { randomUUID } from 'node:crypto';
import { targetOfDeadLetters } from './dead-letters.ts';
import type { SqsMessage, SqsQueue, SqsStore } from './fauxqs-store.ts';
import { SqsRefusal } from './sqs-refusal.ts';

/**
 * Of the tasks of a queue, SQS lists as many as these (SQS API Reference, "ListMessageMoveTasks").
 * @limit Older ones are not listed.
 */
const maxListed = 10;

interface MoveTask {
  Status: 'COMPLETED' | 'FAILED';
  SourceArn: string;
  DestinationArn?: string;
  ApproximateNumberOfMessagesMoved: number;
  ApproximateNumberOfMessagesToMove: number;
  StartedTimestamp: number;
  FailureReason?: string;
}

/** The calls that move dead letters back. A move is done before its call is answered: nothing is ever under way. */
export class MoveTasks {
  readonly #store: SqsStore;
  readonly #tasks: MoveTask[] = [];

  constructor(store: SqsStore) {
    this.#store = store;
  }

  /** StartMessageMoveTask; what is in flight stays. */
  start(body: Record<string, unknown>): object {
    const source = this.#find(body['SourceArn']);
    const origins = this.listOrigins(source.arn);
    if (origins.length === 0) {
      throw new SqsRefusal('InvalidParameterValue', `${source.name} is no dead-letter queue of any queue.`);
    }
    const named = body['DestinationArn'] === undefined ? undefined : this.#find(body['DestinationArn']);
    // What was received and has come back since is not in flight any more.
    source.processTimers();
    const only = origins.length === 1 ? origins[0] : undefined;
    const count = source.messages.length;
    const targetOf = ({ diedIn }: SqsMessage) => named ?? origins.find(({ arn }) => arn === diedIn) ?? only;
    const { moved, homeless } = moveMessages(source, targetOf);
    this.#tasks.unshift({
      Status: moved === count ? 'COMPLETED' : 'FAILED',
      SourceArn: source.arn,
      ...(named && { DestinationArn: named.arn }),
      ApproximateNumberOfMessagesMoved: moved,
      ApproximateNumberOfMessagesToMove: count,
      StartedTimestamp: Date.now(),
      ...(moved < count && {
        FailureReason: homeless ? 'CouldNotDetermineMessageSource' : 'CouldNotBeWritten',
      }),
    });
    return { TaskHandle: Buffer.from(randomUUID()).toString('base64') };
  }

  /** ListMessageMoveTasks, newest first. */
  list(body: Record<string, unknown>): object {
    const { arn } = this.#find(body['SourceArn']);
    const count = Math.min(Number(body['MaxResults'] ?? 1), maxListed);
    return { Results: this.#tasks.filter(({ SourceArn }) => SourceArn === arn).slice(0, count) };
  }

  /** CancelMessageMoveTask: there is nothing to cancel. */
  cancel(): never {
    throw new SqsRefusal('ResourceNotFoundException', 'No task is running: here a move is done at once.');
  }

  /** The queues whose dead letters go to this one. */
  listOrigins(arn: string): SqsQueue[] {
    return this.#store.listQueues().filter((queue) => targetOfDeadLetters(queue) === arn);
  }

  #find(arn: unknown): SqsQueue {
    const queue = typeof arn === 'string' ? this.#store.getQueueByArn(arn) : undefined;
    if (queue) return queue;
    throw new SqsRefusal('ResourceNotFoundException', `There is no queue ${arn}.`);
  }
}

/**
 * As new messages: their receives are counted from nothing. One without a target stays. Answers how many were moved, and
 * whether any stayed so.
 */
function moveMessages(
  source: SqsQueue,
  targetOf: (message: SqsMessage) => SqsQueue | undefined,
): { moved: number; homeless: boolean } {
  const messages: SqsMessage[] = source.messages.splice(0);
  const homeless = messages.filter((message) => !targetOf(message));
  source.messages.push(...homeless);
  for (const message of messages) {
    const target = targetOf(message);
    if (!target) continue;
    delete message.approximateFirstReceiveTimestamp;
    delete message.diedIn;
    target.enqueue(Object.assign(message, { approximateReceiveCount: 0, sentTimestamp: Date.now() }));
  }
  const kept = new Set([...source.delayedMessages, ...homeless]);
  const moved = messages.filter((message) => !kept.has(message)).length;
  return { moved, homeless: homeless.length > 0 };
}
