import { dayOfMinute } from '../article/minutes.ts';
import { type BoardEntry, encodeBoard } from '../catalog/stories/board.ts';
import type { Member } from '../catalog/stories/place.ts';
import type { BoardPorts } from './board-ports.ts';
import { describeEntry, rankStories, sampleOf } from './make-board.ts';
import type { StoryMemory } from './story-memory.ts';

/**
 * Boards that are made at the same time.
 * @limit The others are made after them.
 */
const boardsAtOnce = 8;

/** By story id; none of one that has fewer than two articles. */
type Members = Map<string, readonly Member[]>;

/**
 * What the stories that commits touched are made of: as this process wrote them, if no later commit has touched them, else as
 * the table has them.
 */
export async function readMembers(
  touched: ReadonlyMap<string, number>,
  memory: StoryMemory,
  { places }: BoardPorts,
): Promise<Members> {
  const members: Members = new Map();
  const unknown: string[] = [];
  for (const [story, commit] of touched) {
    const held = memory.stories.get(story);
    if (held?.commit === commit) members.set(story, held.members);
    else unknown.push(story);
  }
  const read = await places.readStories(unknown);
  for (const story of unknown) members.set(story, read.get(story)?.members ?? []);
  return members;
}

/**
 * Writes the boards of some days anew: of the stories that were touched, and of those that the board
 * does not have yet. What it has of others still holds; without `touched`, nothing does. Returns the days whose boards have
 * something on them.
 */
export async function writeBoards(
  days: Iterable<number>,
  touched: Members | undefined,
  memory: StoryMemory,
  ports: BoardPorts,
): Promise<number[]> {
  const filled: number[] = [];
  const left = [...days];
  for (let at = 0; at < left.length; at += boardsAtOnce) {
    const work = left.slice(at, at + boardsAtOnce).map(async (day) => {
      if ((await writeBoard(day, touched, memory, ports)) > 0) filled.push(day);
    });
    await Promise.all(work);
  }
  return filled;
}

/** Writes the boards of some days from scratch, whatever is on them: mends what no commit will touch again. */
export async function rewriteBoards(
  days: readonly number[],
  memory: StoryMemory,
  ports: BoardPorts,
): Promise<void> {
  const done = await ports.boards.readDone();
  const filled = await writeBoards(days, undefined, memory, ports);
  const others = done.days.filter((day) => !days.includes(day));
  const next = [...others, ...filled].sort((a, b) => a - b);
  if (next.join() !== done.days.join()) await ports.boards.putDone({ ...done, days: next }, done.commit);
}

async function writeBoard(
  day: number,
  touched: Members | undefined,
  memory: StoryMemory,
  ports: BoardPorts,
): Promise<number> {
  const [known, before] = await Promise.all([memory.readDay(day, ports), ports.boards.readBoard(day)]);
  const places = [...known.places.values()].flatMap(({ place }) => (place ? [place] : []));
  const stories = rankStories(
    day,
    places.filter(({ minute }) => dayOfMinute(minute) === day),
  );
  const kept = new Map(
    before.flatMap((entry) => (touched?.has(entry.story) === false ? [[entry.story, entry]] : [])),
  );
  const entries = await makeEntries(day, stories, { kept, touched: touched ?? new Map() }, ports);
  // Also where nothing differs: it keeps a slower run, which knows fewer commits, from writing over it what it knows.
  if (touched || !isSame(entries, before)) await ports.boards.putBoard(day, memory.last?.n ?? 0, entries);
  return entries.length;
}

function isSame(a: readonly BoardEntry[], b: readonly BoardEntry[]): boolean {
  return Buffer.from(encodeBoard(a)).equals(encodeBoard(b));
}

async function makeEntries(
  day: number,
  stories: readonly string[],
  { kept, touched }: { kept: ReadonlyMap<string, BoardEntry>; touched: Members },
  ports: BoardPorts,
): Promise<BoardEntry[]> {
  const made = stories.filter((story) => !kept.has(story));
  const unread = made.filter((story) => !touched.has(story));
  const read = await ports.places.readStories(unread);
  const membersOf = (story: string) => touched.get(story) ?? read.get(story)?.members ?? [];
  // What is read of two stories may be of two moments: an article is then in both.
  const sampled = new Set(made.flatMap((story) => sampleOf(day, membersOf(story))));
  const facets = await ports.readFacets([...sampled]);
  const entryOf = (story: string) =>
    kept.get(story) ?? describeEntry(day, story, membersOf(story), (id) => facets.get(id) ?? []);
  return stories.map(entryOf).filter((entry) => entry !== undefined);
}
