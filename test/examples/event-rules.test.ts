import { SecretValue, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Mail } from '../../docs/examples/events/mail.ts';
import { Queued } from '../../docs/examples/events/queue.ts';
import { SignedWebhook } from '../../docs/examples/events/signed-webhook.ts';
import { Webhook } from '../../docs/examples/events/webhook.ts';
import { createApp } from '../infra/synthesize.ts';
import { matchPattern } from './match-pattern.ts';

const app = createApp();
const copydesk = 'newsroom';
const endpoint = 'https://desk.example.org/hooks';
const examples = {
  mail: new Mail(app, 'mail', { copydesk, address: 'desk@example.org' }),
  webhook: new Webhook(app, 'webhook', { copydesk, endpoint, apiKey: SecretValue.secretsManager('hook') }),
  queue: new Queued(app, 'queue', { copydesk }),
  signed: new SignedWebhook(app, 'signed', { copydesk, endpoint, secretName: 'hook' }),
} satisfies Record<string, Stack>;
const templates = Object.fromEntries(
  Object.entries(examples).map(([name, stack]) => [name, Template.fromStack(stack)]),
) as Record<keyof typeof examples, Template>;

interface Rule {
  EventBusName: string;
  EventPattern: Parameters<typeof matchPattern>[0];
  Targets: { DeadLetterConfig?: object; InputTransformer?: object }[];
}

const ruleOf = (name: keyof typeof examples): Rule => {
  const [rule] = Object.values(templates[name].findResources('AWS::Events::Rule'));
  return rule?.['Properties'];
};

const event = (type: string, detail: object = {}) => ({
  version: '0',
  source: 'copydesk',
  'detail-type': type,
  detail: { articleId: 'a', rev: 1, replaced: null, sameSource: false, language: 'fr', ...detail },
});

describe('the rules of docs/examples/events', () => {
  it.each(
    Object.keys(examples) as (keyof typeof examples)[],
  )('of %s listen to the bus of the stack', (name) => {
    expect(ruleOf(name).EventBusName).toBe('newsroom');
  });

  it.each<[keyof typeof examples, boolean, ReturnType<typeof event>]>([
    ['mail', true, event('Article Rejected', { reason: 'binary' })],
    ['mail', true, event('Article Failed')],
    ['mail', false, event('Article Served')],
    ['webhook', true, event('Article Served')],
    ['webhook', false, event('Article Served', { language: 'de' })],
    ['webhook', false, event('Article Served', { replaced: 3 })],
    ['webhook', false, event('Article Served', { replaced: 3, sameSource: true })],
    ['webhook', false, event('Article Rejected')],
    ['queue', true, event('Article Served')],
    ['queue', true, event('Article Removed')],
    ['queue', false, event('Search Matched')],
    ['signed', true, event('Search Matched', { search: 'strikes' })],
    ['signed', false, event('Search Matched', { search: 'floods' })],
  ])('of %s match (%s) %j', (name, isMatched, given) => {
    expect(matchPattern(ruleOf(name).EventPattern, given)).toBe(isMatched);
    expect(matchPattern(ruleOf(name).EventPattern, { ...given, source: 'another' })).toBe(false);
  });

  it('lose nothing that cannot be delivered, where a machine waits for it', () => {
    for (const name of ['webhook', 'queue', 'signed'] as const) {
      expect(ruleOf(name).Targets).toEqual([
        expect.objectContaining({ DeadLetterConfig: { Arn: expect.anything() } }),
      ]);
    }
    templates.queue.hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 5 } });
  });

  it('write a mail that says which file, why, and what to do', () => {
    templates.mail.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'desk@example.org' });
    expect(ruleOf('mail').Targets[0]?.InputTransformer).toEqual({
      InputPathsMap: {
        'detail-type': '$.detail-type',
        'detail-key': '$.detail.key',
        'detail-reason': '$.detail.reason',
        'detail-message': '$.detail.message',
        'detail-hint': '$.detail.hint',
      },
      InputTemplate:
        '"<detail-type>: <detail-key> (<detail-reason>). <detail-message> What to do: <detail-hint>"',
    });
  });

  it('post the body of Standard Webhooks, with a key that stands in no template', () => {
    templates.webhook.hasResourceProperties('AWS::Events::Connection', {
      AuthorizationType: 'API_KEY',
      AuthParameters: {
        ApiKeyAuthParameters: {
          ApiKeyName: 'x-api-key',
          ApiKeyValue: '{{resolve:secretsmanager:hook:SecretString:::}}',
        },
      },
    });
    expect(ruleOf('webhook').Targets[0]?.InputTransformer).toMatchObject({
      InputTemplate: '{"type":"article.served","timestamp":<time>,"data":<detail>}',
    });
  });

  it('let the function read its secret and nothing else', () => {
    const policies = Object.values(templates.signed.findResources('AWS::IAM::Policy'));
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    expect(statements.map(({ Action }) => Action)).toEqual([
      ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'],
    ]);
    expect(JSON.stringify(statements[0].Resource)).toContain(':secret:hook-??????');
  });
});
