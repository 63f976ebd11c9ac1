import { Duration, Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { referToCatalogue } from '../../../lib/catalogue-table.ts';
import { estimateRunningCosts } from '../../../lib/costs/running-costs.ts';
import { cleanLimits } from '../../../lib/functions/clean.ts';
import { StageFunction } from '../../../lib/functions/stage-function.ts';
import { StageQueue } from '../../../lib/stage-queue.ts';
import { createApp } from '../synthesize.ts';

const stack = new Stack(createApp(), 'costs');
const table = referToCatalogue(stack, 'costs');
const sources = {
  table,
  api: new HttpApi(stack, 'Api'),
  queues: [
    new StageQueue(stack, 'Intake', {
      queueName: undefined,
      consumerTimeout: Duration.seconds(1),
      batchWindow: Duration.seconds(0),
      deadLetters: undefined,
    }),
  ],
  functions: [
    new StageFunction(stack, 'Clean', {
      name: 'clean',
      limits: cleanLimits,
      parts: { table, settings: { logRetentionDays: 7 } },
      permissions: [],
    }),
  ],
};
const costs = estimateRunningCosts({ ...sources, announcing: sources.functions });

/** What the expression of a service comes to when each of its metrics has the value given for its name, else none. */
function evaluate(service: string, values: Record<string, number>): number {
  const cost = costs.find(({ label }) => label === service);
  const terms = (cost?.expression ?? '').split(' + ').map((term) => {
    const [, name = '', price = ''] = /^FILL\((\w+), 0\) \* ([\d.]+)$/.exec(term) ?? [];
    const metric = cost?.usingMetrics[name] as Metric;
    const { GlobalSecondaryIndexName: index } = metric.dimensions ?? {};
    return (index ? 0 : (values[metric.metricName] ?? 0)) * Number(price);
  });
  return terms.reduce((sum, term) => sum + term, 0);
}

describe('the running costs', () => {
  it('count a million writes and a million reads of the table at list price', () => {
    const million = { ConsumedWriteCapacityUnits: 1e6, ConsumedReadCapacityUnits: 1e6 };
    expect(evaluate('DynamoDB', million)).toBeCloseTo(0.625 + 0.125, 6);
  });

  it('count a function by its calls and by milliseconds times memory', () => {
    const hourOfOneGigabyte = { Invocations: 1e6, Duration: 3_600_000 };
    expect(evaluate('Lambda', hourOfOneGigabyte)).toBeCloseTo(0.2 + 3600 * 0.0000133334, 4);
  });

  it('count the polls of an idle queue', () => {
    expect(evaluate('SQS', { NumberOfEmptyReceives: 650_000 })).toBeCloseTo(0.26, 6);
  });

  it('count a gigabyte of logs and a million requests', () => {
    expect(evaluate('Logs', { IncomingBytes: 1e9 })).toBeCloseTo(0.5, 6);
    expect(evaluate('API', { Count: 1e6 })).toBeCloseTo(1, 6);
  });

  it('count an event for each article that can be found or is deleted, where events are announced', () => {
    expect(evaluate('Events', { Done: 1e6, Deleted: 1e6 })).toBeCloseTo(2, 6);
    const labels = estimateRunningCosts({ ...sources, announcing: [] }).map(({ label }) => label);
    expect(labels).not.toContain('Events');
  });
});
