import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** SQS keeps messages no longer than this: as much time as there can be to mend what is broken. */
const retentionPeriod = Duration.days(14);

/**
 * Tries before a message is set aside.
 * @limit The message goes to the dead-letter queue, and `bury` marks its article as failed.
 */
const maxReceiveCount = 5;

/** AWS's advice for a queue that feeds Lambda: six time-outs plus the batch window, so that retries of the poller fit. */
const timeoutsPerVisibility = 6;

function hideFor(consumerTimeout: Duration, batchWindow = Duration.seconds(0)): Duration {
  return Duration.seconds(timeoutsPerVisibility * consumerTimeout.toSeconds() + batchWindow.toSeconds());
}

/**
 * The intake queue's own name. A bucket that outlives its stack goes on announcing to the queue of this name, and
 * CloudFormation changes nothing of a bucket that it takes over: so the queue of the next stack has to have it too.
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
 * The queue before a stage and, for what failed five times, its dead-letter queue: encrypted, TLS only, kept 14 days.
 * What bury cannot read stays there and is looked at every six minutes: it costs next to nothing, and keeps its alarm on.
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
      // Messages come from our functions and our bucket; no other queue of the account sets its dead letters aside here.
      redriveAllowPolicy: { redrivePermission: RedrivePermission.DENY_ALL },
    });
  }
}
