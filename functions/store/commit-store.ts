import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { commitKey, numberOf } from '../catalog/stories/story-keys.ts';
import { ifHolds } from './article-store.ts';
import type { Table } from './clients.ts';

/** A commit as it was put. */
interface StoredCommit {
  n: number;
  /** When it was put, in seconds since 1970. */
  at: number;
  data: Uint8Array;
}

/**
 * What the runs of grouping decided: entries with dense numbers, each put once and never changed. They are kept: one that
 * expired before it was written to its end would be lost, and the numbers have to go on after years without an article. Those
 * of a million articles are 40 MB.
 */
export function commitStore(table: Table) {
  async function query(after: number, options: { ScanIndexForward: boolean; Limit?: number }) {
    const { pk, sk } = commitKey(after);
    const { Items } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk > :after',
        ExpressionAttributeValues: { ':pk': pk, ':after': sk },
        ConsistentRead: true,
        ...options,
      }),
    );
    return (Items ?? []).map(commitOf);
  }

  return {
    /** The last commit; undefined before the first. */
    readLast: async (): Promise<StoredCommit | undefined> =>
      (await query(0, { ScanIndexForward: false, Limit: 1 }))[0],

    /** A page of the commits after a number, in order; empty at the end. */
    readAfter: (n: number): Promise<StoredCommit[]> => query(n, { ScanIndexForward: true }),

    /** Puts a commit; false if its number is taken. */
    put({ n, at, data }: StoredCommit): Promise<boolean> {
      const Item = { ...commitKey(n), at, data };
      const ConditionExpression = 'attribute_not_exists(pk)';
      return ifHolds(table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression })));
    },
  };
}

function commitOf(item: Record<string, unknown>): StoredCommit {
  return {
    n: numberOf(item as { sk: string }),
    at: item['at'] as number,
    data: item['data'] as Uint8Array,
  };
}
