import type { CallGuard } from './iam/call-guard.ts';
import { s3Credentials } from './iam/read-principals.ts';
import type { LocalS3 } from './s3/start-s3.ts';
import type { ResolvedStack } from './template/resolve-stack.ts';
import type { Properties } from './template/resource-types.ts';

/** Creates the buckets; throws if S3 may not send a bucket's events to a queue, as the deployment would fail. */
export async function createBuckets(
  stack: ResolvedStack,
  s3: LocalS3,
  guard: CallGuard,
  apiUrl: string,
): Promise<void> {
  for (const { name, properties } of stack.list('AWS::S3::Bucket')) {
    const byQueue = new Map<string, string[]>();
    for (const { Event, Queue } of properties.NotificationConfiguration?.QueueConfigurations ?? []) {
      byQueue.set(Queue, [...(byQueue.get(Queue) ?? []), Event]);
    }
    for (const resource of byQueue.keys()) {
      const sending = { action: 'sqs:SendMessage', resource, context: {} };
      const refusal = guard.refuse(s3Credentials.accessKeyId, () => [sending]);
      if (refusal) throw new Error(`S3 cannot announce what happens in ${name}. ${refusal}`);
    }
    await s3.createBucket(name, {
      versioned: properties.VersioningConfiguration?.Status === 'Enabled',
      notifications: [...byQueue].map(([queueArn, events]) => ({ queueArn, events })),
      cors: readCors(properties, apiUrl),
    });
  }
}

/** On this machine the pages that the template means are those of the API. */
function readCors({ CorsConfiguration }: Properties<'AWS::S3::Bucket'>, apiUrl: string) {
  const [rule] = CorsConfiguration?.CorsRules ?? [];
  const origins = [apiUrl, apiUrl.replace('127.0.0.1', 'localhost')];
  return rule && { origins, headers: rule.AllowedHeaders, exposedHeaders: rule.ExposedHeaders };
}
