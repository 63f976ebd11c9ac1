import { dayOfMinute } from '../article/minutes.ts';
import { type Commit, encodeCommit } from '../catalog/stories/commit.ts';
import type { Decision, HeldPlace, Place } from '../catalog/stories/place.ts';
import type { Frame } from '../group/assignment.ts';
import type { Change } from '../group/find-seeds.ts';
import { type Regrouping, regroup } from '../group/regroup.ts';
import type { Signature } from '../group/signature.ts';
import { placeOf } from './expect-places.ts';
import type { KnownDay } from './known-day.ts';
import { decidedFrame } from './story-memory.ts';

/** Reads a day's log to its end, and where its articles are. */
export type ReadDay = (day: number) => Promise<KnownDay>;

/**
 * Changes that one commit begins with; what follows from them is some times as many, and an item has 409,600 bytes.
 * @limit The rest is decided by the next commit of the same run.
 */
const mostChanges = 2_000;

/**
 * Bytes of a commit: an item has 409,600 (DynamoDB), with its keys.
 * @limit It begins with half as many changes, until what follows from them fits.
 */
const mostBytes = 400_000;

/**
 * What the logs of some days say that is not decided yet, and what follows from it for the stories; undefined if nothing
 * does. Other days are taken as they were decided: what is new in their logs waits for the run that is asked to look.
 */
export async function planCommit(
  days: readonly number[],
  readLog: ReadDay,
  bytes = mostBytes,
): Promise<Commit | undefined> {
  const readDay = once(readLog);
  for (let most = mostChanges; ; most = Math.ceil(most / 2)) {
    const changes = await findChanges(days, readDay, most);
    if (changes.length === 0) return undefined;
    const commit = await planChanges(changes, readDay);
    if (!commit || most === 1 || encodeCommit(commit).length <= bytes) return commit;
  }
}

/**
 * How what was decided on some days differs from deciding it anew; undefined if it does not. Where that is too much for one
 * commit, it is the first day that differs.
 */
export async function planAnew(
  days: readonly number[],
  readLog: ReadDay,
  bytes = mostBytes,
): Promise<Commit | undefined> {
  const readDay = once(readLog);
  const all = await planChanges(
    days.map((day) => ({ day })),
    readDay,
  );
  if (!all || encodeCommit(all).length <= bytes) return all;
  for (const day of days) {
    const commit = await planChanges([{ day }], readDay);
    if (commit) return commit;
  }
  return undefined;
}

async function planChanges(changes: readonly Change[], readDay: ReadDay): Promise<Commit | undefined> {
  const frames = new Map<number, Frame>();
  const places = new Map<string, Place>();
  const read = async (day: number) => {
    const known = await readDay(day);
    for (const [articleId, { place }] of known.places) if (place) places.set(articleId, place);
    const frame = changedFrame(
      decidedFrame(day, known),
      changes.filter((change) => change.day === day),
    );
    frames.set(day, frame);
    return frame;
  };
  return describe(await regroup(changes, { read }), frames, places);
}

/** Reads each day once: while a run computes, all it knows is of one moment. */
function once(readDay: ReadDay): ReadDay {
  const begun = new Map<number, Promise<KnownDay>>();
  return (day) => {
    const known = begun.get(day) ?? readDay(day);
    begun.set(day, known);
    return known;
  };
}

/** A day as it was decided, with what is new on it. */
function changedFrame(frame: ReturnType<typeof decidedFrame>, changes: readonly Change[]): Frame {
  for (const { before, after } of changes) {
    if (after) frame.signatures.set(after.articleId, after);
    else if (before) frame.signatures.delete(before.articleId);
  }
  return frame;
}

interface Found {
  day: number;
  signature: Signature;
}

/** How what counts now differs from what was decided, for the articles in the logs of these days. */
async function findChanges(days: readonly number[], readDay: ReadDay, most: number): Promise<Change[]> {
  const newest = new Map<string, Found | undefined>();
  const held = new Map<string, HeldPlace>();
  for (const day of days) {
    const known = await readDay(day);
    for (const articleId of known.articleIds) {
      const place = known.places.get(articleId);
      if (place) held.set(articleId, place);
      newest.set(articleId, newerOf(newest.get(articleId), countingOn(day, known, articleId)));
    }
  }
  const changes: Change[] = [];
  for (const [articleId, found] of newest) {
    changes.push(...(await changesOf(articleId, found, held.get(articleId)?.place, { days, readDay })));
    if (changes.length >= most) break;
  }
  return changes;
}

function newerOf(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (!a || !b) return a ?? b;
  return b.signature.rev > a.signature.rev ? b : a;
}

/** What counts of an article on a day: nothing if a newer `rev` has been decided on another day. */
function countingOn(day: number, known: KnownDay, articleId: string): Found | undefined {
  const signature = known.newest(articleId);
  const place = known.places.get(articleId)?.place;
  const isOlder =
    place !== undefined &&
    dayOfMinute(place.minute) !== day &&
    signature !== undefined &&
    signature.rev <= place.rev;
  return signature && !isOlder ? { day, signature } : undefined;
}

async function changesOf(
  articleId: string,
  found: Found | undefined,
  place: Place | undefined,
  { days, readDay }: { days: readonly number[]; readDay: ReadDay },
): Promise<Change[]> {
  if (!place) return found ? [{ day: found.day, after: found.signature }] : [];
  const before = dayOfMinute(place.minute);
  if (!found && !days.includes(before)) return [];
  if (found?.day === before && found.signature.rev === place.rev) return [];
  const signature = (await readDay(before)).signatureOf(articleId, place.rev);
  const gone: Change = { day: before, ...(signature && { before: signature }) };
  if (!found) return [gone];
  const after = { day: found.day, after: found.signature };
  return found.day === before ? [{ ...gone, ...after }] : [gone, after];
}

/** The decisions and the stories they touch, in an order of their own: the same bytes for the same decisions. */
function describe(
  regrouped: Regrouping,
  frames: ReadonlyMap<number, Frame>,
  places: ReadonlyMap<string, Place>,
): Commit | undefined {
  const decisions = new Map<string, Decision>();
  const differing = [...regrouped].flatMap(([day, assignments]) =>
    [...assignments].map(([articleId, assignment]) => ({ day, articleId, assignment })),
  );
  for (const { day, articleId, assignment } of differing) {
    const signature = frames.get(day)?.signatures.get(articleId);
    const place = assignment && signature && placeOf(assignment, signature);
    // Gone from one day and come to another: it has come.
    if (place || !decisions.has(articleId))
      decisions.set(articleId, decisionOf(articleId, place, places.get(articleId)));
  }
  if (decisions.size === 0) return undefined;
  const stories = [...decisions.values()].flatMap(({ articleId, place }) => [
    places.get(articleId)?.story,
    place?.story,
  ]);
  return {
    decisions: [...decisions.values()].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
    stories: [...new Set(stories)].filter((story) => story !== undefined).sort(),
  };
}

function decisionOf(articleId: string, place: Place | undefined, held: Place | undefined): Decision {
  const rev = (place ?? held)?.rev ?? 0;
  const before = held && { story: held.story, day: dayOfMinute(held.minute) };
  return { articleId, rev, ...(place && { place }), ...(before && { before }) };
}
