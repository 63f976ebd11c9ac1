import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionLimits } from './limits.ts';
import { queuesOfArticles, type StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, partitions } from './statements.ts';

/** Ten letters at most, a read and a write each. */
export const buryLimits: FunctionLimits = { timeout: Duration.seconds(60), memoryMb: 1024 };

/** Reads a row and marks it as failed. */
export function addBury(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues } = parts;
  const bury = new StageFunction(scope, 'Bury', {
    name: 'bury',
    limits: buryLimits,
    parts,
    permissions: [allowItems(['GetItem', 'UpdateItem'], table, partitions.articles)],
    environment: {
      CLASSIFY_DEAD_LETTERS_ARN: queues.toClassify.deadLetters.queueArn,
      INDEX_DEAD_LETTERS_ARN: queues.toIndex.deadLetters.queueArn,
    },
  });
  for (const queue of queuesOfArticles(queues)) bury.consumeDeadLetters(queue);
  return bury;
}
