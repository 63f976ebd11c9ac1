import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** The closed list of what is counted: each name costs up to $0.30 a month and stage, so there are few. */
export type CountName =
  | 'in'
  | 'done'
  | 'deleted'
  | 'unchanged'
  | 'stale'
  | 'retried'
  | 'failed'
  | 'resent'
  | 'buried'
  | 'unreadable'
  | 'driftCount'
  | 'readUnits'
  | 'writeUnits';

const metrics = new Metrics();

/** Says which function this process is: all that it counts carries the name as the dimension `stage`. */
export function setStage(stage: string): void {
  metrics.setDefaultDimensions({ stage });
}

/** Adds to a count of this invocation; CloudWatch shows it with a capital, as its own metrics are. */
export function count(name: CountName, amount = 1): void {
  metrics.addMetric(name.charAt(0).toUpperCase() + name.slice(1), MetricUnit.Count, amount);
}

/** Counts a file that is no article, by its reason: one of `rejectionReasons`. */
export function countRejected(reason = 'unknown'): void {
  metrics.singleMetric().addDimension('reason', reason).addMetric('Rejected', MetricUnit.Count, 1);
}

/** Adds how old, in seconds, an article is at this moment. */
export function measureAge(seconds: number): void {
  metrics.addMetric('Age', MetricUnit.Seconds, seconds);
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
