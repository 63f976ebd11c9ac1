import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './billed-bytes.ts';

type Attributes = Parameters<typeof unmarshall>[0];
type Change = (value: unknown) => unknown;
/** How what stands under a name is changed. */
type Members = Record<string, (value: unknown, change: Change) => unknown>;

const one = (value: unknown, change: Change) => change(value);
const each = (value: unknown, change: Change) => (value as unknown[]).map(change);
/** Tables by name, each with what is asked of it. */
const byTable = (inside: (value: unknown, change: Change) => unknown) => (value: unknown, change: Change) =>
  Object.fromEntries(Object.entries(value as object).map(([table, asked]) => [table, inside(asked, change)]));

const request: Members = { PutRequest: inMembers({ Item: one }), DeleteRequest: inMembers({ Key: one }) };
const batch = (asked: unknown, change: Change) =>
  Array.isArray(asked)
    ? asked.map((put) => inMembers(request)(put, change))
    : inMembers({ Keys: each })(asked, change);

const inputs: Members = {
  Key: one,
  Item: one,
  ExclusiveStartKey: one,
  ExpressionAttributeValues: one,
  RequestItems: byTable(batch),
};
const outputs: Members = {
  Item: one,
  Items: each,
  Attributes: one,
  LastEvaluatedKey: one,
  Responses: byTable(each),
};

/** What a call says, with values of JavaScript where DynamoDB has values that name their types. */
export function inputOfWire(input: object): Item {
  return inMembers(inputs)(input, (value) => unmarshall(withoutMissing(value as Attributes))) as Item;
}

/** An answer as DynamoDB gives it. */
export function outputToWire(output: object): object {
  return inMembers(outputs)(output, (value) => marshall(value as Item, { removeUndefinedValues: true }));
}

/** What is undefined is not written down. */
function withoutMissing(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

function inMembers(members: Members) {
  return (value: unknown, change: Change): object =>
    Object.fromEntries(
      Object.entries(value as Item).map(([name, member]) => {
        const within = member === undefined ? undefined : members[name];
        return [name, within ? within(member, change) : member];
      }),
    );
}
