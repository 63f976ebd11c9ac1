import * as v from 'valibot';
import { policySchema } from '../iam/policy.ts';

const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number());
const keySchema = v.array(v.object({ AttributeName: v.string(), KeyType: v.picklist(['HASH', 'RANGE']) }));

/** S3 refuses a name that does not fit its namespace (User Guide, "Namespaces for general purpose buckets"). */
const accountRegionalName = /^.+-\d{12}-[a-z]{2}(-[a-z]+)+-\d-an$/;

/** The types of resources that the local cloud emulates, with the shape of their resolved properties. */
export const emulatedTypes = {
  'AWS::S3::Bucket': v.pipe(
    v.object({
      BucketName: v.optional(v.string()),
      BucketNamespace: v.optional(v.picklist(['account-regional', 'global']), 'global'),
      VersioningConfiguration: v.optional(v.object({ Status: v.string() })),
      // Which origins they name is not asked: here the pages of the API are those of this machine.
      CorsConfiguration: v.optional(
        v.strictObject({
          CorsRules: v.array(
            v.strictObject({
              AllowedHeaders: v.array(v.string()),
              AllowedMethods: v.tuple([v.literal('PUT')]),
              AllowedOrigins: v.array(v.string()),
              ExposedHeaders: v.array(v.string()),
              MaxAge: v.number(),
            }),
          ),
        }),
      ),
      NotificationConfiguration: v.optional(
        v.strictObject({
          QueueConfigurations: v.array(v.strictObject({ Event: v.string(), Queue: v.string() })),
        }),
      ),
    }),
    v.check(
      ({ BucketName = '', BucketNamespace }) =>
        accountRegionalName.test(BucketName) === (BucketNamespace === 'account-regional'),
      'a name that ends in -<account>-<region>-an belongs to BucketNamespace account-regional, and no other does',
    ),
  ),
  'AWS::SQS::Queue': v.object({
    QueueName: v.optional(v.string()),
    DelaySeconds: v.optional(number),
    MaximumMessageSize: v.optional(number),
    MessageRetentionPeriod: v.optional(number),
    ReceiveMessageWaitTimeSeconds: v.optional(number),
    RedrivePolicy: v.optional(v.object({ deadLetterTargetArn: v.string(), maxReceiveCount: number })),
    VisibilityTimeout: v.optional(number),
  }),
  'AWS::DynamoDB::GlobalTable': v.object({
    TableName: v.optional(v.string()),
    AttributeDefinitions: v.array(
      v.object({ AttributeName: v.string(), AttributeType: v.picklist(['S', 'N', 'B']) }),
    ),
    BillingMode: v.literal('PAY_PER_REQUEST'),
    GlobalSecondaryIndexes: v.optional(
      v.array(
        v.strictObject({
          IndexName: v.string(),
          KeySchema: keySchema,
          Projection: v.object({
            ProjectionType: v.picklist(['ALL', 'KEYS_ONLY', 'INCLUDE']),
            NonKeyAttributes: v.optional(v.array(v.string())),
          }),
        }),
      ),
      [],
    ),
    KeySchema: keySchema,
    TimeToLiveSpecification: v.optional(
      v.object({ AttributeName: v.optional(v.string()), Enabled: v.boolean() }),
    ),
  }),
  'AWS::Lambda::Function': v.object({
    FunctionName: v.optional(v.string()),
    Code: v.object({ S3Key: v.string() }),
    Environment: v.optional(v.object({ Variables: v.record(v.string(), v.string()) }), { Variables: {} }),
    Handler: v.string(),
    LoggingConfig: v.optional(v.object({ LogFormat: v.optional(v.string()) })),
    MemorySize: v.optional(number, 128), // AWS's default, as is the time-out's
    Role: v.string(),
    Runtime: v.pipe(v.string(), v.startsWith('nodejs')),
    Timeout: v.optional(number, 3),
  }),
  'AWS::Lambda::EventSourceMapping': v.object({
    BatchSize: v.optional(number, 10), // AWS's default
    EventSourceArn: v.string(),
    FunctionName: v.string(),
    FunctionResponseTypes: v.optional(v.array(v.literal('ReportBatchItemFailures')), []),
    MaximumBatchingWindowInSeconds: v.optional(number, 0),
    ScalingConfig: v.optional(v.object({ MaximumConcurrency: number })),
  }),
  'AWS::ApiGatewayV2::Api': v.object({ Name: v.string(), ProtocolType: v.literal('HTTP') }),
  'AWS::ApiGatewayV2::Authorizer': v.object({
    AuthorizerType: v.literal('JWT'),
    JwtConfiguration: v.object({ Audience: v.array(v.string()), Issuer: v.string() }),
  }),
  'AWS::ApiGatewayV2::Integration': v.object({
    IntegrationType: v.literal('AWS_PROXY'),
    IntegrationUri: v.string(),
    PayloadFormatVersion: v.literal('2.0'),
  }),
  'AWS::ApiGatewayV2::Route': v.object({
    AuthorizationType: v.optional(v.picklist(['NONE', 'AWS_IAM', 'JWT']), 'NONE'),
    AuthorizerId: v.optional(v.string()),
    RouteKey: v.string(),
    Target: v.string(),
  }),
  'AWS::ApiGatewayV2::Stage': v.object({ StageName: v.literal('$default') }),
  'AWS::Events::EventBus': v.object({ Name: v.string() }),
  'AWS::Events::Rule': v.object({
    ScheduleExpression: v.string(),
    State: v.optional(v.string(), 'ENABLED'),
    Targets: v.array(v.looseObject({ Arn: v.string(), Input: v.optional(v.string()) })),
  }),
  'AWS::Scheduler::Schedule': v.object({
    ScheduleExpression: v.string(),
    State: v.optional(v.string(), 'ENABLED'),
    Target: v.looseObject({ Arn: v.string(), Input: v.optional(v.string()) }),
  }),
  'AWS::IAM::Role': v.object({
    ManagedPolicyArns: v.optional(v.array(v.string()), []),
    Policies: v.optional(v.array(v.object({ PolicyDocument: policySchema })), []),
    RoleName: v.optional(v.string()),
  }),
  'AWS::IAM::Policy': v.object({ PolicyDocument: policySchema, Roles: v.array(v.string()) }),
  'AWS::S3::BucketPolicy': v.object({ Bucket: v.string(), PolicyDocument: policySchema }),
  'AWS::SQS::QueuePolicy': v.object({ PolicyDocument: policySchema, Queues: v.array(v.string()) }),
} as const;

