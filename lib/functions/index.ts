import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { announcements, nameBus } from '../event-bus.ts';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import {
  allowAnnounce,
  allowFollowStories,
  allowItems,
  allowSend,
  allowUpkeep,
  nameGroup,
  partitions,
} from './statements.ts';

export const indexLimits: FunctionLimits = { timeout: Duration.seconds(120), memoryMb: fullCpuMb };

/** Reads articles in batches, makes them findable, merges small segments, asks merge to do the large ones. */
export function addIndex(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues, settings, bus } = parts;
  const { queue: mergeQueue } = queues.toMerge;
  const index = new StageFunction(scope, 'Index', {
    name: 'index',
    limits: indexLimits,
    parts,
    permissions: [
      allowItems(['BatchGetItem', 'UpdateItem'], table, partitions.articles),
      allowItems(['UpdateItem', 'DeleteItem'], table, partitions.slips),
      ...allowUpkeep(table),
      allowItems(['Query'], table, partitions.searches),
      allowItems(['PutItem', 'UpdateItem'], table, partitions.matches),
      allowSend(mergeQueue),
      ...allowAnnounce(bus, announcements.index),
      ...allowFollowStories(table, queues),
    ],
    environment: { MERGE_QUEUE_URL: mergeQueue.queueUrl, ...nameBus(bus), ...nameGroup(queues) },
  });
  // Writing a batch of a hundred articles costs a quarter of writing them one by one.
  index.consume(queues.toIndex, { batchSize: 100, maxConcurrency: settings.indexMaxConcurrency });
  return index;
}
