import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { indexWriteUnits, readUnitsOf, type WireItem, writeUnitsOf } from '../catalog/capacity-units.ts';
import { applyUpdate } from './apply-update.ts';
import type { Item } from './billed-bytes.ts';
import type { Answer, CallInput, Key } from './calls.ts';
import { holds } from './hold-condition.ts';
import type { ItemKeep, Kept } from './item-keep.ts';
import { readPage } from './read-page.ts';
import type { Substitutes } from './split-expression.ts';

type Conditions = Substitutes & Pick<CallInput, 'ConditionExpression'>;

type Keep = Pick<ItemKeep<object>, 'find' | 'put' | 'remove' | 'range'>;

/** The keys of the sparse index of what is in work. */
const workIndexKeys = ['work', 'workSince'] as const;

/** How much a table holds: DynamoDB bills the bytes, and a hundred more an item. */
export interface Stored {
  items: number;
  bytes: number;
}

const failed = 'The conditional request failed';

/**
 * The calls of DynamoDB that the stores use, answered over a keep of items and counted as DynamoDB bills them. What no
 * store asks is refused: a wrong answer would be a wrong figure.
 */
export function ownTable(keep: Keep, stored: Stored = { items: 0, bytes: 0 }) {
  function tally(before: Kept | undefined, bytes: number | undefined): void {
    stored.items += (bytes === undefined ? 0 : 1) - (before ? 1 : 0);
    stored.bytes += (bytes ?? 0) - (before?.bytes ?? 0);
  }

  function write(input: Conditions, { pk, sk }: Key, next: (before: Item | undefined) => Item | undefined) {
    const before = keep.find(pk, sk);
    requireCondition(input, before?.item);
    const old = before && { ...before.item };
    const after = next(before?.item);
    const bytes = after && keep.put(pk, sk, after);
    if (!after) keep.remove(pk, sk);
    tally(before, bytes);
    const own = writeUnitsOf(Math.max(bytes ?? 0, before?.bytes ?? 0));
    const indexUnits = indexWriteUnits(wire(old), wire(after), workIndexKeys);
    return { before: old, after, units: own + indexUnits, indexUnits };
  }

  const calls: Record<string, (input: CallInput) => Answer | Promise<Answer>> = {
    GetItemCommand(input) {
      const kept = keep.find(input.Key.pk, input.Key.sk);
      const item = kept && project(kept.item, input);
      return { output: item ? { Item: item } : {}, units: unitsOfOne(kept, input) };
    },

    PutItemCommand(input) {
      const { units, indexUnits } = write(input, input.Item, () => cleaned(input.Item) as Item);
      return { output: {}, units, indexUnits };
    },

    UpdateItemCommand(input) {
      const { after, units, indexUnits } = write(input, input.Key, (before = { ...input.Key }) => {
        applyUpdate(input.UpdateExpression ?? '', before, input);
        return cleaned(before) as Item;
      });
      refuse(input.ReturnValues, [undefined, 'NONE', 'ALL_NEW']);
      return { output: input.ReturnValues === 'ALL_NEW' ? { Attributes: after } : {}, units, indexUnits };
    },

    DeleteItemCommand(input) {
      const { before, units, indexUnits } = write(input, input.Key, () => undefined);
      refuse(input.ReturnValues, [undefined, 'NONE', 'ALL_OLD']);
      const isAnswered = input.ReturnValues === 'ALL_OLD' && before !== undefined;
      return { output: isAnswered ? { Attributes: before } : {}, units, indexUnits };
    },

    BatchGetItemCommand({ RequestItems }) {
      const [name, asked] = onlyTable<CallInput & { Keys: Key[] }>(RequestItems);
      const kept = asked.Keys.map(({ pk, sk }) => keep.find(pk, sk));
      const items = kept.flatMap((each) => (each ? [project(each.item, asked)] : []));
      const units = kept.reduce((sum, each) => sum + unitsOfOne(each, asked), 0);
      return { output: { Responses: { [name]: items }, UnprocessedKeys: {} }, units };
    },

    BatchWriteItemCommand({ RequestItems }) {
      const [, requests] =
        onlyTable<{ PutRequest?: { Item: Item & Key }; DeleteRequest?: { Key: Key } }[]>(RequestItems);
      let units = 0;
      for (const { PutRequest, DeleteRequest } of requests) {
        const key = PutRequest?.Item ?? (DeleteRequest?.Key as Key);
        units += write({}, key, () => PutRequest && (cleaned(PutRequest.Item) as Item)).units;
      }
      return { output: { UnprocessedItems: {} }, units };
    },

    QueryCommand: (input) => readPage(keep, input, project),
  };

  return async (command: string, input: CallInput): Promise<Answer> => {
    const call = calls[command];
    if (!call) throw new Error(`The table of the bench has no ${command}: add it to own-table.ts.`);
    return call(input);
  };
}

function requireCondition(input: Conditions, item: Item | undefined): void {
  if (input.ConditionExpression === undefined || holds(input.ConditionExpression, item, input)) return;
  throw new ConditionalCheckFailedException({ message: failed, $metadata: {} });
}

/** The attributes that are asked for. */
function project(
  item: Item,
  { ProjectionExpression: asked, ExpressionAttributeNames = {} }: Partial<CallInput>,
): Item {
  if (asked === undefined) return item;
  const names = asked.split(',').map((name) => ExpressionAttributeNames[name.trim()] ?? name.trim());
  return Object.fromEntries(names.filter((name) => name in item).map((name) => [name, item[name]]));
}

function unitsOfOne(kept: Kept | undefined, { ConsistentRead }: Partial<CallInput>): number {
  return Math.max(1, readUnitsOf(kept?.bytes ?? 0)) * (ConsistentRead ? 1 : 0.5);
}

function onlyTable<Asked>(requested: Record<string, unknown>): [name: string, asked: Asked] {
  const [first, second] = Object.entries(requested);
  if (!first || second) throw new Error('The table of the bench answers for one table at a time.');
  return first as [string, Asked];
}

/** Only whether attributes are there and equal is looked at, which is the same in both forms. */
function wire(item: Item | undefined): WireItem | undefined {
  return item as WireItem | undefined;
}

function refuse(asked: string | undefined, known: readonly (string | undefined)[]): void {
  if (!known.includes(asked)) throw new Error(`The table of the bench does not return ${asked}.`);
}

/** Without the fields that have no value, as the client sends it. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, cleaned(field)]));
}
