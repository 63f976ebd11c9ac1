import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts, StageQueues } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, partitions } from './statements.ts';

/** A run decides of thousands of articles in a back-fill, at some milliseconds each. */
export const groupLimits: FunctionLimits = { timeout: Duration.minutes(15), memoryMb: fullCpuMb };

/**
 * Reads the logs of days and what was decided, decides of what is new, writes where each article is and what each story is
 * made of. A batch is one run, which one commit ends: the larger, the cheaper.
 */
export function addGroup(
  scope: Construct,
  parts: StackParts,
  toGroup: NonNullable<StageQueues['toGroup']>,
): StageFunction {
  const { table } = parts;
  const group = new StageFunction(scope, 'Group', {
    name: 'group',
    limits: groupLimits,
    parts,
    permissions: [
      allowItems(['Query'], table, partitions.dayLogs),
      allowItems(['Query', 'PutItem'], table, partitions.commits),
      allowItems(['BatchGetItem', 'PutItem'], table, [...partitions.articles, ...partitions.stories]),
    ],
  });
  group.consume(toGroup, { batchSize: 1_000, maxConcurrency: 2 });
  return group;
}
