import db from 'dynalite/db/index.js';
import { indexWriteUnits, readUnits, writeUnits } from './capacity-units.ts';

/** Names of the keys of each secondary index of a table, all of them keys only. */
type IndexKeys = Record<string, readonly string[]>;

/**
 * Makes dynalite count single items as DynamoDB bills them. On its own it leaves out what secondary indexes cost and
 * takes a letter with an accent for one byte. Queries it counts by itself: their items are chunks, which are binary.
 */
export function countAsDynamoDb(indexes: IndexKeys): void {
  db.addConsumedCapacity = (request, isRead, first, second) => {
    if (!['TOTAL', 'INDEXES'].includes(request.ReturnConsumedCapacity ?? '')) return undefined;
    const own = isRead ? readUnits(first, request.ConsistentRead === true) : writeUnits(first, second);
    const ofIndexes = Object.entries(indexes).map(
      ([name, keys]) => [name, { CapacityUnits: isRead ? 0 : indexWriteUnits(first, second, keys) }] as const,
    );
    return {
      TableName: request.TableName,
      CapacityUnits: ofIndexes.reduce((sum, [, { CapacityUnits }]) => sum + CapacityUnits, own),
      ...(request.ReturnConsumedCapacity === 'INDEXES' && {
        Table: { CapacityUnits: own },
        GlobalSecondaryIndexes: Object.fromEntries(ofIndexes),
      }),
    };
  };
}
