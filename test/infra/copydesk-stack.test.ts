import { Template } from 'aws-cdk-lib/assertions';
import { addStack, createApp, synthesize } from './synthesize.ts';

const template = synthesize();

/** Names that must be unique in an account, where the template fixes any. */
const nameProperties = [
  'BucketName',
  'QueueName',
  'TableName',
  'FunctionName',
  'RoleName',
  'LogGroupName',
  'DashboardName',
  'AlarmName',
  'TopicName',
  'Name',
];

const isPhysicalName = (type: string, property: string) =>
  nameProperties.includes(property) && !isReference[property]?.(type);

/** Where a property of such a name says which function or log group is meant. */
const isReference: Record<string, (type: string) => boolean> = {
  FunctionName: (type) => type !== 'AWS::Lambda::Function',
  LogGroupName: (type) => type === 'AWS::Logs::MetricFilter',
};

const namesOf = (stack: Template): string[] =>
  Object.values(stack.toJSON()['Resources'] as Record<string, { Type: string; Properties: object }>).flatMap(
    ({ Type, Properties }) =>
      Object.entries(Properties)
        .filter(([property]) => isPhysicalName(Type, property))
        .map(([property, value]) => `${Type} ${property} ${JSON.stringify(value)}`),
  );

describe('the stack', () => {
  it('keeps the logical ids of what holds data, because a new id is a new and empty resource', () => {
    const holders = ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SQS::Queue'];
    expect(holders.flatMap((type) => Object.keys(template.findResources(type)))).toEqual([
      'InboxA8E05DC3',
      'Catalogue6D2BB205',
      'DeadLettersBBF8BAAB',
      'IntakeQueue6FB53B87',
      'ToReprocessQueueB22F696C',
      'ToClassifyQueueE06A3009',
      'ToIndexQueue4F52BF70',
      'ToMergeDeadLettersC42A566F',
      'ToMergeQueue84D348D1',
    ]);
  });

  it('says where everything is, and exports nothing that would tie another stack to it', () => {
    const outputs = template.findOutputs('*');
    expect(Object.keys(outputs).sort()).toEqual([
      'ApiUrl',
      'ClassifyQueueUrl',
      'DeadLettersUrl',
      'InboxBucketName',
      'IndexQueueUrl',
      'IntakeQueueUrl',
      'MergeDeadLettersUrl',
      'MergeQueueUrl',
      'ReprocessQueueUrl',
      'TableName',
      'TrailDays',
    ]);
    for (const output of Object.values(outputs)) expect(output).not.toHaveProperty('Export');
  });

  it('fixes no names but those of what is kept, of what that refers to, of the API and of its access log', () => {
    expect(namesOf(template).map((name) => name.split(' ').slice(0, 2).join(' '))).toEqual([
      'AWS::SQS::Queue QueueName',
      'AWS::S3::Bucket BucketName',
      'AWS::ApiGatewayV2::Api Name',
      'AWS::Logs::LogGroup LogGroupName',
      'AWS::DynamoDB::GlobalTable TableName',
    ]);
  });

  it('shares no name with a second stack in the same account', () => {
    const app = createApp();
    const stacks = ['newsroom', 'archive'].map((stackName) => addStack(app, { stackName }));
    const [first = [], second = []] = stacks.map((stack) => namesOf(Template.fromStack(stack)));
    expect(first).toHaveLength(5);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  it('belongs to no account and no region until it is deployed', () => {
    const stack = addStack(createApp());
    expect(stack.environment).toBe('aws://unknown-account/unknown-region');
  });
});
