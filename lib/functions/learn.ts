import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, allowReadIndex, partitions } from './statements.ts';

/** It reads at most five thousand rows and as many texts, which takes a minute; the rest is for a slow table. */
const learnLimits: FunctionLimits = { timeout: Duration.minutes(5), memoryMb: fullCpuMb };

/** The furniture of a source changes over weeks: learning more often would find nothing new. */
const interval = Duration.days(1);

/** Walks the index, reads articles in batches, writes the profiles of their sources and the spellings of their names. */
export function addLearn(scope: Construct, parts: StackParts): StageFunction {
  const { table } = parts;
  const learn = new StageFunction(scope, 'Learn', {
    name: 'learn',
    limits: learnLimits,
    parts,
    permissions: [
      ...allowReadIndex(table),
      allowItems(['BatchGetItem'], table, partitions.articles),
      allowItems(['GetItem', 'PutItem'], table, [...partitions.profiles, ...partitions.names]),
    ],
  });
  learn.runEvery(interval);
  return learn;
}
