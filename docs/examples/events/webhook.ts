import { Duration, type SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import {
  ApiDestination,
  Authorization,
  Connection,
  EventBus,
  EventField,
  type IApiDestination,
  Rule,
  RuleTargetInput,
} from 'aws-cdk-lib/aws-events';
import { ApiDestination as ApiTarget } from 'aws-cdk-lib/aws-events-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

interface WebhookProps extends StackProps {
  copydesk: string;
  /** Where to post to, over https. */
  endpoint: string;
  /** By which the receiver knows who posts, such as `SecretValue.secretsManager('webhook')`. */
  apiKey: SecretValue;
}

/**
 * Posts each new article in French to a web address, without a function: the body is that of Standard Webhooks, and the
 * receiver is shown an API key. EventBridge tries for a day; what is left then waits in a queue.
 */
export class Webhook extends Stack {
  constructor(scope: Construct, id: string, { copydesk, endpoint, apiKey, ...props }: WebhookProps) {
    super(scope, id, props);
    const connection = new Connection(this, 'Connection', {
      authorization: Authorization.apiKey('x-api-key', apiKey),
    });
    const destination = new ApiDestination(this, 'Destination', {
      connection,
      endpoint,
      rateLimitPerSecond: 10,
    });
    const deadLetterQueue = new Queue(this, 'Undelivered', {
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new Rule(this, 'French', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', copydesk),
      eventPattern: {
        source: ['copydesk'],
        detailType: ['Article Served'],
        // New ones only: no correction takes the place of another, and nothing is told again that was made anew.
        detail: { language: ['fr'], replaced: [null], sameSource: [false] },
      },
      targets: [
        new ApiTarget(destination as IApiDestination, {
          deadLetterQueue,
          event: RuleTargetInput.fromObject({
            type: 'article.served',
            timestamp: EventField.time,
            data: EventField.fromPath('$.detail'),
          }),
        }),
      ],
    });
  }
}
