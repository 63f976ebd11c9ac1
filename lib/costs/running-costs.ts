import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { workIndexName } from '../catalogue-table.ts';
import type { StageFunction } from '../functions/stage-function.ts';
import type { StageQueue } from '../stage-queue.ts';
import { countOwn } from '../watch/own-metrics.ts';

/** AWS list prices in US dollars for us-east-1, first tier, free tiers not counted, as published in 2025. */
export const prices = {
  /** aws.amazon.com/dynamodb/pricing/on-demand */
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** aws.amazon.com/lambda/pricing, arm64 */
  lambdaRequest: 0.2e-6,
  lambdaGbSecond: 0.0000133334,
  /** aws.amazon.com/sqs/pricing, standard queues */
  queueRequest: 0.4e-6,
  /** aws.amazon.com/api-gateway/pricing, HTTP APIs */
  apiRequest: 1e-6,
  /** aws.amazon.com/cloudwatch/pricing, a GB of logs taken in */
  logByte: 0.5e-9,
  /** aws.amazon.com/eventbridge/pricing, events of one's own: each 64 kB of one */
  busEvent: 1e-6,
};

const period = Duration.hours(1);

interface CostSources {
  table: ITableV2;
  queues: StageQueue[];
  functions: StageFunction[];
  /** Those that announce what became of articles; none where `events` is off. */
  announcing: StageFunction[];
  api: HttpApi;
}

/** Estimated dollars an hour, a line for each service: costs of use, without storage, alarms and S3's requests. */
export function estimateRunningCosts(sources: CostSources): MathExpression[] {
  const { table, queues, functions, announcing, api } = sources;
  return [
    sumDollars('DynamoDB', countTableUnits(table)),
    sumDollars('Lambda', functions.flatMap(countFunction)),
    sumDollars('SQS', queues.flatMap(countRequests)),
    sumDollars(
      'Logs',
      functions.map(({ logGroup }) => [logGroup.metricIncomingBytes({ period }), prices.logByte]),
    ),
    sumDollars('API', [[api.metricCount({ period, statistic: 'SampleCount' }), prices.apiRequest]]),
    ...(announcing.length > 0 ? [sumDollars('Events', countEvents(table))] : []),
  ];
}

/** A metric, and what one of it costs. */
type Priced = [IMetric, number];

function sumDollars(label: string, priced: Priced[]): MathExpression {
  const name = (at: number) => `${label.toLowerCase()}${at}`;
  return new MathExpression({
    label,
    period,
    // A sum has no value while one of its metrics has none yet.
    expression: priced.map(([, price], at) => `FILL(${name(at)}, 0) * ${price.toFixed(12)}`).join(' + '),
    usingMetrics: Object.fromEntries(priced.map(([metric], at) => [name(at), metric])),
  });
}

/** Writes to the secondary index have a metric of their own. */
function countTableUnits(table: ITableV2): Priced[] {
  const count = (metricName: string, dimensions: Record<string, string>) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      period,
      statistic: 'Sum',
      dimensionsMap: { TableName: table.tableName, ...dimensions },
    });
  return [{}, { GlobalSecondaryIndexName: workIndexName }].flatMap((dimensions): Priced[] => [
    [count('ConsumedWriteCapacityUnits', dimensions), prices.writeUnit],
    [count('ConsumedReadCapacityUnits', dimensions), prices.readUnit],
  ]);
}

function countFunction({ limits, lambda }: StageFunction): Priced[] {
  const gigabytes = limits.memoryMb / 1024;
  return [
    [lambda.metricInvocations({ period }), prices.lambdaRequest],
    [lambda.metricDuration({ period, statistic: 'Sum' }), (gigabytes / 1000) * prices.lambdaGbSecond],
  ];
}

/** At most this: up to ten messages may share one request. */
function countRequests({ queue }: StageQueue): Priced[] {
  return [
    [queue.metricNumberOfMessagesSent({ period }), prices.queueRequest],
    [queue.metricNumberOfMessagesReceived({ period }), prices.queueRequest],
    [queue.metricNumberOfMessagesDeleted({ period }), prices.queueRequest],
    [queue.metricNumberOfEmptyReceives({ period }), prices.queueRequest],
  ];
}

/** An event for each article that was indexed or deleted; the few that were rejected or failed are not counted. */
function countEvents(table: ITableV2): Priced[] {
  const counted = { Done: 'index', Deleted: 'clean' };
  return Object.entries(counted).map(([name, stage]) => [
    countOwn(table, name, { stage, period }),
    prices.busEvent,
  ]);
}
