import { type Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { metricsNamespace } from './stage-function.ts';

/** The sum of what the functions of a stack count of their own, under a name they give it. */
export function countOwn(inStack: IConstruct, metricName: string, period: Duration): Metric {
  const dimensionsMap = { service: Stack.of(inStack).stackName };
  return new Metric({ namespace: metricsNamespace, metricName, dimensionsMap, period, statistic: 'Sum' });
}
