import {
  DescribeEventBusCommand,
  EventBridgeClient,
  ListRulesCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-eventbridge';
import type { Settings } from '../../../lib/settings.ts';
import type { Target } from './account-checks.ts';
import type { Check } from './check.ts';

const name = 'Event bus';

/** Whether the bus can be created, or can go; undefined where there is none and none is to be. */
export function checkBus(target: Target, { events, stackName }: Settings): Promise<Check> | undefined {
  const own = target.stack?.Outputs?.find(({ OutputKey }) => OutputKey === 'EventBusName')?.OutputValue;
  if (events) return checkName(stackName, own, target);
  return own === undefined ? undefined : checkRules(own, target);
}

async function checkName(bus: string, own: string | undefined, { region }: Target): Promise<Check> {
  if (own === bus) return { name, verdict: 'ok', found: `${bus} is the stack's own` };
  if (!(await isThere(bus, region))) return { name, verdict: 'ok', found: `${bus} is free` };
  const advice = 'The deploy would fail: choose another stackName, or remove that bus.';
  return { name, verdict: 'problem', found: `${bus} exists, and is not the stack's`, advice };
}

async function isThere(bus: string, region: string): Promise<boolean> {
  try {
    await new EventBridgeClient({ region }).send(new DescribeEventBusCommand({ Name: bus }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** EventBridge deletes no bus that has rules, and these are of whoever listens. */
async function checkRules(bus: string, { region }: Target): Promise<Check> {
  const { Rules: rules = [] } = await new EventBridgeClient({ region }).send(
    new ListRulesCommand({ EventBusName: bus }),
  );
  if (rules.length === 0) return { name, verdict: 'ok', found: `${bus} goes, as events is off` };
  const names = rules.map((rule) => rule.Name).join(', ');
  const advice =
    'The deploy would fail to remove the bus: remove its rules, or the stacks that have them, or set events=true.';
  return { name, verdict: 'problem', found: `events is off, and ${bus} has rules: ${names}`, advice };
}
