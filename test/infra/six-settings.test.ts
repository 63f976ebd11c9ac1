import { Stack } from 'aws-cdk-lib';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import {
  findRecoveryFaults,
  findRollbackFaults,
  findRuleErrors,
  listRetained,
  type Resources,
  synthesizeForDeploy,
} from './deploy-invariants.ts';
import { createApp } from './synthesize.ts';

const everything = {
  auth: 'jwt',
  jwtIssuer: 'https://id.example.org/',
  jwtAudience: 'desk,web',
  publicUrl: 'https://archive.example.org',
  alarmEmail: 'desk@example.org',
  topicModel: 'package.json',
  comprehend: true,
  bedrockModel: 'eu.amazon.nova-lite-v1:0',
  desk: true,
  deskClientId: 'desk',
  events: true,
  stories: true,
  dashboard: true,
};
const smallest = {
  stackName: 'x',
  trailDays: 1,
  logRetentionDays: 1,
  intakeMaxConcurrency: 2,
  classifyMaxConcurrency: 2,
  indexMaxConcurrency: 2,
  mergeMaxConcurrency: 2,
  queryBudgetUnits: 10,
  throttleRate: 1,
  throttleBurst: 1,
};

const settings: Record<string, Record<string, unknown>> = {
  'the defaults': {},
  'data that is not kept': { keepData: false },
  'an open archive': { auth: 'open' },
  'tokens, and every service on': everything,
  'the smallest of everything': smallest,
  'many articles a second': { articlesPerSecond: 3_000 },
};

const kept = ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket'];

describe.each(Object.entries(settings))('a stack with %s', (_name, chosen) => {
  let resources: Resources;
  beforeAll(() => {
    resources = synthesizeForDeploy(chosen);
  });

  it('can be rolled back while it is first created, wherever that fails', () => {
    expect(findRollbackFaults(resources)).toEqual([]);
  });

  it('creates what is polled, called and announced to before the table, and nothing waits for the table', () => {
    const table = Object.keys(resources).find(
      (id) => resources[id]?.Type === 'AWS::DynamoDB::GlobalTable',
    ) as string;
    const others = Object.entries(resources).filter(([id]) => id !== table);
    expect(others.filter(([, resource]) => JSON.stringify(resource).includes(`"${table}"`))).toEqual([]);
  });

  it('reserves no concurrency, which a new account could not give', () => {
    expect(JSON.stringify(resources)).not.toContain('ReservedConcurrentExecutions');
  });

  it('takes over what an earlier stack has left', () => {
    expect(findRecoveryFaults(resources)).toEqual([]);
  });

  it("breaks none of CloudFormation's rules and none of AWS Solutions'", () => {
    expect(findRuleErrors(chosen)).toEqual([]);
  });

  it('leaves behind bucket and table where data is kept, and nothing where it is not', () => {
    expect(listRetained(resources)).toEqual(chosen['keepData'] === false ? [] : kept);
    const types = Object.values(resources).map(({ Type }) => Type);
    expect(types.filter((type) => type === 'Custom::S3AutoDeleteObjects')).toHaveLength(
      chosen['keepData'] === false ? 1 : 0,
    );
  });
});

describe('the invariants themselves', () => {
  it('hear of it where a rule of CloudFormation is broken', () => {
    const app = createApp({ builtinCloudFormationValidation: true });
    new CfnQueue(new Stack(app, 'broken'), 'Queue', { visibilityTimeout: 43_201 });
    expect(() => app.synth()).toThrow(/VisibilityTimeout|43201/);
  });

  const named = { BucketName: 'inbox-123456789012-eu-west-3-an' };

  it('find a protected table that something is created after', () => {
    const protectedTable = {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: { TableName: 'catalogue', Replicas: [{ DeletionProtectionEnabled: true }] },
      DeletionPolicy: 'RetainExceptOnCreate',
    };
    const role = { Type: 'AWS::IAM::Role', Properties: {} };
    expect(findRollbackFaults({ Table: protectedTable, Role: role })).toEqual([
      'Table is protected, and may be created before Role',
    ]);
    expect(findRollbackFaults({ Table: { ...protectedTable, DependsOn: ['Role'] }, Role: role })).toEqual([]);
  });

  it('find what cannot be taken over: without a literal name, without any, or tied to what has none', () => {
    const keep = { DeletionPolicy: 'RetainExceptOnCreate' };
    const policy = { Type: 'AWS::S3::BucketPolicy', Properties: {}, ...keep };
    const bucket = {
      Type: 'AWS::S3::Bucket',
      Properties: { BucketName: { Ref: 'AWS::AccountId' } },
      ...keep,
    };
    const tied = { ...bucket, Properties: { ...named, Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] } } };
    expect(findRecoveryFaults({ Policy: policy })).toHaveLength(1);
    expect(findRecoveryFaults({ Bucket: bucket })).toHaveLength(1);
    expect(
      findRecoveryFaults({ Bucket: tied as never, Queue: { Type: 'AWS::SQS::Queue', Properties: {} } }),
    ).toHaveLength(1);
    expect(findRecoveryFaults({ Bucket: { ...bucket, Properties: named } })).toEqual([]);
  });
});
