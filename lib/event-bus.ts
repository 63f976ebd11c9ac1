import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** What each function may announce, by the `detail-type` of its events. */
export const announcements = {
  clean: ['Article Removed', 'Article Rejected'],
  index: ['Article Served', 'Search Matched'],
  bury: ['Article Failed'],
  // Where articles are grouped.
  group: ['Story Changed'],
} as const;

/** The `source` of every event of Copydesk, whatever the stack is called: who listens knows the stack by its bus. */
export const eventSource = 'copydesk';

/**
 * The bus on which a stack announces what became of its articles. It has the name of the stack, so that another stack
 * can name it without an export; it holds nothing, so it goes with the stack.
 */
export function addEventBus(scope: Construct, { events, stackName }: Settings): EventBus | undefined {
  if (!events) return undefined;
  return new EventBus(scope, 'Events', {
    eventBusName: stackName,
    description: 'Copydesk: what became of articles',
  });
}

/** The variable that names the bus to a function that announces, if there is one. */
export function nameBus(bus: EventBus | undefined): Record<string, string> {
  return bus ? { EVENT_BUS_NAME: bus.eventBusName } : {};
}
