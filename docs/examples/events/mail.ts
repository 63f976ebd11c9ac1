import { Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

interface MailProps extends StackProps {
  /** The name of the Copydesk stack, which is that of its bus. */
  copydesk: string;
  /** Who is told; SNS asks the address for its consent first. */
  address: string;
}

/** A mail for each file that did not become an article, with what to do. */
export class Mail extends Stack {
  constructor(scope: Construct, id: string, { copydesk, address, ...props }: MailProps) {
    super(scope, id, props);
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(address));
    const detail = (name: string) => EventField.fromPath(`$.detail.${name}`);
    new Rule(this, 'Troubles', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', copydesk),
      eventPattern: { source: ['copydesk'], detailType: ['Article Rejected', 'Article Failed'] },
      targets: [
        new SnsTopic(topic, {
          message: RuleTargetInput.fromText(
            `${EventField.detailType}: ${detail('key')} (${detail('reason')}). ${detail('message')} What to do: ${detail('hint')}`,
          ),
        }),
      ],
    });
  }
}
