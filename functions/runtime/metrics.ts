import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** The closed list of metrics: each name costs up to $0.30 a month for each stage, so there are few. */
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
  | 'storyDrift'
  | 'announcementsFailed'
  | 'readUnits'
  | 'writeUnits';

const metrics = new Metrics();

/** Sets the function of this process, which all its metrics have as the dimension `stage`. */
export function setStage(stage: string): void {
  metrics.setDefaultDimensions({ stage });
}

/** Adds to a count of this invocation. */
export function count(name: CountName, amount = 1): void {
  metrics.addMetric(titleOf(name), MetricUnit.Count, amount);
}

/** CloudWatch shows the name with a capital, like its own metrics. */
function titleOf(name: CountName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Adds to a count unless the amount is 0: a metric without values costs nothing. */
export function countSome(name: CountName, amount: number): void {
  if (amount > 0) count(name, amount);
}

/** Adds to a count, and at once to the same count of the whole stack, without a stage: one alarm watches that for all. */
export function countForStack(name: CountName, amount: number): void {
  count(name, amount);
  new Metrics({ singleMetric: true }).addMetric(titleOf(name), MetricUnit.Count, amount);
}

/** The result of a stage for one article; work that was done has the stage's own word. */
export type StageOutcome = 'cleaned' | 'classified' | 'rejected' | CountName;

/** Counts the result of a stage: as done, or by what prevented it; a rejection by its reason. */
export function countOutcome(outcome: StageOutcome, reason?: string): void {
  if (outcome === 'rejected') countRejected(reason);
  else count(outcome === 'cleaned' || outcome === 'classified' ? 'done' : outcome);
}

/** Counts a file that is no article, by its reason: one of `rejectionReasons`. */
function countRejected(reason = 'unknown'): void {
  metrics.singleMetric().addDimension('reason', reason).addMetric('Rejected', MetricUnit.Count, 1);
}

/** Adds an article's age in seconds, since S3 stored its file, if that time is known. */
function measureAge(modifiedAt: string | undefined): void {
  if (modifiedAt === undefined) return;
  metrics.addMetric('Age', MetricUnit.Seconds, (Date.now() - Date.parse(modifiedAt)) / 1000);
}

/**
 * Counts the articles that were indexed, with their ages, and notes of how many segments the index then consists: a query reads in each
 * of them, so that many make queries slow and dear.
 */
export function countIndexed(
  articles: readonly { modifiedAt: string | undefined }[],
  live: number | undefined,
): void {
  count('done', articles.length);
  for (const { modifiedAt } of articles) measureAge(modifiedAt);
  if (live !== undefined) metrics.addMetric('LiveSegments', MetricUnit.Count, live);
}

/** Adds the read and write units that this invocation consumed. */
export function countUnits({ readUnits, writeUnits }: { readUnits: number; writeUnits: number }): void {
  countSome('readUnits', readUnits);
  countSome('writeUnits', writeUnits);
}

/** Writes the counts of this invocation to the log, where CloudWatch finds them. */
export function publishCounts(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
