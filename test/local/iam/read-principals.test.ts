import { CallGuard } from '../../../local/iam/call-guard.ts';
import { readPrincipals, s3Credentials } from '../../../local/iam/read-principals.ts';
import { resolveStack } from '../../../local/template/resolve-stack.ts';
import type { Template } from '../../../local/template/stack-assembly.ts';

const place = { accountId: '000000000000', region: 'eu-west-3', sqsUrl: 'http://sqs', apiUrl: 'http://api' };
const queueArn = 'arn:aws:sqs:eu-west-3:000000000000:intake';
const caller = 'function.test-Clean';

const policy = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const role = { 'Fn::GetAtt': ['Role', 'Arn'] };
const receive = {
  Effect: 'Allow',
  Action: 'sqs:ReceiveMessage',
  Resource: { 'Fn::GetAtt': ['Intake', 'Arn'] },
};
const fromS3 = (condition: object) => ({
  Effect: 'Allow',
  Principal: { Service: 's3.amazonaws.com' },
  Action: 'sqs:SendMessage',
  Resource: { 'Fn::GetAtt': ['Intake', 'Arn'] },
  Condition: condition,
});
const noTls = {
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'sqs:*',
  Resource: { 'Fn::GetAtt': ['Intake', 'Arn'] },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

const inbox = {
  Type: 'AWS::S3::Bucket',
  Properties: {
    BucketName: 'inbox',
    NotificationConfiguration: {
      QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': ['Intake', 'Arn'] } }],
    },
  },
};
const code = { Code: { S3Key: 'a.zip' }, Handler: 'index.handler', Runtime: 'nodejs24.x' };
const resources = {
  Intake: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'intake' } },
  Inbox: inbox,
  Role: { Type: 'AWS::IAM::Role', Properties: {} },
  Clean: { Type: 'AWS::Lambda::Function', Properties: { ...code, Role: role } },
};

/** A guard over a stack with these policies of the role and of the queue. */
function openGuard(roleStatements: object[], queueStatements: object[] = [], more: object = {}): CallGuard {
  const template = {
    Conditions: {},
    Outputs: {},
    Parameters: {},
    Resources: {
      ...resources,
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: { PolicyDocument: policy(...roleStatements), Roles: [{ Ref: 'Role' }] },
      },
      QueuePolicy: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: { PolicyDocument: policy(...queueStatements), Queues: [{ Ref: 'Intake' }] },
      },
      ...more,
    },
  } as unknown as Template;
  const stack = resolveStack({ stackName: 'test', assetFolders: new Map(), template }, place);
  const guard = new CallGuard({ earlier: [], log: () => {}, onNews: () => {} });
  guard.open(readPrincipals(stack, place));
  return guard;
}

const ask = (guard: CallGuard, who: string, action: string) =>
  guard.refuse(who, () => [{ action, resource: queueArn, context: {} }]);

describe('a function of the template', () => {
  it('may do what the policies attached to its role say, and its calls count as sent over TLS', () => {
    const guard = openGuard([receive], [noTls]);
    expect(ask(guard, caller, 'sqs:ReceiveMessage')).toBeUndefined();
    expect(ask(guard, caller, 'sqs:SendMessage')).toContain(
      'User: arn:aws:sts::000000000000:assumed-role/test-Role/test-Clean is not authorized',
    );
  });

  it('may not do what the policy of a queue denies everybody', () => {
    const deny = { ...noTls, Condition: { ArnEquals: { 'aws:PrincipalArn': role } } };
    const guard = openGuard([receive], [deny]);
    expect(ask(guard, caller, 'sqs:ReceiveMessage')).toContain('with an explicit deny');
  });

  it('is stopped before anything runs by a policy that is not understood', () => {
    const held = { ...receive, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } };
    expect(() => openGuard([held])).toThrow(
      'cannot check Policy. The local cloud does not know the condition operator',
    );
    expect(() => openGuard([{ ...receive, NotPrincipal: '*' }])).toThrow(
      'PolicyDocument.Statement.0.NotPrincipal',
    );
    const managed = {
      Role: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/Admin'] } },
    };
    expect(() => openGuard([receive], [], managed)).toThrow('does not know the managed policy');
  });
});

describe('S3', () => {
  const bucket = { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::inbox' } };
  const account = (id: string) => ({ StringEquals: { 'aws:SourceAccount': id } });
  const send = (...statements: object[]) =>
    ask(openGuard([receive], statements), s3Credentials.accessKeyId, 'sqs:SendMessage');

  it('may send to a queue whose policy names the bucket and the account', () => {
    expect(send(fromS3({ ...bucket, ...account('000000000000') }), noTls)).toBeUndefined();
  });

  it.each([
    ['there is no statement', [noTls]],
    ['the statement is of another account', [fromS3({ ...bucket, ...account('111111111111') })]],
    [
      'the statement is of another bucket',
      [fromS3({ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::other' } })],
    ],
    ['a statement denies it', [fromS3(bucket), { ...noTls, Condition: {} }]],
  ])('may not where %s', (_name, statements) => {
    expect(send(...statements)).toContain('s3.amazonaws.com is not authorized to perform: sqs:SendMessage');
  });
});
