import { findIds, findResource, synthesize } from './synthesize.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

const template = synthesize();
const arn = (type: string, idStart: string) => ({
  'Fn::GetAtt': [findIds(template, type, idStart)[0], 'Arn'],
});
const queue = (stage: string) => arn('AWS::SQS::Queue', `${stage}Queue`);
const tableArn = (suffix = '') => ({
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':dynamodb:',
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
      `:table/copydesk-catalogue${suffix}`,
    ],
  ],
});
const table = tableArn();
const bucket = arn('AWS::S3::Bucket', 'Inbox');
const workIndex = tableArn('/index/by-stage');

const allow = (actions: string[], resource: unknown, condition?: unknown) => ({
  Effect: 'Allow',
  Action: actions.length === 1 ? actions[0] : [...actions].sort(),
  Resource: resource,
  ...(condition ? { Condition: condition } : {}),
});

const items = (operations: string[], leadingKeys: string[]) =>
  allow(
    operations.map((operation) => `dynamodb:${operation}`),
    table,
    { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': leadingKeys } },
  );

const consume = (resource: unknown) =>
  allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resource);

const upkeep = [
  items(['Query', 'BatchWriteItem'], ['S#*']),
  items(['GetItem', 'Query', 'UpdateItem', 'BatchWriteItem'], ['INDEX']),
];

const expected: Record<string, unknown[]> = {
  Clean: [
    allow(['s3:GetObject'], { 'Fn::Join': ['', [bucket, '/*']] }),
    allow(['s3:ListBucket'], bucket),
    items(['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'], ['A#*']),
    items(['PutItem', 'UpdateItem', 'DeleteItem'], ['W#*']),
    items(['GetItem'], ['P#*']),
    allow(['sqs:SendMessage'], queue('ToClassify')),
    consume([queue('Intake'), queue('ToReprocess')]),
  ],
  Classify: [
    items(['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'], ['A#*']),
    allow(['sqs:SendMessage'], queue('ToIndex')),
    consume(queue('ToClassify')),
  ],
  Index: [
    items(['BatchGetItem', 'UpdateItem'], ['A#*']),
    items(['UpdateItem', 'DeleteItem'], ['W#*']),
    ...upkeep,
    items(['Query'], ['Q#*']),
    items(['PutItem', 'UpdateItem'], ['M#*']),
    allow(['sqs:SendMessage'], queue('ToMerge')),
    consume(queue('ToIndex')),
  ],
  Merge: [items(['BatchGetItem'], ['A#*']), ...upkeep, consume(queue('ToMerge'))],
  Query: [
    items(['GetItem', 'BatchGetItem', 'Query'], ['A#*']),
    items(['Query'], ['S#*']),
    items(['GetItem'], ['INDEX']),
    items(['GetItem'], ['NAMES']),
    items(['GetItem', 'Query'], ['Q#*']),
    items(['Query'], ['M#*']),
    allow(['dynamodb:Query'], workIndex),
    items(['Query'], ['W#*']),
  ],
  Bury: [
    items(['GetItem', 'UpdateItem'], ['A#*']),
    allow(['sqs:SendMessage'], ['Intake', 'ToClassify', 'ToIndex', 'ToReprocess'].map(queue)),
    consume(arn('AWS::SQS::Queue', 'DeadLetters')),
  ],
  Learn: [
    items(['Query'], ['S#*']),
    items(['GetItem'], ['INDEX']),
    items(['BatchGetItem'], ['A#*']),
    items(['GetItem', 'PutItem'], ['P#*', 'NAMES']),
  ],
  Reconcile: [
    allow(['s3:ListBucket', 's3:ListBucketVersions'], bucket),
    items(['Query'], ['S#*']),
    items(['GetItem'], ['INDEX']),
    items(['BatchGetItem'], ['A#*']),
    items(['GetItem', 'PutItem'], ['J#*']),
    allow(['dynamodb:Query'], workIndex),
    items(['Query'], ['W#*']),
    allow(['sqs:SendMessage'], queue('Intake')),
  ],
  Sweep: [
    allow(['dynamodb:Query'], workIndex),
    items(['BatchGetItem', 'UpdateItem'], ['A#*']),
    items(['Query', 'DeleteItem'], ['W#*']),
    allow(['sqs:SendMessage'], [queue('ToClassify'), queue('ToIndex')]),
  ],
};

