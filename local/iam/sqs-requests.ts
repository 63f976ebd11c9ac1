import * as v from 'valibot';
import type { Place } from '../template/resolve-stack.ts';
import type { PermissionRequest } from './evaluate.ts';

const bodySchema = v.looseObject({
  QueueUrl: v.optional(v.string()),
  QueueName: v.optional(v.string()),
});

/**
 * The IAM permissions that a call of SQS needs: a batch needs that of a single message (Service Authorization
 * Reference, "Actions defined by Amazon SQS").
 */
export function readSqsRequests(
  operation: string,
  body: unknown,
  { region, accountId }: Pick<Place, 'region' | 'accountId'>,
): PermissionRequest[] {
  const { QueueUrl, QueueName } = v.parse(bodySchema, body ?? {});
  const queue = QueueName ?? QueueUrl?.split('/').at(-1) ?? '*';
  return [
    {
      action: `sqs:${operation.replace(/Batch$/, '')}`,
      resource: `arn:aws:sqs:${region}:${accountId}:${queue}`,
      context: {},
    },
  ];
}
