import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The longest time that SQS keeps messages, which leaves the most time for repairs. */
const retentionPeriod = Duration.days(14);

/**
 * Tries before a message is set aside.
 * @limit The message goes to the dead-letter queue, and `bury` marks its article as failed, or sends it again if it was
 * never tried.
 */
const maxReceiveCount = 5;

/**
 * AWS's advice for a queue that feeds Lambda: six time-outs plus the batch window, so that retries of the poller fit.
 */
const timeoutsPerVisibility = 6;

function hideFor(consumerTimeout: Duration, batchWindow = Duration.seconds(0)): Duration {
  return Duration.seconds(timeoutsPerVisibility * consumerTimeout.toSeconds() + batchWindow.toSeconds());
}

/**
 * The intake queue's fixed name. A bucket that outlives its stack goes on sending events to the queue of this name, and
 * CloudFormation does not change a bucket that it takes over: so the next stack's queue needs the same name.
 */
export function nameIntake(stackName: string): string {
  return `${stackName}-intake`;
}

/** How every queue keeps its messages: encrypted, TLS only, 14 days. */
const house = { retentionPeriod, encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/**
 * A queue for messages that failed five times, for a function with this time-out to read, or for an operator alone. A letter
 * that the function cannot take stays there and is tried again after six time-outs, which costs next to nothing and keeps its
 * alarm on.
 */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, readerTimeout?: Duration) {
    super(scope, id, { ...house, ...(readerTimeout && { visibilityTimeout: hideFor(readerTimeout) }) });
  }
}

interface StageQueueProps {
  /** The name of the queue; generated if undefined. */
  queueName: string | undefined;
  /** The time-out of the function that reads the queue. */
  consumerTimeout: Duration;
  /** How long the poller waits for a batch to fill. */
  batchWindow: Duration;
  /** Where its messages go that failed five times; if undefined to a queue of its own, which an operator empties. */
  deadLetters: DeadLetterQueue | undefined;
}

/** The queue before a stage. */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetterQueue;
  readonly batchWindow: Duration;

  constructor(
    scope: Construct,
    id: string,
    { queueName, consumerTimeout, batchWindow, deadLetters }: StageQueueProps,
  ) {
    super(scope, id);
    this.batchWindow = batchWindow;
    this.deadLetters = deadLetters ?? new DeadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      ...house,
      ...(queueName !== undefined && { queueName }),
      visibilityTimeout: hideFor(consumerTimeout, batchWindow),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
      // No other queue of the account may use this one for its dead letters.
      redriveAllowPolicy: { redrivePermission: RedrivePermission.DENY_ALL },
    });
  }
}

/** A dead-letter queue, its name within the stack, and the ids of the queues whose messages it takes. */
export interface NamedDeadLetters {
  name: string;
  sources: string[];
  queue: DeadLetterQueue;
}

/** The dead-letter queues of these queues, each once. */
export function listDeadLetters(queues: readonly StageQueue[]): NamedDeadLetters[] {
  return [...new Set(queues.map(({ deadLetters }) => deadLetters))].map((queue) => {
    const feeding = queues.filter(({ deadLetters }) => deadLetters === queue);
    const owner = feeding.find(({ node }) => node === queue.node.scope?.node);
    return {
      name: `${owner?.node.id ?? ''}${queue.node.id}`,
      sources: feeding.map(({ node }) => node.id),
      queue,
    };
  });
}
