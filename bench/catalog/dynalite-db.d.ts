declare module 'dynalite/db/index.js' {
  import type { WireItem } from './capacity-units.ts';

  interface CountedRequest {
    TableName: string;
    ConsistentRead?: boolean;
    ReturnConsumedCapacity?: string;
  }

  const db: {
    /** Reads name the item; writes the item before and after, deletes the one before only. */
    addConsumedCapacity(
      request: CountedRequest,
      isRead: boolean | 0 | 1,
      first: WireItem | undefined,
      second?: WireItem,
    ): object | undefined;
  };
  export = db;
}