/** The name of a type that runs on one machine. */
export type EmulatedType = keyof typeof emulatedTypes;

/** The resolved properties of a resource, as far as the local cloud acts on them. */
export type Properties<T extends EmulatedType> = v.InferOutput<(typeof emulatedTypes)[T]>;

/** Properties that change nothing on one machine: encryption, billing, tags, expiry after days. */
const accountOnlyProperties: Record<EmulatedType, readonly string[]> = {
  'AWS::S3::Bucket': [
    'BucketEncryption',
    'LifecycleConfiguration',
    'OwnershipControls',
    'PublicAccessBlockConfiguration',
    'Tags',
  ],
  'AWS::SQS::Queue': ['RedriveAllowPolicy', 'SqsManagedSseEnabled', 'Tags'],
  'AWS::DynamoDB::GlobalTable': [
    'Replicas',
    'SSESpecification',
    'WarmThroughput',
    'WriteOnDemandThroughputSettings',
  ],
  'AWS::Lambda::Function': ['Architectures', 'Description', 'Tags', 'TracingConfig'],
  'AWS::Lambda::EventSourceMapping': ['Tags'],
  'AWS::ApiGatewayV2::Api': ['Description', 'Tags'],
  'AWS::ApiGatewayV2::Authorizer': ['ApiId', 'IdentitySource', 'Name'],
  'AWS::ApiGatewayV2::Integration': ['ApiId', 'Description', 'IntegrationMethod', 'TimeoutInMillis'],
  'AWS::ApiGatewayV2::Route': ['ApiId'],
  'AWS::ApiGatewayV2::Stage': [
    'AccessLogSettings',
    'ApiId',
    'AutoDeploy',
    'DefaultRouteSettings',
    'Description',
    'Tags',
  ],
  'AWS::Events::EventBus': ['Description', 'Tags'],
  'AWS::Events::Rule': ['Description', 'Name', 'Tags'],
  'AWS::Scheduler::Schedule': ['Description', 'FlexibleTimeWindow', 'Name'],
  'AWS::IAM::Role': ['AssumeRolePolicyDocument', 'Description', 'Tags'],
  'AWS::IAM::Policy': ['PolicyName'],
  'AWS::S3::BucketPolicy': [],
  'AWS::SQS::QueuePolicy': [],
};

/** Types without emulation: monitoring, notification of people, and the CDK's own resources. */
const accountOnlyTypes: ReadonlySet<string> = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::QueryDefinition',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  // Empties the bucket when a stack without `keepData` is destroyed.
  'Custom::S3AutoDeleteObjects',
]);

const advice =
  'Emulate it in local/, or list it in local/template/resource-types.ts if it has no effect on one machine.';

/** Throws, naming the resource, if the local cloud does not know its type or one of its properties. */
export function assertKnown(logicalId: string, type: string, properties: readonly string[]): void {
  if (accountOnlyTypes.has(type)) return;
  if (!isEmulated(type)) {
    throw new Error(`The local cloud does not know the resource type ${type} (${logicalId}). ${advice}`);
  }
  const known = new Set([...Object.keys(emulatedTypes[type].entries), ...accountOnlyProperties[type]]);
  const strange = properties.find((name) => !known.has(name));
  if (strange) {
    throw new Error(
      `The local cloud does not know the property ${strange} of ${type} (${logicalId}). ${advice}`,
    );
  }
}

/** Whether the local cloud does something for a resource of this type. */
export function isEmulated(type: string): type is EmulatedType {
  return Object.hasOwn(emulatedTypes, type);
}
