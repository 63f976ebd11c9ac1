import * as v from 'valibot';
import type { Place, ResolvedStack } from '../template/resolve-stack.ts';
import type { PermissionRequest } from './evaluate.ts';

const item = v.record(v.string(), v.record(v.string(), v.unknown()));
const bodySchema = v.looseObject({
  TableName: v.optional(v.string()),
  IndexName: v.optional(v.string()),
  Key: v.optional(item),
  Item: v.optional(item),
  KeyConditionExpression: v.optional(v.string()),
  ExpressionAttributeNames: v.optional(v.record(v.string(), v.string()), {}),
  ExpressionAttributeValues: v.optional(item, {}),
  RequestItems: v.optional(
    v.record(
      v.string(),
      v.union([
        v.looseObject({ Keys: v.array(item) }),
        v.array(
          v.object({
            PutRequest: v.optional(v.object({ Item: item })),
            DeleteRequest: v.optional(v.object({ Key: item })),
          }),
        ),
      ]),
    ),
  ),
});

type Body = v.InferOutput<typeof bodySchema>;
type Item = v.InferOutput<typeof item>;

/** The IAM permissions that a call of DynamoDB needs; `operation` is its name and `body` its JSON. */
export type DynamoDbReader = (operation: string, body: unknown) => PermissionRequest[];

/**
 * The reader for the tables of a stack. `dynamodb:LeadingKeys` has the partition key of every item that a call names,
 * of a table or of the index it queries (DynamoDB Developer Guide, "Using IAM policy conditions for fine-grained access
 * control"). Operations that name no key have none, and so pass a `ForAllValues` condition, as they do in AWS.
 */
export function createDynamoDbReader(stack: ResolvedStack, { region, accountId }: Place): DynamoDbReader {
  const partitionKeys = new Map<string, string>();
  for (const { name, properties } of stack.list('AWS::DynamoDB::GlobalTable')) {
    partitionKeys.set(name, hashKeyOf(properties.KeySchema));
    for (const { IndexName, KeySchema } of properties.GlobalSecondaryIndexes) {
      partitionKeys.set(`${name}/index/${IndexName}`, hashKeyOf(KeySchema));
    }
  }
  return (operation, source) => {
    const body = v.parse(bodySchema, source);
    const places = listPlaces(body);
    return places.map((place) => {
      const partitionKey = partitionKeys.get(place) ?? '';
      const keys = listLeadingKeys(operation, body, place, partitionKey);
      return {
        action: `dynamodb:${operation}`,
        resource: `arn:aws:dynamodb:${region}:${accountId}:table/${place}`,
        context: keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {},
      };
    });
  };
}

/** The tables of a call, or its index: what follows `table/` in its ARN. */
function listPlaces({ TableName, IndexName, RequestItems }: Body): string[] {
  if (RequestItems) return Object.keys(RequestItems).map(nameOf);
  if (TableName === undefined) return ['*'];
  return [IndexName === undefined ? nameOf(TableName) : `${nameOf(TableName)}/index/${IndexName}`];
}

/** A table may be named by its ARN. */
function nameOf(table: string): string {
  return table.split(':table/').at(-1) ?? table;
}

function listLeadingKeys(operation: string, body: Body, place: string, partitionKey: string): string[] {
  if (operation === 'Query') return [readQueriedKey(body, partitionKey)];
  const items = body.RequestItems ? listBatch(body.RequestItems, place) : [body.Key ?? body.Item ?? {}];
  return [...new Set(items.flatMap((each) => readText(each[partitionKey]) ?? []))];
}

function listBatch(requests: NonNullable<Body['RequestItems']>, place: string): Item[] {
  const [, request = []] = Object.entries(requests).find(([table]) => nameOf(table) === place) ?? [];
  if (!Array.isArray(request)) return request.Keys;
  return request.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key ?? {});
}

/** The partition key of a query; throws if it is unclear, so that the call is not let through. */
function readQueriedKey(body: Body, partitionKey: string): string {
  const { KeyConditionExpression = '', ExpressionAttributeNames, ExpressionAttributeValues } = body;
  for (const [, name = '', value = ''] of KeyConditionExpression.matchAll(/(#?[\w.-]+)\s*=\s*(:\w+)/g)) {
    if ((ExpressionAttributeNames[name] ?? name) !== partitionKey) continue;
    const text = readText(ExpressionAttributeValues[value]);
    if (text !== undefined) return text;
  }
  throw new Error(
    `A Query must say ${partitionKey} = :value in its KeyConditionExpression to be held against a policy.`,
  );
}

function readText(value: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const text = value?.['S'] ?? value?.['N'] ?? value?.['B'];
  return typeof text === 'string' ? text : undefined;
}

function hashKeyOf(keys: readonly { AttributeName: string; KeyType: string }[]): string {
  return keys.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
}
