import { readFileSync } from 'node:fs';
import { examplePatterns, ruleOf, templates } from './example-rules.ts';
import { matchPattern } from './match-pattern.ts';

type Example = keyof typeof templates;

const event = (type: string, detail: object = {}) => ({
  version: '0',
  source: 'copydesk',
  'detail-type': type,
  detail: { articleId: 'a', rev: 1, replaced: null, sameSource: false, language: 'fr', ...detail },
});

/** An object as a program writes it, as JSON. */
const asJson = (source: string) =>
  source
    .replace(/(\w+):/g, '"$1":')
    .replaceAll("'", '"')
    .replace('detailType', 'detail-type');

describe('the rules of docs/examples/events', () => {
  it.each(Object.keys(examplePatterns) as Example[])('of %s listen to the bus of the stack', (name) => {
    expect(ruleOf(name).EventBusName).toBe('newsroom');
  });

  it.each<[Example, boolean, ReturnType<typeof event>]>([
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

  it('are written in docs/events.md as one that matches one topic of several', () => {
    const [, source = ''] = /^ {2}eventPattern: (.+),$/m.exec(readFileSync('docs/events.md', 'utf8')) ?? [];
    const json = asJson(source);
    const strike = event('Article Served', { topics: ['09000000', '20000521'] });
    expect(matchPattern(JSON.parse(json), strike)).toBe(true);
    expect(matchPattern(JSON.parse(json), event('Article Served', { topics: [] }))).toBe(false);
  });

  it('are written there also for stories that many tell', () => {
    const [, detail = ''] =
      /`detailType: \['Story Changed'\]` with `detail: (\{.+?\})`/.exec(
        readFileSync('docs/events.md', 'utf8'),
      ) ?? [];
    const pattern = {
      source: ['copydesk'],
      'detail-type': ['Story Changed'],
      detail: JSON.parse(asJson(detail)),
    };
    const told = (sources: number) => event('Story Changed', { sources, languages: ['de', 'fr'] });
    expect([5, 4].map((sources) => matchPattern(pattern, told(sources)))).toEqual([true, false]);
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
