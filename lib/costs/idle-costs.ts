import { prices } from './running-costs.ts';

/** aws.amazon.com/cloudwatch/pricing, us-east-1: a standard alarm and month; ten are free in an account. */
const dollarsAnAlarm = 0.1;

/**
 * aws.amazon.com/cloudwatch/pricing, us-east-1: a dashboard and month. Three of at most 50 metrics each are free in an
 * account; ours shows more than twice as many.
 */
const dollarsADashboard = 3;

/** Lambda's pollers poll an empty queue about this often a month (five long polls of 20 seconds in parallel). */
const pollsAMonth = (5 * 30 * 24 * 60 * 60) / 20;

/** What a stack costs in a month in which nothing arrives, in dollars, free tiers and storage not counted. */
export function estimateIdleMonth({
  alarms,
  dashboards,
  polledQueues,
}: {
  alarms: number;
  dashboards: number;
  polledQueues: number;
}): number {
  return (
    alarms * dollarsAnAlarm +
    dashboards * dollarsADashboard +
    polledQueues * pollsAMonth * prices.queueRequest
  );
}

/** For articles of 500 words that arrive in batches; the README's table has its parts. */
export const dollarsAThousandArticles = 0.02;

/** What their events cost beside, where they are announced: one for each, and more for corrections. */
export const dollarsAThousandEvents = 1_000 * prices.busEvent;

/** Units that grouping an article takes, boards included, of 20,000 that arrive in a day in batches of a hundred (docs/stories.md). */
const unitsOfGrouping = { write: 2.4, read: 4 };

/** What grouping them into stories costs beside, where that is on. */
export const dollarsAThousandGrouped =
  1_000 * (unitsOfGrouping.write * prices.writeUnit + unitsOfGrouping.read * prices.readUnit);
