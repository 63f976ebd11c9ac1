import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { checkpointKey } from '../catalog/items/item-keys.ts';
import type { Table } from './clients.ts';

/** Where a job that works in slices stopped. A job has one runner: its schedule. */
export function checkpointStore<Checkpoint>(table: Table, job: string) {
  const Key = checkpointKey(job);
  return {
    async read(): Promise<Checkpoint | undefined> {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
      );
      return Item?.['next'] as Checkpoint | undefined;
    },

    /** The result of the last slice. */
    async readOutcome(): Promise<Record<string, unknown> | undefined> {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
      return Item;
    },

    /** Stores where to go on (undefined: at the start) and the result of the last slice. */
    async write(next: Checkpoint | undefined, outcome: object): Promise<void> {
      const Item = { ...Key, next, ...outcome };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
  };
}
