import type { Item } from './billed-bytes.ts';
import type { Substitutes } from './split-expression.ts';

/** The primary key of an item. */
export interface Key {
  pk: string;
  sk: string;
}

/** What a call says, as far as the stores of this project say it. */
export interface CallInput extends Substitutes {
  TableName?: string;
  ReturnConsumedCapacity?: string;
  Key: Key;
  Item: Item & Key;
  RequestItems: Record<string, unknown>;
  ConditionExpression?: string;
  UpdateExpression?: string;
  KeyConditionExpression?: string;
  ProjectionExpression?: string;
  FilterExpression?: string;
  IndexName?: string;
  Select?: string;
  ExclusiveStartKey?: Key;
  ScanIndexForward?: boolean;
  Limit?: number;
  ConsistentRead?: boolean;
  ReturnValues?: string;
}

/** What a call answers, and the units that it is billed. */
export interface Answer {
  output: Item;
  units: number;
  /** Of the units, those of the secondary index; only where one item is written. */
  indexUnits?: number;
}
