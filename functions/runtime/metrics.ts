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

/** Adds to a count where there is something to add: a metric nobody counts costs nothing. */
export function countSome(name: CountName, amount: number): void {
  if (amount > 0) count(name, amount);
}

/** What a stage says it did with one article, in the stage's own word where it did its work. */
type StageOutcome = 'cleaned' | 'classified' | 'rejected' | CountName;

/** Counts what became of an article: as done, or by what kept it from that; a rejection by its reason. */
export function countOutcome(outcome: StageOutcome, reason?: string): void {
  if (outcome === 'rejected') countRejected(reason);
  else count(outcome === 'cleaned' || outcome === 'classified' ? 'done' : outcome);
}

/** Counts a file that is no article, by its reason: one of `rejectionReasons`. */
function countRejected(reason = 'unknown'): void {
  metrics.singleMetric().addDimension('reason', reason).addMetric('Rejected', MetricUnit.Count, 1);
}

/** Adds how old, in seconds, an article is at this moment: since S3 stored its file, where that is known. */
export function measureAge(modifiedAt: string | undefined): void {
  if (modifiedAt === undefined) return;
  metrics.addMetric('Age', MetricUnit.Seconds, (Date.now() - Date.parse(modifiedAt)) / 1000);
}

/** Adds what the table was asked for in this invocation, in read and write units. */
export function countUnits({ readUnits, writeUnits }: { readUnits: number; writeUnits: number }): void {
  countSome('readUnits', readUnits);
  countSome('writeUnits', writeUnits);
}

/** Writes the counts of this invocation to the log, where CloudWatch finds them. */
export function publishCounts(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