const statementsOf = (name: string, from = template): Statement[] => {
  const policy = findResource(from, 'AWS::IAM::Policy', `${name}Role`).Properties['PolicyDocument'];
  return (policy as { Statement: Statement[] }).Statement;
};

const actionsOf = (statements: Statement[]) => statements.flatMap(({ Action }) => Action);

describe('the permissions', () => {
  it.each(Object.entries(expected))('of %s are these statements and no other', (name, own) => {
    const statements = statementsOf(name);
    const house = [
      allow(['logs:CreateLogStream', 'logs:PutLogEvents'], arn('AWS::Logs::LogGroup', `${name}Logs`)),
      allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'),
    ];
    expect(statements).toHaveLength(own.length + house.length);
    expect(statements).toEqual(expect.arrayContaining([...own, ...house]));
  });

  it.each([
    [{ comprehend: true }, ['comprehend:DetectEntities', 'comprehend:DetectSentiment'], '*'],
    [
      { bedrockModel: 'amazon.nova-lite-v1:0' },
      ['bedrock:InvokeModel'],
      {
        'Fn::Join': [
          '',
          [
            'arn:',
            { Ref: 'AWS::Partition' },
            ':bedrock:',
            { Ref: 'AWS::Region' },
            '::foundation-model/amazon.nova-lite-v1:0',
          ],
        ],
      },
    ],
  ])('of Classify are more by these actions alone with %j', (settings, actions, resource) => {
    const statements = statementsOf('Classify', synthesize(settings));
    const known = new Set(actionsOf(statementsOf('Classify')));
    expect(actionsOf(statements).filter((action) => !known.has(action))).toEqual(actions);
    const held = statements.filter((statement) => actionsOf([statement]).includes(actions[0] as string));
    expect(held.map(({ Resource }) => Resource)).toEqual([resource]);
  });

  it('of Classify reach a model in any region, where an inference profile passes questions on, only through it', () => {
    const statements = statementsOf('Classify', synthesize({ bedrockModel: 'eu.amazon.nova-lite-v1:0' }));
    const held = statements.filter((statement) => actionsOf([statement]).includes('bedrock:InvokeModel'));
    const partition = { Ref: 'AWS::Partition' };
    const profile = {
      'Fn::Join': [
        '',
        [
          'arn:',
          partition,
          ':bedrock:',
          { Ref: 'AWS::Region' },
          ':',
          { Ref: 'AWS::AccountId' },
          ':inference-profile/eu.amazon.nova-lite-v1:0',
        ],
      ],
    };
    expect(held).toEqual([
      allow(['bedrock:InvokeModel'], profile),
      allow(
        ['bedrock:InvokeModel'],
        { 'Fn::Join': ['', ['arn:', partition, ':bedrock:*::foundation-model/amazon.nova-lite-v1:0']] },
        { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      ),
    ]);
  });

  it('belong to roles that Lambda alone takes on, without managed policies', () => {
    for (const name of Object.keys(expected)) {
      const role = findResource(template, 'AWS::IAM::Role', `${name}Role`).Properties;
      expect(role).not.toHaveProperty('ManagedPolicyArns');
      expect(role['AssumeRolePolicyDocument']).toMatchObject({
        Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      });
    }
  });

  it('are all that any role of the stack has', () => {
    template.resourceCountIs('AWS::IAM::Role', Object.keys(expected).length);
    template.resourceCountIs('AWS::IAM::Policy', Object.keys(expected).length);
  });

  it('never name an action by a wildcard', () => {
    const actions = Object.keys(expected).flatMap((name) =>
      statementsOf(name).flatMap(({ Action }) => Action),
    );
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });
});
