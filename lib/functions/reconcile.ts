import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import {
  allow,
  allowItems,
  allowQueryOfWork,
  allowReadIndex,
  allowSend,
  nameGroup,
  partitions,
} from './statements.ts';

/** It stops by itself after twelve minutes and goes on the next day. */
const reconcileLimits: FunctionLimits = { timeout: Duration.minutes(15), memoryMb: fullCpuMb };

/** A million articles cost seven cents to compare: a thousandth of a listing call and half a read unit each. */
const interval = Duration.days(1);

/** Lists the bucket, walks the index, reads articles, sends to the intake, stores where it stopped. */
export function addReconcile(scope: Construct, parts: StackParts): StageFunction {
  const { table, inbox, queues } = parts;
  const { queue: intake } = queues.intake;
  const reconcile = new StageFunction(scope, 'Reconcile', {
    name: 'reconcile',
    limits: reconcileLimits,
    parts,
    permissions: [
      // The versions of a key show when its file was deleted.
      allow(['s3:ListBucket', 's3:ListBucketVersions'], inbox.bucketArn),
      ...allowReadIndex(table),
      allowItems(['BatchGetItem'], table, partitions.articles),
      allowItems(['GetItem', 'PutItem'], table, partitions.jobs),
      ...allowQueryOfWork(table),
      allowSend(intake, ...(queues.toGroup ? [queues.toGroup.queue] : [])),
    ],
    environment: { BUCKET_NAME: inbox.bucketName, INTAKE_QUEUE_URL: intake.queueUrl, ...nameGroup(queues) },
  });
  reconcile.runEvery(interval);
  return reconcile;
}
