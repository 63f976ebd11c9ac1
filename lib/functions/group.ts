import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { announcements, nameBus } from '../event-bus.ts';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts, StageQueues } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allowAnnounce, allowItems, allowReadIndex, allowSend, nameGroup, partitions } from './statements.ts';

/** It begins nothing after half of it; what a run takes is some milliseconds an article. */
export const groupLimits: FunctionLimits = { timeout: Duration.seconds(120), memoryMb: fullCpuMb };

/**
 * Reads the logs of days and what was decided, decides of what is new, writes where each article is and what each story is
 * made of. The hints of a batch are worked on together: the larger, the cheaper.
 */
export function addGroup(
  scope: Construct,
  parts: StackParts,
  toGroup: NonNullable<StageQueues['toGroup']>,
): StageFunction {
  const { table, queues, settings, bus } = parts;
  const group = new StageFunction(scope, 'Group', {
    name: 'group',
    limits: groupLimits,
    parts,
    permissions: [
      // What an audit mends is noted there too.
      allowItems(['Query', 'PutItem'], table, partitions.dayLogs),
      allowItems(['Query', 'PutItem'], table, partitions.commits),
      allowItems(['BatchGetItem', 'PutItem'], table, partitions.articles),
      allowItems(['BatchGetItem', 'GetItem', 'PutItem'], table, partitions.boards),
      ...allowReadIndex(table),
      // It asks itself to look after the boards when they may be written again.
      allowSend(toGroup.queue),
      ...allowAnnounce(bus, announcements.group),
    ],
    environment: { ...nameBus(bus), ...nameGroup(queues), BOARD_SECONDS: `${settings.boardSeconds}` },
  });
  group.consume(toGroup, { batchSize: 100, maxConcurrency: 2 });
  return group;
}
