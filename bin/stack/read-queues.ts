import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ClientLocation } from '../../functions/store/clients.ts';
import type { OpenStack } from './open-stack.ts';

/** The messages in the queue before a stage, by SQS's approximate counts. */
export interface QueueStatus {
  stage: string;
  waiting: number;
  inFlight: number;
  /** Messages that were set aside after five tries. */
  deadLetters: number;
  /** How long the oldest message has waited; absent if it is not measured, as on one machine. */
  oldestSeconds?: number;
}

/** Reads the queues of a stack, in the order that articles pass them. */
export async function readQueues({ sqs, queues, measured }: OpenStack): Promise<QueueStatus[]> {
  const ages = measured
    ? await readAges(
        [...queues.values()].map(({ queueUrl }) => queueUrl),
        measured,
      )
    : new Map();
  return Promise.all(
    [...queues]
      .sort(([a], [b]) => rankOf(a) - rankOf(b))
      .map(async ([stage, { queueUrl, deadLettersUrl }]) => {
        const [queue, deadLetters] = await Promise.all([
          countMessages(sqs, queueUrl),
          countMessages(sqs, deadLettersUrl),
        ]);
        const oldestSeconds = ages.get(queueUrl);
        return {
          stage,
          ...queue,
          deadLetters: deadLetters.waiting + deadLetters.inFlight,
          ...(oldestSeconds !== undefined && { oldestSeconds }),
        };
      }),
  );
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
