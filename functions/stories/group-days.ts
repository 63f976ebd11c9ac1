import { type Commit, encodeCommit } from '../catalog/stories/commit.ts';
import { applyCommit } from './apply-commit.ts';
import { planAnew, planCommit, type ReadDay } from './plan-commit.ts';
import { type StoryMemory, safely } from './story-memory.ts';
import type { StoryPorts } from './story-ports.ts';

/**
 * Runs that put a commit while this one computed; two work at once, so that one round is nearly always enough.
 * @limit The run fails, and its messages are delivered again.
 */
const maxRounds = 20;

/**
 * Groups what the logs of some days say. Commits are read to their end and the last one is written again, because the run
 * that put it may have ended before it had: so all that is decided is written before anything more is decided. Logs are
 * read after the commits, so that they hold all that was decided of. Then one put is the decision. Returns how many articles
 * it has decided of.
 */
export async function groupDays(
  days: readonly number[],
  memory: StoryMemory,
  ports: StoryPorts,
): Promise<number> {
  return safely(memory, () => decideAll(memory, ports, (readDay) => planCommit(days, readDay)));
}

/** Decides all of some days from scratch; returns of how many articles something else had been decided. */
export async function redecideDays(
  days: readonly number[],
  memory: StoryMemory,
  ports: StoryPorts,
): Promise<number> {
  return safely(memory, () => decideAll(memory, ports, (readDay) => planAnew(days, readDay)));
}

async function decideAll(
  memory: StoryMemory,
  ports: StoryPorts,
  plan: (readDay: ReadDay) => Promise<Commit | undefined>,
): Promise<number> {
  let decided = 0;
  for (let lost = 0; lost < maxRounds; ) {
    await catchUp(memory, ports);
    const commit = await plan((day) => memory.readDay(day, ports));
    // What it has met of a commit that it does not know may be half of it: that commit is read, and written, first.
    if (!commit && memory.knowsAll) return decided;
    if (commit && (await putNext(commit, memory, ports))) decided += commit.decisions.length;
    else lost++;
  }
  throw new Error(`other runs of grouping have put ${maxRounds} commits while this one computed`);
}

/** The decision: false if another run has put the next commit. */
async function putNext(commit: Commit, memory: StoryMemory, { commits, now }: StoryPorts): Promise<boolean> {
  const at = Math.floor(now().getTime() / 1000);
  const stored = { n: (memory.last?.n ?? 0) + 1, at, data: encodeCommit(commit) };
  const isPut = await commits.put(stored);
  if (isPut) memory.take(stored);
  return isPut;
}

/** Reads the commits to their end and writes the last one again, unless this process knows that it is written. */
async function catchUp(memory: StoryMemory, ports: StoryPorts): Promise<void> {
  if (memory.last) await readOn(memory, ports);
  else {
    const last = await ports.commits.readLast();
    if (last) memory.take(last);
  }
  const { last } = memory;
  if (!last || memory.applied >= last.n) return;
  const after = await applyCommit(last, ports);
  for (const [story, held] of after) memory.stories.set(story, held);
  memory.applied = last.n;
}

async function readOn(memory: StoryMemory, { commits }: StoryPorts): Promise<void> {
  for (;;) {
    const page = await commits.readAfter(memory.last?.n ?? 0);
    if (page.length === 0) return;
    for (const commit of page) memory.take(commit);
  }
}
