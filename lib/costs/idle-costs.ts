import { prices } from './running-costs.ts';

/** aws.amazon.com/cloudwatch/pricing, us-east-1: a standard alarm and month. */
const dollarsAnAlarm = 0.1;

/** aws.amazon.com/cloudwatch/pricing: so many alarms of an account cost nothing, in every month. */
const freeAlarms = 10;

/**
 * aws.amazon.com/cloudwatch/pricing, us-east-1: a dashboard and month. Three of at most 50 metrics each are free in an
 * account; ours shows more than twice as many.
 */
const dollarsADashboard = 3;

/**
 * Lambda's pollers poll an empty queue about this often a month (five long polls of 20 seconds in parallel; two would do,
 * were there no maximum concurrency).
 */
const pollsAMonth = (5 * 30 * 24 * 60 * 60) / 20;

/** aws.amazon.com/sqs/pricing: so many requests of an account cost nothing, in every month. */
const freeQueueRequests = 1_000_000;

/** What a stack has that costs while nothing arrives. */
interface IdleParts {
  alarms: number;
  dashboards: number;
  polledQueues: number;
}

/** A month in which nothing arrives, in dollars, storage not counted. */
export interface IdleMonth {
  alarms: number;
  dashboards: number;
  polling: number;
  /** All of it at list prices. */
  total: number;
  /** What is left to pay where nothing else in the account uses up what is free in every month. */
  beyondFree: number;
}

/** What a stack costs in a month in which nothing arrives. */
export function estimateIdleMonth(parts: IdleParts): IdleMonth {
  const requests = parts.polledQueues * pollsAMonth;
  const alarms = parts.alarms * dollarsAnAlarm;
  const dashboards = parts.dashboards * dollarsADashboard;
  const polling = requests * prices.queueRequest;
  const free =
    Math.min(parts.alarms, freeAlarms) * dollarsAnAlarm +
    Math.min(requests, freeQueueRequests) * prices.queueRequest;
  const total = alarms + dashboards + polling;
  return { alarms, dashboards, polling, total, beyondFree: total - free };
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
