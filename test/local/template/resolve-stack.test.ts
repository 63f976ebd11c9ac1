import { type Place, resolveStack } from '../../../local/template/resolve-stack.ts';
import type { StackAssembly } from '../../../local/template/stack-assembly.ts';

const place: Place = {
  accountId: '000000000000',
  region: 'eu-west-3',
  sqsUrl: 'http://127.0.0.1:1',
  apiUrl: 'http://127.0.0.1:2',
};

type Resources = StackAssembly['template']['Resources'];

function createStack(resources: Resources, rest: Partial<StackAssembly['template']> = {}): StackAssembly {
  const template = { Conditions: {}, Outputs: {}, Parameters: {}, Resources: resources, ...rest };
  return { stackName: 'news', template, assetFolders: new Map() };
}

describe('resolveStack', () => {
  it('names the type and the logical id of a resource it does not know', () => {
    const stack = createStack({ Stream: { Type: 'AWS::Kinesis::Stream', Properties: {} } });
    expect(() => resolveStack(stack, place)).toThrow('resource type AWS::Kinesis::Stream (Stream)');
  });

  it('names a property it does not know', () => {
    const stack = createStack({ Intake: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } });
    expect(() => resolveStack(stack, place)).toThrow('property FifoQueue of AWS::SQS::Queue (Intake)');
  });

  it('says which value of a property it cannot run', () => {
    const stack = createStack({
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'WEBSOCKET' } },
    });
    expect(() => resolveStack(stack, place)).toThrow(/AWS::ApiGatewayV2::Api \(Api\).*ProtocolType/);
  });

  it('leaves alone what matters in an account only', () => {
    const stack = createStack({ Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Threshold: 0 } } });
    expect(resolveStack(stack, place).outputs).toEqual({});
  });

  it('leaves out a resource whose condition does not hold', () => {
    const conditional = { Type: 'AWS::SQS::Queue', Condition: 'Never', Properties: {} };
    const stack = createStack(
      { Extra: conditional },
      { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
    );
    expect(resolveStack(stack, place).list('AWS::SQS::Queue')).toEqual([]);
  });

  it('gives a queue the URL and the ARN that others refer to', () => {
    const dead = { 'Fn::GetAtt': ['Dead', 'Arn'] };
    const stack = createStack(
      {
        Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
        Intake: {
          Type: 'AWS::SQS::Queue',
          Properties: { RedrivePolicy: { deadLetterTargetArn: dead, maxReceiveCount: 5 } },
        },
      },
      { Outputs: { Url: { Value: { Ref: 'Intake' } } } },
    );
    const resolved = resolveStack(stack, place);
    expect(resolved.list('AWS::SQS::Queue')[1]?.properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:eu-west-3:000000000000:news-Dead',
      maxReceiveCount: 5,
    });
    expect(resolved.outputs).toEqual({ Url: 'http://127.0.0.1:1/000000000000/news-Intake' });
  });

  it('resolves the name that a bucket is given', () => {
    const name = { 'Fn::Join': ['-', ['inbox', { Ref: 'AWS::AccountId' }]] };
    const stack = createStack({ Inbox: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } });
    expect(resolveStack(stack, place).list('AWS::S3::Bucket')[0]).toMatchObject({
      name: 'inbox-000000000000',
      arn: 'arn:aws:s3:::inbox-000000000000',
    });
  });

  it('refuses a bucket whose name does not fit its namespace, as S3 does', () => {
    const resolveBucket = (properties: Record<string, string>) =>
      resolveStack(createStack({ Inbox: { Type: 'AWS::S3::Bucket', Properties: properties } }), place);
    const BucketName = 'inbox-000000000000-eu-west-3-an';
    const BucketNamespace = 'account-regional';
    expect(() => resolveBucket({ BucketName, BucketNamespace })).not.toThrow();
    expect(() => resolveBucket({ BucketName })).toThrow('BucketNamespace');
    expect(() => resolveBucket({ BucketName: 'inbox', BucketNamespace })).toThrow('BucketNamespace');
    expect(() => resolveBucket({ BucketName: 'inbox' })).not.toThrow();
  });

  it('shortens a name that is too long, and keeps it unique by its end', () => {
    const id = `${'Function'.repeat(10)}1A2B3C4D`;
    const stack = createStack({
      [id]: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Code: { S3Key: 'a.zip' },
          Handler: 'index.handler',
          Role: 'arn',
          Runtime: 'nodejs24.x',
        },
      },
    });
    const name = resolveStack(stack, place).list('AWS::Lambda::Function')[0]?.name;
    expect(name).toHaveLength(64);
    expect(name).toMatch(/-1A2B3C4D$/);
  });
});
