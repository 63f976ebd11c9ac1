import { PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { dayLogKey, numberOf } from '../catalog/stories/story-keys.ts';
import { ifHolds } from './article-store.ts';
import type { Table } from './clients.ts';

/**
 * Writers that want the same number of a log at once: one of them gets it, and the others take the next.
 * @limit The append fails, and so the message, which is tried again later.
 */
const maxTries = 50;

/**
 * Days whose last number a process remembers: a back-fill writes to a hundred a batch.
 * @limit All are forgotten, and read again where they are needed.
 */
const mostRemembered = 10_000;

/** The logs of signatures, one a day: entries with dense numbers from 1, each put once and never changed. */
export function dayLogStore(table: Table) {
  /** The last number of a day's log, as far as this process knows. */
  const lasts = new Map<number, number>();

  async function readLast(day: number): Promise<number> {
    const { Items } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': dayLogKey(day, 0).pk },
        ProjectionExpression: 'sk',
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return Items?.[0] ? numberOf(Items[0] as { sk: string }) : 0;
  }

  function put(day: number, n: number, data: Uint8Array): Promise<boolean> {
    const Item = { ...dayLogKey(day, n), data };
    const ConditionExpression = 'attribute_not_exists(pk)';
    return ifHolds(table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression })));
  }

  return {
    /** Puts an entry under the next number of a day's log. */
    async append(day: number, data: Uint8Array): Promise<void> {
      for (let attempt = 0; attempt < maxTries; attempt++) {
        const n = (lasts.get(day) ?? (await readLast(day))) + 1;
        if (await put(day, n, data)) {
          if (lasts.size >= mostRemembered) lasts.clear();
          lasts.set(day, n);
          return;
        }
        lasts.delete(day);
      }
      throw new Error(`the log of day ${day} took another entry ${maxTries} times`);
    },

    /** The entries after a number (a consistent read), in order: each as it was put, and its number. */
    async read(day: number, after: number): Promise<{ n: number; data: Uint8Array }[]> {
      const { pk, sk } = dayLogKey(day, after);
      const pages = paginateQuery(
        { client: table.client },
        {
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk AND sk > :after',
          ExpressionAttributeValues: { ':pk': pk, ':after': sk },
          ConsistentRead: true,
        },
      );
      const entries: { n: number; data: Uint8Array }[] = [];
      for await (const { Items = [] } of pages)
        for (const item of Items)
          entries.push({ n: numberOf(item as { sk: string }), data: item['data'] as Uint8Array });
      return entries;
    },
  };
}
