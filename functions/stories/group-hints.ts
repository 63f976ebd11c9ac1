import { aloneFromAttempt } from '../article/work.ts';
import { type AuditPorts, auditDays, findAuditDays, type StoryDrift } from './audit-days.ts';
import type { BoardPorts } from './board-ports.ts';
import { groupDays } from './group-days.ts';
import { StoryMemory, safely } from './story-memory.ts';
import { tendBoards } from './tend-boards.ts';
import { rewriteBoards } from './write-boards.ts';

/**
 * A message that says which days have something new, counted since 1800, and how often it was delivered. One without days asks
 * to look after the boards alone.
 */
export interface Hint {
  id: string;
  days: readonly number[];
  attempt: number;
  /** Asks to audit the days instead; without days, those that were decided of last. */
  audit?: true | undefined;
}

/**
 * Days of one commit: of a back-fill in any order a batch names thousands, and each has neighbours that are read too.
 * @limit The hints of further days are worked on after them.
 */
const mostDays = 32;

/**
 * Half of the two minutes that the function has: work that begins by then ends in time.
 * @limit Further hints come again.
 */
const beginWithinMs = 60_000;

/** What became of the hints of a batch. */
interface GroupOutcome {
  /** How many articles were decided of. */
  decided: number;
  failed: { id: string; error: unknown }[];
  /** Not begun, as time was over. */
  returned: { id: string }[];
  /** What audits have found and mended; absent if none was asked for. */
  drift?: StoryDrift;
}

/**
 * Groups what is new on the days of all these hints: as many days as one commit may have at a time, then the hints that came
 * for the third time or more one by one, because one of them may end the function.
 */
export async function groupHints(
  hints: readonly Hint[],
  memory: StoryMemory,
  ports: AuditPorts & BoardPorts,
): Promise<GroupOutcome> {
  const { now } = ports;
  const until = now().getTime() + beginWithinMs;
  const outcome: GroupOutcome = { decided: 0, failed: [], returned: [] };
  for (const group of takeTogether(hints)) {
    const days = [...new Set(group.flatMap((hint) => hint.days))].sort((a, b) => a - b);
    if (now().getTime() >= until) outcome.returned.push(...group.map(({ id }) => ({ id })));
    else
      await workOn(days, group, memory, ports, outcome).catch((error: unknown) => {
        outcome.failed.push(...group.map(({ id }) => ({ id, error })));
      });
  }
  return outcome;
}

async function workOn(
  days: readonly number[],
  [hint]: readonly Hint[],
  memory: StoryMemory,
  ports: AuditPorts & BoardPorts,
  outcome: GroupOutcome,
): Promise<void> {
  if (!hint?.audit) {
    outcome.decided += await groupDays(days, memory, ports);
    return safely(memory, () => tendBoards(memory, ports));
  }
  const audited = days.length > 0 ? days : await findAuditDays(ports, memory);
  // It reads the logs as they are, not as this process knows them.
  const fresh = new StoryMemory();
  outcome.drift = await auditDays(audited, fresh, ports);
  await tendBoards(fresh, ports);
  await rewriteBoards(audited, fresh, ports);
}

/** By their first day, so that neighbours come together. */
function takeTogether(hints: readonly Hint[]): Hint[][] {
  const groups: Hint[][] = [];
  const isAlone = ({ attempt, audit }: Hint) => attempt >= aloneFromAttempt || audit === true;
  const known = hints.filter((hint) => !isAlone(hint));
  let days = new Set<number>();
  for (const hint of known.sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0))) {
    const together = new Set([...days, ...hint.days]);
    if (groups.length === 0 || together.size > mostDays) {
      groups.push([hint]);
      days = new Set(hint.days);
    } else {
      groups.at(-1)?.push(hint);
      days = together;
    }
  }
  const alone = hints.filter(isAlone);
  return [...groups, ...alone.sort((a, b) => a.attempt - b.attempt).map((hint) => [hint])];
}
