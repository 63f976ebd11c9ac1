import { join } from 'node:path';
import type { CallGuard } from '../iam/call-guard.ts';
import { readEventsRequests } from '../iam/events-requests.ts';
import type { Place, ResolvedStack } from '../template/resolve-stack.ts';
import { journalName } from './journal-name.ts';
import { type LocalEvents, startEvents } from './start-events.ts';

/** Serves the event buses of a stack; undefined for a stack without any. */
export async function openEvents(
  stack: ResolvedStack,
  { accountId: account, region }: Pick<Place, 'accountId' | 'region'>,
  {
    folder,
    guard,
    ...options
  }: { folder: string; guard: CallGuard; port: number; warn: (line: string) => void },
): Promise<LocalEvents | undefined> {
  const buses = new Set(stack.list('AWS::Events::EventBus').map(({ name }) => name));
  if (buses.size === 0) return undefined;
  return startEvents({
    ...options,
    account,
    region,
    buses,
    journal: join(folder, journalName),
    check: (caller, operation, body) =>
      guard.refuse(caller, () => readEventsRequests(operation, body, { accountId: account, region })),
  });
}
