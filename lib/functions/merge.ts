import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, allowUpkeep, partitions } from './statements.ts';

/** A segment of 100,000 articles is 70 MB, and a partition takes a megabyte a second. */
export const mergeLimits: FunctionLimits = { timeout: Duration.minutes(15), memoryMb: fullCpuMb };

/** Merges and deletes segments, and reads the rows of articles to see which postings still count. */
export function addMerge(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues, settings } = parts;
  const merge = new StageFunction(scope, 'Merge', {
    name: 'merge',
    limits: mergeLimits,
    parts,
    permissions: [allowItems(['BatchGetItem'], table, partitions.articles), ...allowUpkeep(table)],
  });
  merge.consume(queues.toMerge, { batchSize: 1, maxConcurrency: settings.mergeMaxConcurrency });
  return merge;
}
