import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** The closed list of what is counted; each name costs a few cents a month, so there are few. */
export type CountName =
  | 'cleaned'
  | 'classified'
  | 'indexed'
  | 'rejected'
  | 'deleted'
  | 'stale'
  | 'unchanged'
  | 'failed'
  | 'resent'
  | 'buried'
  | 'unreadable'
  | 'driftCount'
  | 'readUnits'
  | 'writeUnits';

const metrics = new Metrics();

/** Adds to a count of this invocation; CloudWatch shows it with a capital, as its own metrics are. */
export function count(name: CountName, amount = 1): void {
  metrics.addMetric(name.charAt(0).toUpperCase() + name.slice(1), MetricUnit.Count, amount);
}

/** Adds what the table was asked for in this invocation, in read and write units. */
export function countUnits({ readUnits, writeUnits }: { readUnits: number; writeUnits: number }): void {
  if (readUnits > 0) count('readUnits', readUnits);
  if (writeUnits > 0) count('writeUnits', writeUnits);
}

/** Writes the counts of this invocation to the log, where CloudWatch finds them. */
export function publishCounts(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
