import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

interface QueuedProps extends StackProps {
  copydesk: string;
}

/**
 * Everything that becomes of articles, in a queue: for a mirror of your own that reads at its own pace. What cannot be put
 * into the queue, and what its reader gives up after five tries, is set aside and not lost.
 */
export class Queued extends Stack {
  constructor(scope: Construct, id: string, { copydesk, ...props }: QueuedProps) {
    super(scope, id, props);
    const kept = { enforceSSL: true, retentionPeriod: Duration.days(14) };
    const setAside = new Queue(this, 'SetAside', kept);
    const queue = new Queue(this, 'Articles', {
      ...kept,
      deadLetterQueue: { queue: setAside, maxReceiveCount: 5 },
    });
    new Rule(this, 'All', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', copydesk),
      eventPattern: { source: ['copydesk'], detailType: Match.prefix('Article ') },
      targets: [new SqsQueue(queue, { deadLetterQueue: setAside })],
    });
  }
}
