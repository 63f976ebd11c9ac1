import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { OpenStack } from '../../bin/stack/open-stack.ts';
import type { Table } from '../../functions/store/clients.ts';

/** A stack with this table and these queues, each at an address that ends with its name. */
export function makeStack(table: Table, sqs: unknown): OpenStack {
  const urlsOf = (stage: string) => ({
    queueUrl: `https://sqs.example/${stage}`,
    deadLettersUrl: `https://sqs.example/${stage}-dead`,
  });
  const stages = ['Intake', 'Classify', 'Index', 'Reprocess'];
  return {
    name: 'newsroom',
    bucket: 'inbox',
    table,
    s3: {} as S3Client,
    sqs: sqs as SQSClient,
    intakeQueueUrl: urlsOf('Intake').queueUrl,
    queues: new Map(stages.map((stage) => [stage, urlsOf(stage)])),
  };
}
