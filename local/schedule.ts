import { randomUUID } from 'node:crypto';

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The milliseconds of a `rate(15 minutes)`; throws for any other expression, such as cron. */
export function parseRate(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count && unit) return Number(count) * unitMs[unit as keyof typeof unitMs];
  throw new Error(`The local cloud runs schedules such as rate(15 minutes), not ${expression}.`);
}

/** The event of an EventBridge schedule (EventBridge User Guide, "Creating a rule that runs on a schedule"). */
export function createScheduledEvent(ruleArn: string, accountId: string, region: string, time: Date) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: `${time.toISOString().slice(0, 19)}Z`,
    region,
    resources: [ruleArn],
    detail: {},
  };
}
