import { SecretValue, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Mail } from '../../docs/examples/events/mail.ts';
import { Queued } from '../../docs/examples/events/queue.ts';
import { SignedWebhook } from '../../docs/examples/events/signed-webhook.ts';
import { Webhook } from '../../docs/examples/events/webhook.ts';
import { createApp } from '../infra/synthesize.ts';
import type { matchPattern } from './match-pattern.ts';

const app = createApp();
const copydesk = 'newsroom';
const endpoint = 'https://desk.example.org/hooks';
const examples = {
  mail: new Mail(app, 'mail', { copydesk, address: 'desk@example.org' }),
  webhook: new Webhook(app, 'webhook', { copydesk, endpoint, apiKey: SecretValue.secretsManager('hook') }),
  queue: new Queued(app, 'queue', { copydesk }),
  signed: new SignedWebhook(app, 'signed', { copydesk, endpoint, secretName: 'hook' }),
} satisfies Record<string, Stack>;
/** The stacks of docs/examples/events, synthesized. */
export const templates = Object.fromEntries(
  Object.entries(examples).map(([name, stack]) => [name, Template.fromStack(stack)]),
) as Record<keyof typeof examples, Template>;

/** The one rule of a stack. */
export interface Rule {
  EventBusName: string;
  EventPattern: Parameters<typeof matchPattern>[0];
  Targets: { DeadLetterConfig?: object; InputTransformer?: object }[];
}

/** The rule of an example. */
export const ruleOf = (name: keyof typeof examples): Rule => {
  const [rule] = Object.values(templates[name].findResources('AWS::Events::Rule'));
  return rule?.['Properties'];
};

/** What each example listens to. */
export const examplePatterns: Record<string, Rule['EventPattern']> = Object.fromEntries(
  Object.keys(examples).map((name) => [name, ruleOf(name as keyof typeof examples).EventPattern]),
);
