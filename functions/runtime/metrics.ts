import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** The closed list of what is counted; each name costs a few cents a month, so there are few. */
export type CountName =
  | 'Cleaned'
  | 'Classified'
  | 'Indexed'
  | 'Rejected'
  | 'Deleted'
  | 'Stale'
  | 'Failed'
  | 'Resent'
  | 'ReadUnits'
  | 'WriteUnits';

const metrics = new Metrics();

/** Adds to a count of this invocation. */
export function count(name: CountName, amount = 1): void {
  metrics.addMetric(name, MetricUnit.Count, amount);
}

/** Writes the counts of this invocation to the log, where CloudWatch finds them. */
export function publishCounts(): void {
  metrics.publishStoredMetrics();
}
