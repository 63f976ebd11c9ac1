import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ClientLocation } from '../../functions/store/clients.ts';
import type { OpenStack } from './open-stack.ts';

/** The messages in the queue before a stage, by SQS's approximate counts. */
export interface QueueStatus {
  stage: string;
  waiting: number;
  inFlight: number;
  /** Messages that were set aside after five tries; absent for a queue whose messages go to the one that several share. */
  deadLetters?: number;
  /** How long the oldest message has waited; absent if it is not measured, as on one machine. */
  oldestSeconds?: number;
}

/** What stands for a stage where the dead letters of several queues are. */
const sharedName = 'DeadLetters';

/** Reads the queues of a stack, in the order that articles pass them, then the one of dead letters that they share. */
export async function readQueues({
  sqs,
  queues,
  deadLettersUrl: shared,
  measured,
}: OpenStack): Promise<QueueStatus[]> {
  const ages = measured
    ? await readAges(
        [...queues.values()].map(({ queueUrl }) => queueUrl),
        measured,
      )
    : new Map();
  const reading = [...queues]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(async ([stage, { queueUrl, deadLettersUrl }]) => {
      const [queue, deadLetters] = await Promise.all([
        countMessages(sqs, queueUrl),
        countDeadLetters(sqs, deadLettersUrl),
      ]);
      const oldestSeconds = ages.get(queueUrl);
      return { stage, ...queue, ...deadLetters, ...(oldestSeconds !== undefined && { oldestSeconds }) };
    });
  const [ofStages, ofAll] = await Promise.all([Promise.all(reading), countDeadLetters(sqs, shared)]);
  return ofAll ? [...ofStages, { stage: sharedName, waiting: 0, inFlight: 0, ...ofAll }] : ofStages;
}

async function countDeadLetters(
  sqs: SQSClient,
  url: string | undefined,
): Promise<{ deadLetters: number } | undefined> {
  if (url === undefined) return undefined;
  const { waiting, inFlight } = await countMessages(sqs, url);
  return { deadLetters: waiting + inFlight };
}

/** These queues come first, in the order in which an article passes them. */
const wayOfAnArticle = ['Intake', 'Classify', 'Index'];

function rankOf(stage: string): number {
  const rank = wayOfAnArticle.indexOf(stage);
  return rank < 0 ? wayOfAnArticle.length : rank;
}

async function countMessages(
  sqs: SQSClient,
  QueueUrl: string,
): Promise<{ waiting: number; inFlight: number }> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesDelayed',
        'ApproximateNumberOfMessagesNotVisible',
      ],
    }),
  );
  return {
    waiting:
      Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0) +
      Number(Attributes?.['ApproximateNumberOfMessagesDelayed'] ?? 0),
    inFlight: Number(Attributes?.['ApproximateNumberOfMessagesNotVisible'] ?? 0),
  };
}

/** SQS measures once a minute, and CloudWatch shows it some minutes later. */
const lookBackMs = 15 * 60_000;
const periodSeconds = 60;

/** The age of the oldest message by queue URL, by CloudWatch's last value. */
async function readAges(
  queueUrls: readonly string[],
  location: ClientLocation,
): Promise<Map<string, number>> {
  const now = Date.now();
  const { MetricDataResults = [] } = await new CloudWatchClient(location).send(
    new GetMetricDataCommand({
      StartTime: new Date(now - lookBackMs),
      EndTime: new Date(now),
      ScanBy: 'TimestampDescending',
      MetricDataQueries: queueUrls.map((url, i) => ({
        Id: `q${i}`,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/SQS',
            MetricName: 'ApproximateAgeOfOldestMessage',
            Dimensions: [{ Name: 'QueueName', Value: url.slice(url.lastIndexOf('/') + 1) }],
          },
          Period: periodSeconds,
          Stat: 'Maximum',
        },
      })),
    }),
  );
  return new Map(
    MetricDataResults.flatMap(({ Id = '', Values = [] }) => {
      const [url, age] = [queueUrls[Number(Id.slice(1))], Values[0]];
      return url !== undefined && age !== undefined ? [[url, age] as const] : [];
    }),
  );
}
