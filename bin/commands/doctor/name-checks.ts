import { DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { HeadBucketCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { nameCatalogue } from '../../../lib/catalogue-table.ts';
import { nameInbox } from '../../../lib/inbox.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Target } from './account-checks.ts';
import type { Check } from './check.ts';

/** Whether the fixed name of the bucket is free, or the stack's own. */
export async function checkBucketName(target: Target, settings: Settings): Promise<Check> {
  const bucket = nameInbox(settings.stackName, target.account, target.region);
  return judge('Bucket name', bucket, target, await findBucket(bucket, target));
}

/** Whether the fixed name of the table is free, or the stack's own. */
export async function checkTableName(target: Target, settings: Settings): Promise<Check> {
  const table = nameCatalogue(settings.stackName);
  return judge('Table name', table, target, await findTable(table, target));
}

type Finding = 'free' | 'taken' | 'kept from you';

function judge(name: string, resource: string, { stack }: Target, finding: Finding): Check {
  if (finding === 'free') return { name, verdict: 'ok', found: `${resource} is free` };
  if (finding === 'kept from you') {
    const advice = 'A policy keeps it from you: ask who may read it, or choose another stackName.';
    return { name, verdict: 'problem', found: `${resource} exists, and you may not see it`, advice };
  }
  const isOwn = stack?.Outputs?.some(({ OutputValue }) => OutputValue === resource);
  if (isOwn) return { name, verdict: 'ok', found: `${resource} is the stack's own` };
  const advice =
    'It was kept when an earlier stack was destroyed. Take it over with `npx cdk deploy --import-existing-resources`, or choose another stackName: docs/operations.md, "Removing, and coming back".';
  return { name, verdict: 'problem', found: `${resource} exists, and no stack has it`, advice };
}

async function findBucket(bucket: string, { region }: Target): Promise<Finding> {
  try {
    await new S3Client({ region }).send(new HeadBucketCommand({ Bucket: bucket }));
    return 'taken';
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 404) return 'free';
    // Nobody else can have a bucket of this account's namespace.
    if (status === 403) return 'kept from you';
    throw error;
  }
}

async function findTable(table: string, { region }: Target): Promise<Finding> {
  try {
    await new DynamoDBClient({ region }).send(new DescribeTableCommand({ TableName: table }));
    return 'taken';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return 'free';
    throw error;
  }
}
