import { resolve } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { EventBus } from '../../functions/follow/events/announcer.ts';
import {
  type ClientLocation,
  openEventBridge,
  openS3,
  openSqs,
  openTable,
  type Table,
} from '../../functions/store/clients.ts';
import { eventBus } from '../../functions/store/event-bus.ts';
import type { Endpoints } from '../../local/cloud.ts';
import { findEndpoints } from '../../local/data-folder.ts';
import { localCredentials } from '../../local/local-credentials.ts';
import { callName } from '../call-name.ts';
import { findOutputs } from './find-outputs.ts';
import type { StackOptions } from './stack-options.ts';

/** The parts of a stack for an operator, under the operator's own credentials. */
export interface OpenStack {
  /** Its name for people. */
  name: string;
  /** Where its metrics are, in CloudWatch; undefined for the local cloud, which has none. */
  measured?: ClientLocation;
  /** Where it keeps everything, on this machine; undefined for a deployed stack. */
  dataFolder?: string;
  bucket: string;
  table: Table;
  s3: S3Client;
  sqs: SQSClient;
  intakeQueueUrl: string;
  /** The setting of the same name; absent for a stack deployed before this output existed. */
  trailDays?: number;
  /** Where it announces what became of articles; absent where its events are off. */
  bus?: EventBus;
  /** By the name of the stage; those with an address for dead letters share theirs with no other. */
  queues: Map<string, { queueUrl: string; deadLettersUrl?: string | undefined }>;
  /** Where the dead letters of all other queues are; absent for a stack deployed before they shared it. */
  deadLettersUrl?: string;
}

/** Finds the parts of a stack; if there is none, throws an error that says what to do. */
export async function openStack({ stack, region, data }: StackOptions): Promise<OpenStack> {
  if (stack === undefined) return findLocalStack(data);
  const location = region === undefined ? {} : { region };
  const outputs = await findOutputs(stack, region);
  const opened = openParts(outputs, { dynamodb: location, s3: location, sqs: location, events: location });
  return { ...opened, name: stack, measured: location };
}

function findLocalStack(data: string): OpenStack {
  const endpoints = findEndpoints(resolve(data));
  if (!endpoints) {
    throw new Error(
      `No local cloud runs on ${data}. Start one with \`${callName} start\`, or name a deployed stack with --stack.`,
    );
  }
  return openLocalStack(endpoints, data);
}

/** The parts of a local cloud that runs, by its data folder. */
export function openLocalStack(endpoints: Endpoints, data: string): OpenStack {
  const { outputs, region, s3, sqs, dynamodb, events } = endpoints;
  const at = (endpoint: string) => ({ endpoint, region, credentials: localCredentials });
  const locations = {
    dynamodb: at(dynamodb),
    s3: at(s3),
    sqs: at(sqs),
    ...(events && { events: at(events) }),
  };
  const opened = openParts(outputs, locations);
  return { ...opened, name: `the local cloud of ${data}`, dataFolder: resolve(data) };
}

function openParts(
  outputs: Partial<Record<string, string>>,
  locations: Record<'dynamodb' | 's3' | 'sqs', ClientLocation> & { events?: ClientLocation },
): Omit<OpenStack, 'name'> {
  const find = (name: string) => {
    const value = outputs[name];
    if (value) return value;
    throw new Error(
      `The stack has no output ${name}; is it a Copydesk stack, and deployed since this version?`,
    );
  };
  const { EventBusName: busName } = outputs;
  return {
    ...(busName && { bus: eventBus(openEventBridge(locations.events), busName) }),
    bucket: find('InboxBucketName'),
    table: openTable(find('TableName'), locations.dynamodb),
    s3: openS3(locations.s3),
    sqs: openSqs(locations.sqs),
    intakeQueueUrl: find('IntakeQueueUrl'),
    ...(outputs['TrailDays'] !== undefined && { trailDays: Number(outputs['TrailDays']) }),
    ...(outputs['DeadLettersUrl'] !== undefined && { deadLettersUrl: outputs['DeadLettersUrl'] }),
    queues: new Map(
      Object.keys(outputs)
        .filter((name) => name.endsWith('QueueUrl'))
        .map((name) => name.slice(0, -'QueueUrl'.length))
        .map((stage) => [
          stage,
          { queueUrl: find(`${stage}QueueUrl`), deadLettersUrl: outputs[`${stage}DeadLettersUrl`] },
        ]),
    ),
  };
}
