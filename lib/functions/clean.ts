import { Duration, Stack } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import { announcements, nameBus } from '../event-bus.ts';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import {
  allow,
  allowAnnounce,
  allowFollowStories,
  allowItems,
  allowSend,
  nameGroup,
  partitions,
} from './statements.ts';

export const cleanLimits: FunctionLimits = { timeout: Duration.seconds(60), memoryMb: 1024 };

/** Reads a file and its source's profile, writes its article, sends to classify. */
export function addClean(scope: Construct, parts: StackParts): StageFunction {
  const { table, inbox, queues, settings, bus } = parts;
  const { queue: classifyQueue } = queues.toClassify;
  const clean = new StageFunction(scope, 'Clean', {
    name: 'clean',
    limits: cleanLimits,
    parts,
    permissions: [
      allow(['s3:GetObject'], inbox.arnForObjects('*')),
      // Without this permission S3 answers 403, not 404, for a file that is gone.
      allow(['s3:ListBucket'], inbox.bucketArn),
      allowItems(['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], table, partitions.articles),
      allowItems(['PutItem', 'UpdateItem', 'DeleteItem'], table, partitions.slips),
      allowItems(['GetItem'], table, partitions.profiles),
      allowSend(classifyQueue),
      ...allowAnnounce(bus, announcements.clean),
      ...allowFollowStories(table, queues),
    ],
    environment: {
      CLASSIFY_QUEUE_URL: classifyQueue.queueUrl,
      TRAIL_DAYS: `${settings.trailDays}`,
      ...nameBus(bus),
      ...nameGroup(queues),
    },
  });
  const inboxId = Stack.of(scope).getLogicalId(inbox.node.defaultChild as CfnBucket);
  acknowledge(
    clean,
    `AwsSolutions-IAM5[Resource::<${inboxId}.Arn>/*]`,
    'Any file in the inbox may be an article.',
  );
  clean.consume(queues.intake, { batchSize: 10, maxConcurrency: settings.intakeMaxConcurrency });
  // Singly, two in parallel: slower than classify and index, so that new articles do not wait behind those made anew.
  clean.consume(queues.toReprocess, { batchSize: 1, maxConcurrency: 2 });
  return clean;
}
