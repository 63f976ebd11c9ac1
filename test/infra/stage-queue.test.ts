import { findIds, findResource, synthesize } from './synthesize.ts';

const fourteenDaysInSeconds = 14 * 24 * 60 * 60;
const template = synthesize({ indexBatchWindowSeconds: 20 });
const queues = Object.values(template.findResources('AWS::SQS::Queue'));
const stages = ['Intake', 'ToReprocess', 'ToClassify', 'ToIndex', 'ToMerge'];

/** The mapping that feeds a function from a queue. */
function sourceOf(consumer: string, queueIdStart: string): Record<string, unknown> {
  const [queueId] = findIds(template, 'AWS::SQS::Queue', queueIdStart);
  const sources = findIds(template, 'AWS::Lambda::EventSourceMapping', consumer).map(
    (id) => findResource(template, 'AWS::Lambda::EventSourceMapping', id).Properties,
  );
  const arn = JSON.stringify({ 'Fn::GetAtt': [queueId, 'Arn'] });
  return sources.find((each) => JSON.stringify(each['EventSourceArn']) === arn) ?? {};
}

describe('the queue of a stage', () => {
  it.each([
    ...stages.filter((stage) => stage !== 'ToMerge').map((stage) => [stage, 'DeadLetters']),
    ['ToMerge', 'ToMergeDeadLetters'],
  ])('sets a message of %s aside after five tries, into %s', (stage, letters) => {
    const [deadLetters] = findIds(template, 'AWS::SQS::Queue', letters);
    expect(findResource(template, 'AWS::SQS::Queue', `${stage}Queue`).Properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [deadLetters, 'Arn'] },
      maxReceiveCount: 5,
    });
  });

  it.each([
    ['Intake', 'Clean'],
    ['ToReprocess', 'Clean'],
    ['ToClassify', 'Classify'],
    ['ToIndex', 'Index'],
    ['ToMerge', 'Merge'],
  ])('hides a message of %s for six time-outs of %s and the batch window', (stage, consumer) => {
    const queue = findResource(template, 'AWS::SQS::Queue', `${stage}Queue`).Properties;
    const timeout = findResource(template, 'AWS::Lambda::Function', consumer).Properties['Timeout'] as number;
    const source = sourceOf(consumer, `${stage}Queue`);
    const window = source['MaximumBatchingWindowInSeconds'] as number;
    expect(queue['VisibilityTimeout']).toBe(6 * timeout + window);
  });

  it('has the dead letters of articles read by bury, and keeps what bury cannot read', () => {
    const deadLetters = findResource(template, 'AWS::SQS::Queue', 'DeadLetters').Properties;
    const timeout = findResource(template, 'AWS::Lambda::Function', 'Bury').Properties['Timeout'] as number;
    expect(deadLetters['VisibilityTimeout']).toBe(6 * timeout);
    expect(deadLetters).not.toHaveProperty('RedrivePolicy');
    expect(sourceOf('Bury', 'DeadLetters')).toMatchObject({
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('paces what is made anew, so that nothing new waits behind it', () => {
    expect(sourceOf('Clean', 'ToReprocessQueue')).toMatchObject({
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
    });
  });

  it('keeps messages for fourteen days, encrypted with keys of SQS', () => {
    expect(queues).toHaveLength(stages.length + 2);
    for (const queue of queues) {
      expect(queue['Properties']).toMatchObject({
        MessageRetentionPeriod: fourteenDaysInSeconds,
        SqsManagedSseEnabled: true,
      });
    }
  });

  it('denies whoever comes without TLS', () => {
    const policies = Object.values(template.findResources('AWS::SQS::QueuePolicy'));
    expect(policies).toHaveLength(queues.length);
    for (const policy of policies) {
      expect(policy['Properties'].PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Action: 'sqs:*',
          Principal: { AWS: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    }
  });

  it('lets nobody in by policy but S3, which fills the first one', () => {
    const policies = Object.entries(template.findResources('AWS::SQS::QueuePolicy'));
    const allowing = policies.filter(([, policy]) =>
      policy['Properties'].PolicyDocument.Statement.some(
        ({ Effect }: { Effect: string }) => Effect === 'Allow',
      ),
    );
    expect(allowing.map(([id]) => id)).toEqual([expect.stringMatching(/^IntakeQueue/)]);
  });

  it('takes no dead letters of other queues', () => {
    for (const stage of stages) {
      const queue = findResource(template, 'AWS::SQS::Queue', `${stage}Queue`).Properties;
      expect(queue['RedriveAllowPolicy']).toEqual({ redrivePermission: 'denyAll' });
    }
  });
});
