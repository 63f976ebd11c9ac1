import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { findIds, findResource, synthesize } from '../synthesize.ts';

const template = synthesize();
const type = 'AWS::CloudWatch::Alarm';
const alarm = (idStart: string) => findResource(template, type, `Alarms${idStart}`).Properties;
const queueName = (idStart: string) => ({
  'Fn::GetAtt': [findIds(template, 'AWS::SQS::Queue', idStart)[0], 'QueueName'],
});
const stages = ['Intake', 'ToReprocess', 'ToClassify', 'ToIndex', 'ToMerge'];

const withEverything = {
  stories: true,
  events: true,
  desk: true,
  auth: 'jwt',
  jwtIssuer: 'https://id.example.org/',
  jwtAudience: 'desk',
  deskClientId: 'page',
};

/** The conditions of a pattern of CloudWatch Logs that joins comparisons of texts: `{ ($.a = "b") && ($.c.d != "e") }`. */
function readPattern(pattern: string): { conditions: ((logged: object) => boolean)[] } {
  const [, joined = ''] = /^\{ (.*) \}$/.exec(pattern) ?? [];
  const conditions = joined.split(' && ').map((each) => {
    const [, path = '', operator, text] = /^\(\$\.([\w.]+) (=|!=) "([^"]*)"\)$/.exec(each) ?? [];
    return (logged: object) => {
      const value = path
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], logged);
      return value !== undefined && (operator === '=') === (value === text);
    };
  });
  return { conditions };
}

describe('the alarms', () => {
  it('tell of the first article that failed, and of dead letters that bury leaves while they are there', () => {
    const own = {
      Namespace: 'Copydesk',
      Statistic: 'Sum',
      Dimensions: [
        { Name: 'service', Value: 'copydesk' },
        { Name: 'stage', Value: 'bury' },
      ],
    };
    expect(alarm('Buried')).toMatchObject({ ...own, MetricName: 'Buried', Threshold: 0, Period: 300 });
    const { Period } = alarm('Unburied');
    expect(alarm('Unburied')).toMatchObject({ ...own, MetricName: 'Failed', Threshold: 0 });
    const letters = findResource(template, 'AWS::SQS::Queue', 'DeadLetters').Properties;
    expect(Period).toBeGreaterThan(2 * (letters['VisibilityTimeout'] as number));
  });

  it.each(['DeadLetters', 'ToMergeDeadLetters'])('tell of the first message that stays in %s', (letters) => {
    expect(alarm(letters)).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: queueName(letters) }],
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
    });
  });

  it.each(stages)('tell of a message of %s that waits for more than a quarter of an hour', (stage) => {
    expect(alarm(`${stage}Age`)).toMatchObject({
      MetricName: 'ApproximateAgeOfOldestMessage',
      Dimensions: [{ Name: 'QueueName', Value: queueName(`${stage}Queue`) }],
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 15 * 60,
    });
  });

  it('tell of an index that is in more pieces for a quarter of an hour than merges would leave', () => {
    expect(alarm('Segments')).toMatchObject({
      MetricName: 'LiveSegments',
      Statistic: 'Minimum',
      Period: 15 * 60,
      Threshold: 500,
    });
  });

  it('tell of the first failure of any function, by what Lambda says in its log', () => {
    const all = synthesize(withEverything);
    const filters = Object.values(all.findResources('AWS::Logs::MetricFilter')).map(
      (each) => each.Properties,
    );
    const logging = Object.values(all.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.LoggingConfig,
    );
    expect(logging.length).toBeGreaterThan(11);
    for (const { LogGroup, SystemLogLevel } of logging) {
      expect(SystemLogLevel).toBe('INFO');
      const own = filters.filter((each) => each.LogGroupName.Ref === LogGroup.Ref);
      expect(own).toHaveLength(1);
      const [{ MetricName, MetricNamespace, MetricValue, DefaultValue }] = own[0].MetricTransformations;
      expect([MetricValue, DefaultValue]).toEqual(['1', undefined]);
      const watching = Object.values(all.findResources(type)).filter(
        ({ Properties }) => Properties.Namespace === MetricNamespace && Properties.MetricName === MetricName,
      );
      expect(watching).toHaveLength(1);
      expect(watching[0]?.['Properties']).toMatchObject({ Statistic: 'Sum', Threshold: 0, Period: 300 });
      expect(watching[0]?.['Properties']).not.toHaveProperty('Dimensions');
    }
  });

  it.each([
    ['timeout', true],
    ['error', true],
    ['failure', true],
    ['success', false],
  ])('count an invocation that ended with %s: %s', (status, isCounted) => {
    const { FilterPattern } = findResource(template, 'AWS::Logs::MetricFilter', 'AlarmsApiErrors').Properties;
    const { conditions } = readPattern(FilterPattern as string);
    const line = {
      time: '2026-05-01T00:00:00Z',
      type: 'platform.report',
      record: { requestId: '1', status },
    };
    const matches = (logged: object) => conditions.every((holds) => holds(logged));
    expect(matches(line)).toBe(isCounted);
    expect(matches({ ...line, type: 'platform.runtimeDone' })).toBe(false);
    expect(matches({ level: 'ERROR', message: 'message failed', record: { status } })).toBe(false);
  });

  it('are these and no other, silent while nothing arrives, and say what to look at', () => {
    const all = Object.values(template.findResources(type));
    expect(all).toHaveLength(stages.length + 2 + 3 + 4);
    for (const { Properties } of all) {
      expect(Properties.TreatMissingData).toBe('notBreaching');
      expect(Properties.AlarmDescription).toMatch(/\b(Look|Read)\b/);
    }
  });

  it.each([
    'DeadLetters',
    'Age',
    'Errors',
    'Buried',
    'Unburied',
    'Drift',
    'Segments',
  ])('of the kind %s name a section of the runbook', (kind) => {
    const runbook = readFileSync('docs/operations.md', 'utf8');
    const anchors = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const named = Object.entries(template.findResources(type))
      .filter(([id]) => id.includes(kind))
      .map(([, { Properties }]) => /docs\/operations\.md#([a-z-]+)$/.exec(Properties.AlarmDescription)?.[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const anchor of named) expect(anchors).toContain(anchor);
    expect(runbook).toMatch(new RegExp(`^\\| \`…?${kind}\` \\|`, 'm')); // how it was tried
  });

  it('tell for a day of a catalogue that differs from the bucket', () => {
    expect(alarm('Drift')).toMatchObject({
      MetricName: 'DriftCount',
      Period: 24 * 60 * 60,
      Threshold: 0,
      Dimensions: [
        { Name: 'service', Value: 'copydesk' },
        { Name: 'stage', Value: 'reconcile' },
      ],
    });
  });

  it('tell nobody unless an address is given', () => {
    template.resourceCountIs('AWS::SNS::Topic', 0);
    for (const { Properties } of Object.values(template.findResources(type))) {
      expect(Properties).not.toHaveProperty('AlarmActions');
    }
  });
});

