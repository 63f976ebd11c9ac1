import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { workIndexName } from './catalogue-table.ts';

/** Partition keys of the articles: the truth rows and their texts. */
const articles = ['A#*'];

/** Partition keys of the index's segments. */
const segments = ['S#*'];

/** The partition key of the manifest, which says which segments make up the index, and of the list of what is to be swept. */
const manifest = ['INDEX'];

/** Partition keys of what was learnt of sources. */
const profiles = ['P#*'];

/** Partition keys of where jobs stand that work in slices. */
const jobs = ['J#*'];

/** What clean does: reads a file and what is known of its source, writes its article, tells classify. */
export function permitClean(table: TableV2, inbox: Bucket, classifyQueue: Queue): PolicyStatement[] {
  return [
    allow(['s3:GetObject'], inbox.arnForObjects('*')),
    // Without it S3 answers 403, not 404, for a file that is gone.
    allow(['s3:ListBucket'], inbox.bucketArn),
    allowItems(['GetItem', 'PutItem', 'UpdateItem'], table, articles),
    allowItems(['GetItem'], table, profiles),
    allowSend(classifyQueue),
  ];
}

/** The services of others that classify may ask. */
interface Advisors {
  comprehend: boolean;
  /** Id of a foundation model; none if undefined. */
  bedrockModel?: string | undefined;
}

/** What classify does: reads and writes articles, tells index; asks others only where that is switched on. */
export function permitClassify(
  table: TableV2,
  indexQueue: Queue,
  { comprehend, bedrockModel }: Advisors,
): PolicyStatement[] {
  return [
    allowItems(['GetItem', 'PutItem', 'UpdateItem'], table, articles),
    allowSend(indexQueue),
    ...(comprehend ? [allow(['comprehend:DetectEntities', 'comprehend:DetectSentiment'], '*')] : []),
    ...(bedrockModel === undefined ? [] : [allow(['bedrock:InvokeModel'], modelArn(table, bedrockModel))]),
  ];
}

function modelArn(table: TableV2, resourceName: string): string {
  // A foundation model belongs to no account.
  return Stack.of(table).formatArn({
    service: 'bedrock',
    account: '',
    resource: 'foundation-model',
    resourceName,
  });
}

/** What index does: reads articles in batches, marks them live, keeps the segments, asks merge for more of that. */
export function permitIndex(table: TableV2, mergeQueue: Queue): PolicyStatement[] {
  return [
    allowItems(['BatchGetItem', 'UpdateItem'], table, articles),
    ...allowUpkeep(table),
    allowSend(mergeQueue),
  ];
}

/** What merge does: keeps the segments, and asks the rows of articles which of their postings still count. */
export function permitMerge(table: TableV2): PolicyStatement[] {
  return [allowItems(['BatchGetItem'], table, articles), ...allowUpkeep(table)];
}

/** What query does: reads everything, by key only, and writes nothing. */
export function permitQuery(table: TableV2): PolicyStatement[] {
  return [
    allowItems(['GetItem', 'BatchGetItem', 'Query'], table, articles),
    allowItems(['Query'], table, segments),
    allowItems(['GetItem'], table, manifest),
    allowQueryOfWork(table),
  ];
}

/** What sweep does: finds what has been in work too long, reads and marks its row, sends it again. */
export function permitSweep(table: TableV2, queues: readonly Queue[]): PolicyStatement[] {
  return [
    allowQueryOfWork(table),
    allowItems(['BatchGetItem', 'UpdateItem'], table, articles),
    allowSend(...queues),
  ];
}

/** What bury does: reads a row and marks it as failed. */
export function permitBury(table: TableV2): PolicyStatement[] {
  return [allowItems(['GetItem', 'UpdateItem'], table, articles)];
}

/** What learn does: walks the index, reads articles in batches, keeps the profiles of their sources. */
export function permitLearn(table: TableV2): PolicyStatement[] {
  return [
    allowItems(['Query'], table, segments),
    allowItems(['GetItem'], table, manifest),
    allowItems(['BatchGetItem'], table, articles),
    allowItems(['GetItem', 'PutItem'], table, profiles),
  ];
}

/** What reconcile does: lists the bucket, walks the index, reads articles, tells the intake, keeps its place. */
export function permitReconcile(table: TableV2, inbox: Bucket, intake: Queue): PolicyStatement[] {
  return [
    // Versions, of single keys, tell when a file was deleted.
    allow(['s3:ListBucket', 's3:ListBucketVersions'], inbox.bucketArn),
    allowItems(['Query'], table, segments),
    allowItems(['GetItem'], table, manifest),
    allowItems(['BatchGetItem'], table, articles),
    allowItems(['GetItem', 'PutItem'], table, jobs),
    allowQueryOfWork(table),
    allowSend(intake),
  ];
}

/** What Lambda's poller does under the role of the function it feeds. */
export function permitConsume(queue: Queue): PolicyStatement {
  return allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn);
}

function allow(actions: string[], ...resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}

function allowSend(...queues: readonly Queue[]): PolicyStatement {
  return allow(['sqs:SendMessage'], ...queues.map((queue) => queue.queueArn));
}

function allowQueryOfWork(table: TableV2): PolicyStatement {
  return allow(['dynamodb:Query'], `${table.tableArn}/index/${workIndexName}`);
}

/** What it takes to write, merge and sweep segments. */
function allowUpkeep(table: TableV2): PolicyStatement[] {
  return [
    allowItems(['Query', 'BatchWriteItem'], table, segments),
    allowItems(['GetItem', 'Query', 'UpdateItem', 'BatchWriteItem'], table, manifest),
  ];
}

/** Holds a function to its partition keys: one room cannot write what belongs to another. */
function allowItems(operations: string[], table: TableV2, partitionKeys: string[]): PolicyStatement {
  const statement = allow(
    operations.map((operation) => `dynamodb:${operation}`),
    table.tableArn,
  );
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': partitionKeys });
  return statement;
}
