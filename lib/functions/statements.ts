import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { workIndexName } from '../catalogue-table.ts';
import { eventSource } from '../event-bus.ts';
import type { StageQueues } from './stack-parts.ts';

/** Partition keys of the table by content: a function may touch only those of its statements. */
export const partitions = {
  /** The truth rows of articles, their texts and labels, their places in stories and what stories are made of. */
  articles: ['A#*'],
  /** The slips that list what is in work. */
  slips: ['W#*'],
  /** The chunks of the index's segments. */
  segments: ['S#*'],
  /** The manifest, which says which segments make up the index, and the garbage list. */
  manifest: ['INDEX'],
  /** The profiles of sources. */
  profiles: ['P#*'],
  /** The standing searches. */
  searches: ['Q#*'],
  /** What matched them. */
  matches: ['M#*'],
  /** In which spelling each name is shown. */
  names: ['NAMES'],
  /** The logs of the days' signatures. */
  dayLogs: ['G#*'],
  /** What runs of grouping decided. */
  commits: ['GROUP'],
  /** The largest stories of each day, and which days have any. */
  boards: ['BOARD', 'BOARD#*'],
  /** The checkpoints of jobs that work in slices. */
  jobs: ['J#*'],
} as const;

/** Allows actions on resources, and nothing else. */
export function allow(actions: string[], ...resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}

/** Allows operations on items of some partition keys: one function cannot write what belongs to another. */
export function allowItems(
  operations: string[],
  table: ITableV2,
  partitionKeys: readonly string[],
): PolicyStatement {
  const statement = allow(
    operations.map((operation) => `dynamodb:${operation}`),
    table.tableArn,
  );
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': [...partitionKeys] });
  return statement;
}

/** Allows sending to queues. */
export function allowSend(...queues: readonly Queue[]): PolicyStatement {
  return allow(['sqs:SendMessage'], ...queues.map((queue) => queue.queueArn));
}

/** Allows listing the articles that are in work, rejected or failed, by the index of work and by slips. */
export function allowQueryOfWork(table: ITableV2): PolicyStatement[] {
  return [
    allow(['dynamodb:Query'], `${table.tableArn}/index/${workIndexName}`),
    allowItems(['Query'], table, partitions.slips),
  ];
}

/** Allows reading the index: its manifest and its segments, and nothing of the articles. */
export function allowReadIndex(table: ITableV2): PolicyStatement[] {
  return [
    allowItems(['Query'], table, partitions.segments),
    allowItems(['GetItem'], table, partitions.manifest),
  ];
}

/** Allows writing and merging segments, and deleting dead ones. */
export function allowUpkeep(table: ITableV2): PolicyStatement[] {
  return [
    allowItems(['Query', 'BatchWriteItem'], table, partitions.segments),
    allowItems(['GetItem', 'Query', 'UpdateItem', 'BatchWriteItem'], table, partitions.manifest),
  ];
}

/**
 * Allows announcing events of these types on the bus, if there is one. EventBridge holds each entry of a call against the
 * conditions by itself. The source is a list to IAM, because a rule may name several; the type is a single text.
 */
export function allowAnnounce(bus: EventBus | undefined, detailTypes: readonly string[]): PolicyStatement[] {
  if (!bus) return [];
  const statement = allow(['events:PutEvents'], bus.eventBusArn);
  statement.addCondition('ForAllValues:StringEquals', { 'events:source': eventSource });
  statement.addCondition('StringEquals', { 'events:detail-type': [...detailTypes] });
  return [statement];
}

/** Allows noting in the logs of days what is served, and asking the grouping to look, if there is one. */
export function allowFollowStories(
  table: ITableV2,
  { toGroup }: Pick<StageQueues, 'toGroup'>,
): PolicyStatement[] {
  if (!toGroup) return [];
  return [allowItems(['Query', 'PutItem'], table, partitions.dayLogs), allowSend(toGroup.queue)];
}

/** The variable that names the queue of the grouping to those who follow for it, if there is one. */
export function nameGroup({ toGroup }: Pick<StageQueues, 'toGroup'>): Record<string, string> {
  return toGroup ? { GROUP_QUEUE_URL: toGroup.queue.queueUrl } : {};
}

/** What Lambda's poller does under the role of the function it feeds. */
export function allowConsume(queue: Queue): PolicyStatement {
  return allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn);
}