describe('the alarms of a stack that announces', () => {
  const announcing = synthesize({ events: true });

  it('tell of the first event that any function could not announce', () => {
    const alarmOfAll = findResource(announcing, type, 'AlarmsUnannounced').Properties;
    expect(alarmOfAll).toMatchObject({
      MetricName: 'AnnouncementsFailed',
      Statistic: 'Sum',
      Period: 300,
      Threshold: 0,
      Dimensions: [{ Name: 'service', Value: 'copydesk' }],
    });
    for (const stage of ['clean', 'index', 'bury'])
      expect(alarmOfAll['AlarmDescription']).toMatch(new RegExp(`\\b${stage}\\b`));
  });

  it('are one more than without, and name their section of the runbook, which was tried', () => {
    const more = findIds(announcing, type).filter((id) => !findIds(template, type).includes(id));
    expect(more).toHaveLength(1);
    const runbook = readFileSync('docs/operations.md', 'utf8');
    expect(runbook).toContain('\n### Announcements fail\n');
    expect(runbook).toMatch(/^\| `Unannounced` \|/m);
    for (const id of more)
      expect(findResource(announcing, type, id).Properties['AlarmDescription']).toMatch(
        /docs\/operations\.md#announcements-fail$/,
      );
  });
});

describe('the alarms with an address', () => {
  const told = synthesize({ alarmEmail: 'desk@example.org' });
  const topic = { Ref: findIds(told, 'AWS::SNS::Topic')[0] };

  it('are all sent to it', () => {
    told.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
      TopicArn: topic,
    });
    told.allResourcesProperties(type, { AlarmActions: [topic] });
  });

  it('may be published by CloudWatch of this account, over TLS, with no key that CloudWatch cannot use', () => {
    told.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.absent() });
    told.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: topic,
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });
});
