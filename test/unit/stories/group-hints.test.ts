import type { AuditPorts } from '../../../functions/stories/audit-days.ts';
import type { BoardPorts } from '../../../functions/stories/board-ports.ts';
import { groupHints } from '../../../functions/stories/group-hints.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';

const hint = (id: string, days: number[], attempt = 1) => ({ id, days, attempt });
const many = (from: number) => Array.from({ length: 20 }, (_, at) => from + at);

/** Groups hints over empty logs; gives what came of it, and the days that were read in each run, in their order. */
async function run(hints: Parameters<typeof groupHints>[0], broken: number[] = [], msARun = 0) {
  const runs: number[][] = [];
  let ms = 0;
  const ports = {
    logs: {
      async read(day: number) {
        if (broken.includes(day)) throw new Error('throttled');
        runs.at(-1)?.push(day);
        return [];
      },
    },
    commits: {
      async readLast() {
        runs.push([]);
        ms += msARun;
        return undefined;
      },
    },
    boards: { readDone: async () => ({ commit: 0, at: 0, days: [] }) },
    now: () => new Date(ms),
  } as unknown as AuditPorts & BoardPorts;
  return { outcome: await groupHints(hints, new StoryMemory(), ports), runs };
}

describe('the hints of a batch', () => {
  it('are worked on together, each day once, as many days as a commit may have', async () => {
    const { runs } = await run([
      hint('a', [5, 3]),
      hint('b', [3, 4]),
      hint('c', many(100)),
      hint('d', many(110)),
    ]);
    expect(runs).toEqual([[3, 4, 5, ...many(100)], many(110)]);
  });

  it('fail with those that they are worked on with; from the third delivery on each alone', async () => {
    const { outcome } = await run(
      [hint('a', [1]), hint('b', [2]), hint('c', [3], 3), hint('d', [4], 4)],
      [2, 4],
    );
    expect(outcome.failed.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(outcome.returned).toEqual([]);
  });

  it('come again untried where half of the time is over', async () => {
    const { outcome, runs } = await run([hint('a', many(0)), hint('b', many(50))], [], 60_000);
    expect(runs).toHaveLength(1);
    expect(outcome).toEqual({ decided: 0, failed: [], returned: [{ id: 'b' }] });
  });
});
