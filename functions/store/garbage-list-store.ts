import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { garbageKey, type ItemKey } from '../catalog/items/item-keys.ts';
import type { Leftover } from '../catalog/manifest/garbage-list.ts';
import { batchWrite, type WriteRequest } from './batch-calls.ts';
import type { Table } from './clients.ts';

/** A time after all others, the year 20,000. */
const never = 9_999_999_999;

/**
 * Entries that one collection reads; the next one follows with the next batch.
 * @limit The rest waits for the next collection.
 */
const maxDue = 25;

/** The entries that may become garbage, in the order of when they are due. */
export function garbageList(table: Table) {
  async function list(from: number, to: number, options: { Limit?: number; ConsistentRead: boolean }) {
    const first = garbageKey(from);
    const { Items } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :end',
        ExpressionAttributeValues: { ':pk': first.pk, ':first': first.sk, ':end': garbageKey(to).sk },
        ...options,
      }),
    );
    return (Items ?? []).map(leftoverOf);
  }

  return {
    /** What is due at a minute, at most as much as one collection reads. */
    due: (minute: number) => list(0, minute + 1, { Limit: maxDue, ConsistentRead: false }),

    /** A page of what is not due yet at a minute, which includes the drafts in work. */
    pending: (minute: number) => list(minute + 1, never, { ConsistentRead: true }),

    add: (leftover: Leftover) => batchWrite(table, [put(leftover)]),

    remove: (leftover: Leftover) => batchWrite(table, [strike(leftover)]),

    /** Replaces one entry by another; a crash can leave both. */
    async replace(leftover: Leftover, by: Leftover): Promise<void> {
      await batchWrite(table, [put(by)]);
      await batchWrite(table, [strike(leftover)]);
    },
  };
}

export type GarbageListStore = ReturnType<typeof garbageList>;

function keyOf({ due, kind, segmentId }: Leftover): ItemKey {
  return garbageKey(due, `${kind}#${segmentId}`);
}

function put(leftover: Leftover): WriteRequest {
  return { PutRequest: { Item: { ...leftover, ...keyOf(leftover) } } };
}

function strike(leftover: Leftover): WriteRequest {
  return { DeleteRequest: { Key: keyOf(leftover) } };
}

function leftoverOf({ pk: _pk, sk: _sk, ...leftover }: Record<string, unknown>): Leftover {
  return leftover as unknown as Leftover;
}
