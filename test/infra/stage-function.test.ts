import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize({ logRetentionDays: 7, intakeMaxConcurrency: 7, classifyBatchWindowSeconds: 3 });
const names = ['Clean', 'Classify', 'Index', 'Merge', 'Query', 'Sweep', 'Bury', 'Learn', 'Reconcile'];
const lambda = (name: string) => findResource(template, 'AWS::Lambda::Function', name).Properties;

describe('a function', () => {
  it.each(names)('%s runs ES modules on Node 24 and arm64, traced', (name) => {
    expect(lambda(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
  });

  it.each([
    ['Clean', 60, 1024],
    ['Classify', 60, 1769],
    ['Index', 120, 1769],
    ['Merge', 900, 1769],
    ['Query', 25, 1024],
    ['Sweep', 60, 1024],
    ['Learn', 300, 1769],
    ['Reconcile', 900, 1769],
  ])('%s may run for %d seconds in %d MB', (name, Timeout, MemorySize) => {
    expect(lambda(name)).toMatchObject({ Timeout, MemorySize });
  });

  it.each(names)('%s logs JSON to a group of its own that forgets as the setting says', (name) => {
    const [group] = findIds(template, 'AWS::Logs::LogGroup', `${name}Logs`);
    expect(lambda(name)['LoggingConfig']).toEqual({
      LogFormat: 'JSON',
      LogGroup: { Ref: group },
      SystemLogLevel: 'INFO',
    });
    expect(findResource(template, 'AWS::Logs::LogGroup', `${name}Logs`)).toMatchObject({
      Properties: { RetentionInDays: 7 },
      DeletionPolicy: 'Delete',
    });
  });

  it('reserves no concurrency, which a new account has none of to give', () => {
    for (const name of names) expect(lambda(name)).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it.each([
    ['Clean', 'Intake', 10, 0, 7],
    ['Clean', 'ToReprocess', 1, 0, 2],
    ['Classify', 'ToClassify', 10, 3, 5],
    ['Index', 'ToIndex', 100, 1, 2],
    ['Merge', 'ToMerge', 1, 0, 2],
  ])('%s takes from %s batches of %d within %d s, %d at once, and gives back only what failed', (...row) => {
    const [name, queue, BatchSize, MaximumBatchingWindowInSeconds, MaximumConcurrency] = row;
    expect(
      findResource(template, 'AWS::Lambda::EventSourceMapping', `${name}Function${queue}Source`).Properties,
    ).toEqual({
      FunctionName: { Ref: findIds(template, 'AWS::Lambda::Function', name)[0] },
      EventSourceArn: { 'Fn::GetAtt': [findIds(template, 'AWS::SQS::Queue', `${queue}Queue`)[0], 'Arn'] },
      BatchSize,
      MaximumBatchingWindowInSeconds,
      ScalingConfig: { MaximumConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});
