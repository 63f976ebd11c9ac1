import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetBucketNotificationConfigurationCommand,
  HeadBucketCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import {
  checkBootstrap,
  checkConcurrency,
  checkNotifications,
  checkStack,
  findStack,
} from '../../../bin/commands/doctor/account-checks.ts';
import { orRefused } from '../../../bin/commands/doctor/check.ts';
import { checkCosts, checkIssuer, checkNode } from '../../../bin/commands/doctor/house-checks.ts';
import { checkBucketName, checkTableName } from '../../../bin/commands/doctor/name-checks.ts';
import { estimateIdleMonth } from '../../../lib/costs/idle-costs.ts';
import { readSettings } from '../../../lib/settings.ts';

const cloudFormation = mockClient(CloudFormationClient);
const lambda = mockClient(LambdaClient);
const dynamodb = mockClient(DynamoDBClient);
const s3 = mockClient(S3Client);
const ssm = mockClient(SSMClient);
beforeEach(() => {
  for (const mock of [cloudFormation, dynamodb, lambda, s3, ssm]) mock.reset();
});

const settings = readSettings(() => undefined);
const bucket = 'copydesk-copydesk-inbox-111122223333-eu-west-3-an';
const fresh = { account: '111122223333', region: 'eu-west-3', stack: undefined };
const deployed = {
  ...fresh,
  stack: {
    StackName: 'copydesk',
    StackStatus: 'UPDATE_COMPLETE',
    Outputs: [
      { OutputKey: 'InboxBucketName', OutputValue: bucket },
      { OutputKey: 'TableName', OutputValue: 'copydesk-catalogue' },
      {
        OutputKey: 'IntakeQueueUrl',
        OutputValue: 'https://sqs.eu-west-3.amazonaws.com/111122223333/copydesk-Intake',
      },
    ],
  } as Stack,
};
const failWith = (httpStatusCode: number) =>
  new S3ServiceException({ name: 'Error', $fault: 'client', $metadata: { httpStatusCode } });

describe('the doctor, of the house', () => {
  it.each([
    ['18.20.0', 'problem'],
    ['20.11.1', 'problem'],
    ['20.20.2', 'warning'],
    ['24.0.0', 'ok'],
  ])('takes Node.js %s for %s', (version, verdict) => {
    expect(checkNode(version).verdict).toBe(verdict);
  });

  it('counts alarms and polled queues for what an idle month costs', () => {
    const { verdict, found } = checkCosts(settings);
    expect(verdict).toBe('ok');
    expect(Number(/\$([\d.]+) a month/.exec(found)?.[1])).toBeCloseTo(2.96);
    expect(found).toContain('$0.02 a thousand articles, ');
    expect(checkCosts({ ...settings, stories: true }).found).toMatch(/\$0\.00\d\d for grouping a thousand/);
    const announcing = checkCosts({ ...settings, events: true });
    expect(announcing.found).toContain('$0.02 a thousand articles and $0.001 for a thousand events, ');
    expect(Number(/\$([\d.]+) a month/.exec(announcing.found)?.[1])).toBeCloseTo(2.96 + 0.1);
    const [, ofReadme] =
      /nothing arrives, a month \| about ([\d.]+):/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(Number(/\$([\d.]+) a month/.exec(found)?.[1])).toBeCloseTo(Number(ofReadme), 2);
  });

  it('says what an idle month consists of, and apart what is left where the free tier is free', () => {
    expect(checkCosts({ ...settings, dashboard: true }).found).toContain(
      '$5.96 a month while nothing arrives (dashboard $3.00, 14 alarms $1.40, polling of 6 queues $1.56; $4.56 where',
    );
    expect(checkCosts(settings).found).toContain(
      '$2.96 a month while nothing arrives (14 alarms $1.40, polling of 6 queues $1.56; $1.56 where',
    );
    for (const page of ['README.md', 'docs/operations.md'])
      expect(readFileSync(page, 'utf8')).toMatch(/2\.96: \$?1\.40|2\.96: alarms 1\.40/);
    const few = estimateIdleMonth({ alarms: 4, dashboards: 0, polledQueues: 1 });
    expect(few.total).toBeGreaterThan(0.6);
    expect(few.beyondFree).toBeCloseTo(0);
  });

  it('warns of services of others that cost more than all the rest', () => {
    const paid = readSettings((name) => (name === 'comprehend' ? true : undefined));
    expect(checkCosts(paid)).toMatchObject({
      verdict: 'warning',
      advice: expect.stringContaining('Comprehend'),
    });
  });

  it('warns of an archive that everybody can read', async () => {
    expect((await checkIssuer(settings)).verdict).toBe('ok');
    const open = readSettings((name) => (name === 'auth' ? 'open' : undefined));
    expect(await checkIssuer(open)).toMatchObject({
      verdict: 'warning',
      advice: expect.stringContaining('up to $239 a day'),
    });
  });
});

describe('the doctor, of an issuer of tokens', () => {
  let server: Server;
  let issuer: string;
  let answer: object;
  const check = (name = issuer) =>
    checkIssuer({ ...settings, auth: { kind: 'jwt', issuer: name, audience: ['desk'] } });

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.statusCode = request.url === '/.well-known/openid-configuration' ? 200 : 404;
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is content with one that names itself as the settings do', async () => {
    answer = { issuer, jwks_uri: `${issuer}/keys` };
    expect((await check()).verdict).toBe('ok');
  });

  it('finds a problem in one of another name, and in one that is not there', async () => {
    answer = { issuer: `${issuer}/`, jwks_uri: `${issuer}/keys` };
    expect(await check()).toMatchObject({ verdict: 'problem', found: expect.stringContaining(`${issuer}/`) });
    expect((await check('http://127.0.0.1:1')).verdict).toBe('problem');
  });
});

