import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { announcements, nameBus } from '../event-bus.ts';
import type { FunctionLimits } from './limits.ts';
import { queuesOfArticles, type StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import {
  allowAnnounce,
  allowFollowStories,
  allowItems,
  allowSend,
  nameGroup,
  partitions,
} from './statements.ts';

/** Ten letters at most, a read and a write or a message each. */
export const buryLimits: FunctionLimits = { timeout: Duration.seconds(60), memoryMb: 1024 };

/** Reads a row and marks it as failed, or sends the letter again to the queue where it died. */
export function addBury(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues, deadLetters, bus } = parts;
  const bury = new StageFunction(scope, 'Bury', {
    name: 'bury',
    limits: buryLimits,
    parts,
    permissions: [
      allowItems(['GetItem', 'UpdateItem'], table, partitions.articles),
      allowSend(...queuesOfArticles(queues).map(({ queue }) => queue)),
      ...allowAnnounce(bus, announcements.bury),
      ...allowFollowStories(table, queues),
    ],
    environment: {
      INTAKE_QUEUE_URL: queues.intake.queue.queueUrl,
      REPROCESS_QUEUE_URL: queues.toReprocess.queue.queueUrl,
      CLASSIFY_QUEUE_URL: queues.toClassify.queue.queueUrl,
      INDEX_QUEUE_URL: queues.toIndex.queue.queueUrl,
      ...nameBus(bus),
      ...nameGroup(queues),
    },
  });
  bury.consumeDeadLetters(deadLetters);
  return bury;
}
