import * as v from 'valibot';
import { type Json, noValue, resolve, type Scope } from './intrinsics.ts';
import {
  assertKnown,
  type EmulatedType,
  emulatedTypes,
  isEmulated,
  type Properties,
} from './resource-types.ts';
import type { StackAssembly, Template } from './stack-assembly.ts';

/** The stack's account and region, and the addresses of services that have one. */
export interface Place {
  accountId: string;
  region: string;
  /** Without a final slash. */
  sqsUrl: string;
  apiUrl: string;
}

/** A resource with its properties resolved, its name, and its ARN. */
export interface Resource<T extends EmulatedType> {
  logicalId: string;
  name: string;
  arn: string;
  properties: Properties<T>;
}

/** A stack whose template is resolved; `list` gives its resources of one type. */
export interface ResolvedStack {
  list<T extends EmulatedType>(type: T): Resource<T>[];
  outputs: Record<string, string>;
}

interface Naming {
  /** The property with the resource's name; without it the name is made of stack and logical id. */
  property?: string;
  maxLength: number;
  arn(name: string, place: Place): string;
}

const namings: Record<string, Naming> = {
  'AWS::S3::Bucket': { property: 'BucketName', maxLength: 63, arn: (name) => `arn:aws:s3:::${name}` },
  'AWS::SQS::Queue': { property: 'QueueName', maxLength: 80, arn: arnOf('sqs', '') },
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', maxLength: 255, arn: arnOf('dynamodb', 'table/') },
  'AWS::Lambda::Function': { property: 'FunctionName', maxLength: 64, arn: arnOf('lambda', 'function:') },
  'AWS::Events::EventBus': { property: 'Name', maxLength: 256, arn: arnOf('events', 'event-bus/') },
  'AWS::Events::Rule': { property: 'Name', maxLength: 64, arn: arnOf('events', 'rule/') },
  'AWS::SNS::Topic': { property: 'TopicName', maxLength: 256, arn: arnOf('sns', '') },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', maxLength: 512, arn: arnOf('logs', 'log-group:') },
  'AWS::IAM::Role': {
    property: 'RoleName',
    maxLength: 64,
    arn: (name, place) => `arn:aws:iam::${place.accountId}:role/${name}`,
  },
};
const defaultNaming: Naming = { maxLength: 255, arn: arnOf('cloudformation', 'resource/') };

/** Resolves the whole template; throws for a type, a property or a function the local cloud does not know. */
export function resolveStack(stack: StackAssembly, place: Place): ResolvedStack {
  const { template } = stack;
  const scope = createScope(stack, place);
  const resources: (Resource<EmulatedType> & { type: EmulatedType })[] = [];
  for (const [logicalId, { Type: type, Condition, Properties }] of Object.entries(template.Resources)) {
    if (Condition && !scope.condition(Condition)) continue;
    assertKnown(logicalId, type, Object.keys(Properties));
    if (!isEmulated(type)) continue;
    resources.push({
      type,
      logicalId,
      name: nameOf(logicalId, stack, scope),
      arn: String(scope.attribute(logicalId, 'Arn')),
      properties: parseProperties(logicalId, type, resolve(Properties, scope)),
    });
  }
  return {
    list: <T extends EmulatedType>(type: T) =>
      resources.filter((resource) => resource.type === type) as Resource<T>[],
    outputs: Object.fromEntries(
      Object.entries(template.Outputs).map(([name, { Value }]) => [name, String(resolve(Value, scope))]),
    ),
  };
}

function createScope(stack: StackAssembly, place: Place): Scope {
  const { Resources, Parameters, Conditions } = stack.template;
  const pseudo: Record<string, Json> = {
    'AWS::AccountId': place.accountId,
    'AWS::NoValue': noValue,
    'AWS::Partition': 'aws',
    'AWS::Region': place.region,
    'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.accountId}:stack/${stack.stackName}/local`,
    'AWS::StackName': stack.stackName,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const scope: Scope = {
    ref: (name) => {
      if (pseudo[name] !== undefined) return pseudo[name];
      if (Resources[name]) return referTo(name);
      const value = Parameters[name]?.Default;
      if (value === undefined) throw new Error(`The template refers to ${name}, which has no value.`);
      return value;
    },
    attribute: (logicalId, attribute) => {
      const type = typeOf(stack.template, logicalId);
      const name = nameOf(logicalId, stack, scope);
      if (attribute === 'Arn' || attribute === 'TopicArn')
        return (namings[type] ?? defaultNaming).arn(name, place);
      if (attribute === 'ApiEndpoint') return place.apiUrl;
      if (attribute === 'QueueName') return name;
      if (attribute === 'QueueUrl') return referTo(logicalId);
      throw new Error(`The local cloud has no attribute ${attribute} for ${type} (${logicalId}).`);
    },
    condition: (name) => {
      const condition = Conditions[name];
      if (condition === undefined) throw new Error(`The template has no condition ${name}.`);
      return resolve(condition, scope) === true;
    },
  };
  function referTo(logicalId: string): Json {
    const type = typeOf(stack.template, logicalId);
    const name = nameOf(logicalId, stack, scope);
    if (type === 'AWS::SQS::Queue') return `${place.sqsUrl}/${place.accountId}/${name}`;
    return type === 'AWS::SNS::Topic' ? scope.attribute(logicalId, 'Arn') : name;
  }
  return scope;
}

function typeOf(template: Template, logicalId: string): string {
  const resource = template.Resources[logicalId];
  if (!resource) throw new Error(`The template refers to ${logicalId}, which is not in it.`);
  return resource.Type;
}

function nameOf(logicalId: string, stack: StackAssembly, scope: Scope): string {
  const naming = namings[typeOf(stack.template, logicalId)] ?? defaultNaming;
  const given = naming.property && stack.template.Resources[logicalId]?.Properties[naming.property];
  if (given) return String(resolve(given, scope));
  const name = `${stack.stackName}-${logicalId}`;
  // The end of a logical id is its hash: it keeps a shortened name unique.
  return name.length <= naming.maxLength ? name : `${name.slice(0, naming.maxLength - 9)}-${name.slice(-8)}`;
}

function parseProperties<T extends EmulatedType>(
  logicalId: string,
  type: T,
  properties: Json,
): Properties<T> {
  const result = v.safeParse(emulatedTypes[type] as v.GenericSchema, properties);
  if (result.success) return result.output as Properties<T>;
  const [issue] = result.issues;
  throw new Error(
    `The local cloud cannot run ${type} (${logicalId}) as it is: ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );
}

function arnOf(service: string, prefix: string): Naming['arn'] {
  return (name, place) => `arn:aws:${service}:${place.region}:${place.accountId}:${prefix}${name}`;
}
