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

interface StageQueueProps {
  /** The name of the queue; generated if undefined. */
  queueName: string | undefined;
  /** The time-out of the function that reads the dead letters. */
  letterTimeout: Duration;
  /** The time-out of the function that reads the queue. */
  consumerTimeout: Duration;
  /** How long the poller waits for a batch to fill. */
  batchWindow: Duration;
}

/**
 * The queue before a stage, and its dead-letter queue for messages that failed five times: encrypted, TLS only, kept
 * 14 days. A letter that bury cannot read stays there and is tried every six minutes, which costs next to nothing and
 * keeps its alarm on.
 */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly batchWindow: Duration;

  constructor(
    scope: Construct,
    id: string,
    { queueName, letterTimeout, consumerTimeout, batchWindow }: StageQueueProps,
  ) {
    super(scope, id);
    this.batchWindow = batchWindow;
    const house = { retentionPeriod, encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...house,
      visibilityTimeout: hideFor(letterTimeout),
    });
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
