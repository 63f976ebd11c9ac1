import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../catalog/items/item-keys.ts';
import { batchGet } from './batch-calls.ts';
import type { Table } from './clients.ts';
import { gather } from './gather.ts';

type Item = Record<string, unknown>;

/** Reads an item, consistently; undefined if there is none. */
export type GetItem = (key: ItemKey) => Promise<Item | undefined>;

/** Reads each item by a call of its own. */
export function getAlone(table: Table): GetItem {
  return async (Key) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
    );
    return Item;
  };
}

/** Reads the items that are asked for at the same time by one call; they cost the same units. */
export function getTogether(table: Table): GetItem {
  const alone = getAlone(table);
  return gather(async (keys) => {
    const [first] = keys;
    if (first && keys.length === 1) return [await alone(first)];
    const unique = new Map(keys.map((key) => [nameOf(key), key]));
    const items = await batchGet(table, [...unique.values()], { consistent: true });
    const found = new Map(items.map((item) => [nameOf(item as ItemKey & Item), item]));
    return keys.map((key) => found.get(nameOf(key)));
  });
}

function nameOf({ pk, sk }: ItemKey): string {
  return JSON.stringify([pk, sk]);
}
