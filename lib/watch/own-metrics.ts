import { type Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { metricsNamespace } from '../functions/stage-function.ts';

interface OwnMetric {
  /** The function that counts; if undefined all of the stack. */
  stage?: string;
  period: Duration;
  /** The reason of a rejection. */
  reason?: string;
  statistic?: string;
  label?: string;
}

/** One of a function's own metrics, by the name the function uses; the sum by default. */
export function countOwn(
  inStack: IConstruct,
  metricName: string,
  { stage, period, reason, statistic = Stats.SUM, label }: OwnMetric,
): Metric {
  return new Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: {
      service: Stack.of(inStack).stackName,
      ...(stage !== undefined && { stage }),
      ...(reason !== undefined && { reason }),
    },
    period,
    statistic,
    ...(label !== undefined && { label }),
  });
}
