import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowItems, allowQueryOfWork, allowReadIndex, partitions } from './statements.ts';

/** An HTTP API waits 30 s at most; the rest is for the gateway and a cold start. */
export const queryLimits: FunctionLimits = { timeout: Duration.seconds(25), memoryMb: 1024 };

/** Reads everything, by key only, and writes nothing. */
export function addQuery(scope: Construct, parts: StackParts): StageFunction {
  const { table, inbox, settings, queues } = parts;
  const { queryBudgetUnits, queryBudgetMs, publicUrl } = settings;
  return new StageFunction(scope, 'Query', {
    name: 'query',
    limits: queryLimits,
    parts,
    permissions: [
      allowItems(['GetItem', 'BatchGetItem', 'Query'], table, partitions.articles),
      ...allowReadIndex(table),
      allowItems(['GetItem'], table, partitions.names),
      allowItems(['GetItem', 'Query'], table, partitions.searches),
      allowItems(['Query'], table, partitions.matches),
      ...allowQueryOfWork(table),
      ...(queues.toGroup ? [allowItems(['BatchGetItem', 'GetItem'], table, partitions.boards)] : []),
    ],
    environment: {
      BUCKET_NAME: inbox.bucketName,
      BUDGET_READ_UNITS: `${queryBudgetUnits}`,
      BUDGET_MS: `${queryBudgetMs}`,
      ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }),
      ...(queues.toGroup && { STORIES: 'true' }),
    },
  });
}