describe('the doctor, of an account', () => {
  it('finds no stack where CloudFormation knows of none', async () => {
    cloudFormation.on(DescribeStacksCommand).rejects(
      new CloudFormationServiceException({
        name: 'ValidationError',
        message: 'Stack with id copydesk does not exist',
        $fault: 'client',
        $metadata: {},
      }),
    );
    expect(await findStack('copydesk', 'eu-west-3')).toBeUndefined();
  });

  it('tells how to bootstrap an account that is not, or is by an old version', async () => {
    ssm.on(GetParameterCommand).rejects(new ParameterNotFound({ message: '', $metadata: {} }));
    const advice = 'Run: npx cdk bootstrap aws://111122223333/eu-west-3';
    expect(await checkBootstrap(fresh)).toMatchObject({ verdict: 'problem', advice });
    ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '5' } });
    expect(await checkBootstrap(fresh)).toMatchObject({ verdict: 'problem', advice });
    ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '21' } });
    expect((await checkBootstrap(fresh)).verdict).toBe('ok');
  });

  it('warns of the ten executions of a new account', async () => {
    lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { UnreservedConcurrentExecutions: 10 } });
    expect(await checkConcurrency(fresh, settings)).toMatchObject({
      verdict: 'warning',
      found: '10 executions at once; the queues may take 18, the API about 10',
    });
    lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { UnreservedConcurrentExecutions: 27 } });
    expect((await checkConcurrency(fresh, settings)).verdict).toBe('warning');
    lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { UnreservedConcurrentExecutions: 28 } });
    expect((await checkConcurrency(fresh, settings)).verdict).toBe('ok');
  });

  it.each([
    ['ROLLBACK_COMPLETE', 'problem'],
    ['UPDATE_IN_PROGRESS', 'problem'],
    ['UPDATE_ROLLBACK_FAILED', 'problem'],
    ['UPDATE_ROLLBACK_COMPLETE', 'ok'],
    ['CREATE_COMPLETE', 'ok'],
  ] as const)('takes a stack that is %s for %s', (StackStatus, verdict) => {
    expect(checkStack({ ...deployed, stack: { ...deployed.stack, StackStatus } }, settings).verdict).toBe(
      verdict,
    );
  });

  it('knows a bucket name that is free, the own one, one kept from an earlier stack, and one that may not be seen', async () => {
    s3.on(HeadBucketCommand, { Bucket: bucket }).rejects(failWith(404));
    expect((await checkBucketName(fresh, settings)).verdict).toBe('ok');
    s3.on(HeadBucketCommand, { Bucket: bucket }).resolves({});
    expect((await checkBucketName(deployed, settings)).verdict).toBe('ok');
    expect(await checkBucketName(fresh, settings)).toMatchObject({
      verdict: 'problem',
      advice: expect.stringContaining('npx cdk deploy --import-existing-resources'),
    });
    s3.on(HeadBucketCommand, { Bucket: bucket }).rejects(failWith(403));
    expect(await checkBucketName(fresh, settings)).toMatchObject({
      verdict: 'problem',
      advice: expect.stringContaining('stackName'),
    });
  });

  it('knows a table name that is free, the own one, and one kept from an earlier stack', async () => {
    const TableName = 'copydesk-catalogue';
    const missing = new ResourceNotFoundException({ message: '', $metadata: {} });
    dynamodb.on(DescribeTableCommand, { TableName }).rejects(missing);
    expect((await checkTableName(fresh, settings)).verdict).toBe('ok');
    dynamodb.on(DescribeTableCommand, { TableName }).resolves({});
    expect((await checkTableName(deployed, settings)).verdict).toBe('ok');
    expect(await checkTableName(fresh, settings)).toMatchObject({
      verdict: 'problem',
      advice: expect.stringContaining('npx cdk deploy --import-existing-resources'),
    });
  });

  it('sees who is told of new files: the intake alone, others too, or others only', async () => {
    const ours = { QueueArn: 'arn:aws:sqs:eu-west-3:111122223333:copydesk-Intake', Events: [] };
    const theirs = { LambdaFunctionArn: 'arn:aws:lambda:eu-west-3:111122223333:function:other', Events: [] };
    const verdictOf = async (answer: object) => {
      s3.on(GetBucketNotificationConfigurationCommand, { Bucket: bucket }).resolves(answer);
      return (await checkNotifications(deployed, settings)).verdict;
    };
    expect(await verdictOf({ QueueConfigurations: [ours] })).toBe('ok');
    expect(await verdictOf({ QueueConfigurations: [ours], LambdaFunctionConfigurations: [theirs] })).toBe(
      'warning',
    );
    expect(await verdictOf({ LambdaFunctionConfigurations: [theirs] })).toBe('problem');
    expect((await checkNotifications(fresh, settings)).verdict).toBe('ok');
  });

  it('warns, and goes on, where it may not ask', async () => {
    ssm.on(GetParameterCommand).rejects(new Error('not authorized to perform ssm:GetParameter'));
    expect(await orRefused('CDK bootstrap', () => checkBootstrap(fresh))).toMatchObject({
      verdict: 'warning',
      found: expect.stringContaining('not authorized'),
    });
  });
});
