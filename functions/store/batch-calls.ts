import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../catalog/items/item-keys.ts';
import type { Table } from './clients.ts';

/**
 * Limits of BatchGetItem and BatchWriteItem (DynamoDB API reference).
 * @limit The rest is read by another call.
 */
const maxGets = 100;
/**
 * @limit The rest is written by another call.
 */
export const maxWrites = 25;

/**
 * Unprocessed items are tried again this often, with waits that double from `firstWaitMs` and a random share.
 * @limit The call fails, and so the message, which is tried again later.
 */
const maxTries = 8;
const firstWaitMs = 25;

/**
 * Reads items by key, in any number and any order; missing ones are left out. `fields` limits what is read of each. A key that
 * comes twice is read once: DynamoDB would refuse the whole call.
 */
export async function batchGet(
  table: Table,
  keys: readonly ItemKey[],
  { consistent, fields }: { consistent: boolean; fields?: string },
): Promise<Record<string, unknown>[]> {
  const options = { ConsistentRead: consistent, ...(fields && { ProjectionExpression: fields }) };
  const groups = await Promise.all(
    split(distinct(keys), maxGets).map((group) => {
      const items: Record<string, unknown>[] = [];
      return untilProcessed(group, async (rest) => {
        const answer = await table.client.send(
          new BatchGetCommand({
            RequestItems: { [table.name]: { Keys: rest, ...options } },
          }),
        );
        items.push(...(answer.Responses?.[table.name] ?? []));
        return (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as ItemKey[];
      }).then(() => items);
    }),
  );
  return groups.flat();
}

/** A put or a delete of one item, as BatchWriteItem takes it. */
export type WriteRequest =
  | { PutRequest: { Item: Record<string, unknown> } }
  | { DeleteRequest: { Key: ItemKey } };

/** Writes all requests, in any number; throws if some remain unprocessed. */
export async function batchWrite(table: Table, requests: readonly WriteRequest[]): Promise<void> {
  for (const group of split(requests, maxWrites)) {
    await untilProcessed(group, async (rest) => {
      const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: rest } }));
      return (answer.UnprocessedItems?.[table.name] ?? []) as WriteRequest[];
    });
  }
}

async function untilProcessed<Item>(items: Item[], call: (rest: Item[]) => Promise<Item[]>): Promise<void> {
  let rest = items;
  for (let attempt = 0; attempt < maxTries; attempt++) {
    if (attempt > 0) await sleep(firstWaitMs * 2 ** attempt * (0.5 + Math.random() / 2));
    rest = await call(rest);
    if (rest.length === 0) return;
  }
  throw new Error(`${rest.length} items were still unprocessed after ${maxTries} tries`);
}

function distinct(keys: readonly ItemKey[]): ItemKey[] {
  return [...new Map(keys.map((key) => [`${key.pk}\0${key.sk}`, key])).values()];
}

function split<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
