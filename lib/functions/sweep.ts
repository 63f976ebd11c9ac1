import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, allowQueryOfWork, allowSend, partitions } from './statements.ts';

export const sweepLimits: FunctionLimits = { timeout: Duration.seconds(60), memoryMb: 1024 };

/** An article whose message was lost waits at most this long after the hour that the sweep allows it. */
const interval = Duration.minutes(15);

/** Finds articles that have been in work for too long, reads and marks their rows, sends them again. */
export function addSweep(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues } = parts;
  const [toClassify, toIndex] = [queues.toClassify.queue, queues.toIndex.queue];
  const sweep = new StageFunction(scope, 'Sweep', {
    name: 'sweep',
    limits: sweepLimits,
    parts,
    permissions: [
      ...allowQueryOfWork(table),
      allowItems(['BatchGetItem', 'UpdateItem'], table, partitions.articles),
      allowItems(['DeleteItem'], table, partitions.slips),
      allowSend(toClassify, toIndex),
    ],
    environment: { CLASSIFY_QUEUE_URL: toClassify.queueUrl, INDEX_QUEUE_URL: toIndex.queueUrl },
  });
  sweep.runEvery(interval);
  return sweep;
}
