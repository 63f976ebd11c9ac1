import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

interface SignedWebhookProps extends StackProps {
  copydesk: string;
  /** Where to post to, over https. */
  endpoint: string;
  /** The name of the secret in Secrets Manager that the receiver knows too: `whsec_` and a key in base64. */
  secretName: string;
}

/** A function of your own: posts what a kept search matched, signed as Standard Webhooks want it. */
export class SignedWebhook extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { copydesk, endpoint, secretName, ...props }: SignedWebhookProps,
  ) {
    super(scope, id, props);
    const secret = Secret.fromSecretNameV2(this, 'Secret', secretName);
    const post = new Lambda(this, 'Post', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset('docs/examples/events/sign-webhook'),
      timeout: Duration.seconds(20),
      environment: { ENDPOINT: endpoint, SECRET_NAME: secretName },
    });
    secret.grantRead(post);
    new Rule(this, 'Strikes', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', copydesk),
      eventPattern: {
        source: ['copydesk'],
        detailType: ['Search Matched'],
        detail: { search: ['strikes'] },
      },
      targets: [
        new LambdaFunction(post, {
          deadLetterQueue: new Queue(this, 'Undelivered', { enforceSSL: true }),
        }),
      ],
    });
  }
}
