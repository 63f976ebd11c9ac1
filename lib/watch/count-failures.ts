import { type Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { metricsNamespace, type StageFunction } from '../functions/stage-function.ts';

/**
 * Lambda's own line about an invocation that ended with an exception, a time-out, or out of memory: one for each, in logs of the
 * format JSON (Lambda Developer Guide, "Lambda Telemetry API Event schema reference", platform.report).
 */
const failed = FilterPattern.all(
  FilterPattern.stringValue('$.type', '=', 'platform.report'),
  FilterPattern.stringValue('$.record.status', '!=', 'success'),
);

/**
 * Counts the invocations of several functions that failed as a whole, in one metric, from what Lambda writes into their logs.
 * Lambda's own metric has a value for each function, and an alarm is billed by its metrics; this one costs nothing until
 * something fails.
 */
export function countFailures(
  scope: Construct,
  id: string,
  { functions, period }: { functions: readonly StageFunction[]; period: Duration },
): Metric {
  const counted = {
    metricNamespace: `${metricsNamespace}/${Stack.of(scope).stackName}`,
    metricName: id,
  };
  for (const { node, logGroup } of functions) {
    new MetricFilter(scope, `${id}Of${node.id}`, {
      logGroup,
      filterPattern: failed,
      metricValue: '1',
      ...counted,
    });
  }
  return new Metric({
    namespace: counted.metricNamespace,
    metricName: counted.metricName,
    statistic: Stats.SUM,
    period,
  });
}
