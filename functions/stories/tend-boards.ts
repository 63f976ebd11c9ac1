import { dayOfMinute } from '../article/minutes.ts';
import { type Commit, decodeCommit } from '../catalog/stories/commit.ts';
import type { BoardPorts, BoardsDone } from './board-ports.ts';
import { daysOfMembers } from './make-board.ts';
import type { StoryMemory } from './story-memory.ts';
import type { StoredCommit } from './story-ports.ts';
import { readMembers, writeBoards } from './write-boards.ts';

const secondMs = 1_000;

/**
 * Days whose boards are written between two notes of how far they are.
 * @limit Further commits are taken after them.
 */
const mostDays = 64;

/**
 * Such turns of one run, each of some seconds.
 * @limit The rest is asked for at once.
 */
const mostTurns = 8;

/**
 * Brings the boards up to what is decided, if they may be written again; otherwise asks that a run does it then. One item says
 * up to which commit all boards are written, so that whoever comes next knows what is missing, whatever ended before it had
 * written all. What was decided has to be written to its end before.
 */
export async function tendBoards(memory: StoryMemory, ports: BoardPorts): Promise<void> {
  const { boards, now } = ports;
  if (now().getTime() < memory.boardsAskedUntil) return;
  for (let turn = 0; ; turn++) {
    const done = await boards.readDone();
    if (done.commit >= (memory.last?.n ?? 0)) return;
    const waitMs = waitAfter(done.at, now().getTime(), boards.pauseSeconds * secondMs);
    if (waitMs > 0 || turn === mostTurns) return askLater(Math.ceil(waitMs / secondMs), memory, ports);
    await takeTurn(done, memory, ports);
  }
}

/**
 * How long boards wait that were written at a time. The clock that noted it may be ahead of this one: no message waits for
 * longer than the pause, and a time that is further ahead than that is none to wait for.
 */
function waitAfter(writtenMs: number, nowMs: number, pauseMs: number): number {
  if (writtenMs - nowMs > pauseMs) return 0;
  return Math.min(pauseMs, Math.max(0, writtenMs + pauseMs - nowMs));
}

/** A message that is under way reads all that is decided until it comes: so one is enough. */
async function askLater(seconds: number, memory: StoryMemory, { boards, now }: BoardPorts): Promise<void> {
  const until = now().getTime() + seconds * secondMs;
  await boards.ask(seconds);
  memory.boardsAskedUntil = until;
}

async function takeTurn(done: BoardsDone, memory: StoryMemory, ports: BoardPorts): Promise<void> {
  const last = memory.last?.n ?? 0;
  const { upTo, days, touched } = await readSlice(done.commit, last, ports);
  const members = await readMembers(touched, memory, ports);
  for (const held of members.values()) for (const day of daysOfMembers(held)) days.add(day);
  const filled = await writeBoards(days, members, memory, ports);
  const isBehind = upTo < last;
  const kept = done.days.filter((day) => !days.has(day));
  const next = {
    commit: upTo,
    // What is left is due at once.
    at: isBehind ? 0 : ports.now().getTime(),
    days: [...kept, ...filled].sort((a, b) => a - b),
  };
  await ports.boards.putDone(next, done.commit);
}

/** What some commits after a number have changed. */
interface Slice {
  upTo: number;
  /** The days on which an article was or is of which something was decided. */
  days: Set<number>;
  /** The last of these commits that touched a story. */
  touched: Map<string, number>;
}

/** The commits after a number, until they name many days. A later one than the last that is known may be half written. */
async function readSlice(after: number, last: number, { commits }: BoardPorts): Promise<Slice> {
  const slice: Slice = { upTo: after, days: new Set(), touched: new Map() };
  while (slice.upTo < last && slice.days.size < mostDays) {
    const page = await commits.readAfter(slice.upTo);
    if (page.length === 0) throw new Error(`there is no commit after ${slice.upTo}, and there was a ${last}`);
    for (const commit of page) if (commit.n <= last) takeCommit(commit, slice);
  }
  return slice;
}

function takeCommit({ n, data }: StoredCommit, slice: Slice): void {
  if (slice.days.size >= mostDays) return;
  const commit = decodeCommit(data);
  for (const day of daysOfCommit(commit)) slice.days.add(day);
  for (const story of commit.stories) slice.touched.set(story, n);
  slice.upTo = n;
}

function daysOfCommit({ decisions }: Commit): number[] {
  return decisions.flatMap(({ place, before }) => [
    ...(place ? [dayOfMinute(place.minute)] : []),
    ...(before ? [before.day] : []),
  ]);
}
