import * as v from 'valibot';
import { dayOfMinute, minutesOfDay } from '../../../article/minutes.ts';
import type { BoardEntry } from '../../../catalog/stories/board.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { firstMinute } from '../date-schema.ts';
import type { QueryPorts } from '../query-ports.ts';
import { compareEntries, isAfter, type RankedEntry, rankEntry, type StoryPosition } from './order-stories.ts';
import type { ParsedStories } from './parse-stories.ts';

/**
 * Boards of days that one page reads, at up to two and a half read units each.
 * @limit By `latest` the page ends there, and its cursor goes on; with another order the request is refused with 400.
 */
const mostBoards = 31;

/** Days that a story can go on after its first: what is on an older board may be on one of these too. */
const longestDays = 8;

const whole = v.pipe(v.number(), v.integer());
const position = v.tuple([whole, whole, v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), whole]);

/** A page of stories, before their headlines are read. */
export interface EntryPage {
  entries: RankedEntry[];
  cursor: string | null;
}

/** The stories that are asked for; throws RequestProblem for a cursor that is not its own, and for too many days. */
export async function listStories(
  parsed: ParsedStories,
  { boards }: Pick<QueryPorts, 'boards'>,
): Promise<EntryPage> {
  const { request, canonical } = parsed;
  const given = request.cursor === undefined ? undefined : decodeCursor(canonical, request.cursor, position);
  const after = given && ([given[0], given[1], given[2]] as const);
  const days = chooseDays((await boards?.readBoardDays()) ?? [], parsed, after);
  const walk = await readBack(days, parsed, { after, reference: given?.[3] }, boards);
  const page = walk.found.sort(compareEntries).slice(0, request.limit);
  const last = walk.found.length > request.limit ? page.at(-1) : undefined;
  const end: StoryPosition | undefined = last ? [last.value, last.last, last.story] : walk.end;
  return { entries: page, cursor: end ? encodeCursor(canonical, [...end, walk.reference]) : null };
}

/** The days whose boards are looked at, the newest first. */
function chooseDays(
  known: readonly number[],
  { request: { from, to, sort } }: ParsedStories,
  after: StoryPosition | undefined,
): number[] {
  const first = from === undefined ? 0 : dayOfMinute(firstMinute(from));
  const last = to === undefined ? Number.POSITIVE_INFINITY : dayOfMinute(firstMinute(to));
  const days = known.filter((day) => day >= first && day <= last).reverse();
  if (sort === 'latest') {
    const newest = after ? dayOfMinute(after[1]) + longestDays : Number.POSITIVE_INFINITY;
    return days.filter((day) => day <= newest);
  }
  if (from === undefined) return days.slice(0, 2);
  if (days.length <= mostBoards) return days;
  const problem = `There are stories on ${days.length} of these days, and sort=${sort} looks at ${mostBoards} at most. Give from and to nearer to one another, or sort=latest.`;
  throw new RequestProblem(400, problem, 'from');
}

/** What is met on the way back over the boards. */
interface Walk {
  found: RankedEntry[];
  /** The minute from which growth is counted back. */
  reference: number;
  /** Where the next page begins, if not all boards were read. */
  end?: StoryPosition;
}

/** Where a page begins, and the minute from which growth is counted back on all pages of an answer. */
interface Given {
  after: StoryPosition | undefined;
  reference: number | undefined;
}

/** Reads boards until the page is full, or, where the order is not that of the days, all of them. */
async function readBack(
  days: readonly number[],
  parsed: ParsedStories,
  given: Given,
  boards: QueryPorts['boards'],
): Promise<Walk> {
  const isByDay = parsed.request.sort === 'latest';
  const met = new Map<string, BoardEntry>();
  for (const some of isByDay ? takeTurns(days.slice(0, mostBoards)) : [days]) {
    meet(some, await boards?.readBoards(some), met);
    const walk = rank(met, parsed, given);
    if (isByDay && walk.found.length > parsed.request.limit) return walk;
  }
  const [cut, next] = days.slice(mostBoards - 1);
  const end = cut !== undefined && next !== undefined && { end: endOf(cut) };
  return { ...rank(met, parsed, given), ...end };
}

/** Notes each story as it stood on the newest of the days. */
function meet(
  days: readonly number[],
  read: ReadonlyMap<number, BoardEntry[]> | undefined,
  met: Map<string, BoardEntry>,
): void {
  for (const entry of days.flatMap((day) => read?.get(day) ?? []))
    if (!met.has(entry.story)) met.set(entry.story, entry);
}

function rank(
  met: ReadonlyMap<string, BoardEntry>,
  { request, isWanted }: ParsedStories,
  given: Given,
): Walk {
  const entries = [...met.values()];
  const reference = given.reference ?? Math.max(0, ...entries.map(({ last }) => last));
  const ranked = entries.filter(isWanted).map((entry) => rankEntry(entry, request.sort, reference));
  return { reference, found: ranked.filter((entry) => isAfter(entry, given.after)) };
}

/** One day, then two, then four …: most pages are full after the first. */
function takeTurns(days: readonly number[]): (readonly number[])[] {
  const turns: (readonly number[])[] = [];
  for (let at = 0, count = 1; at < days.length; at += count, count *= 2)
    turns.push(days.slice(at, at + count));
  return turns;
}

/** The position after everything that is listed under a day. */
function endOf(day: number): StoryPosition {
  const minute = day * minutesOfDay;
  return [minute, minute, 'f'.repeat(32)];
}
