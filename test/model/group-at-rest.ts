import assert from 'node:assert/strict';
import type { Member } from '../../functions/catalog/stories/place.ts';
import { decodeMembers, encodeMembers } from '../../functions/catalog/stories/story.ts';
import { dayOf } from '../../functions/group/signature.ts';
import { expectBoards } from '../../functions/stories/expect-boards.ts';
import { expectPlaces, expectStories } from '../../functions/stories/expect-places.ts';
import type { GroupWorld } from './group-world.ts';

/** Holds a world that is at rest against the definition, as if all that is served had been grouped at once. */
export function checkAtRest(world: GroupWorld): void {
  const { rows, places, stories, fallen, commits } = world;
  const served = [...rows.values()].flatMap((row) => (row.served ? [row.served] : []));
  const expected = expectPlaces(served);
  const present = [...places].flatMap(([id, { place }]) => (place ? [[id, place] as const] : []));
  assert.deepEqual(sorted(present), sorted([...expected]), 'where the articles are');
  const stored = [...expectStories(expected)].map(
    ([id, members]) => [id, [...encodeMembers(members)]] as const,
  );
  const held = [...stories].flatMap(([id, { members }]) =>
    members.length > 0 ? [[id, [...encodeMembers(members)]] as const] : [],
  );
  assert.deepEqual(sorted(held), sorted(stored), 'what the stories are made of');
  checkBoards(world, expected);
  checkEvents(world);
  assert.deepEqual(fallen, [], 'what was written over by an older commit');
  checkDense([...commits.keys()]);
  for (const { members } of stories.values()) checkStory(members);
}

/** Who follows the events of a story, in the order of commits, knows at rest what it is made of. */
function checkEvents(world: GroupWorld): void {
  const { told, lies, stories } = world;
  assert.deepEqual(lies, [], 'events that were told otherwise before');
  const known = new Map<string, Set<string>>();
  for (const { story, added, removed } of [...told.values()].sort((a, b) => a.commit - b.commit)) {
    // The founder of a story of one is not told of.
    const members = known.get(story) ?? new Set([story]);
    for (const articleId of removed) members.delete(articleId);
    for (const articleId of added) members.add(articleId);
    known.set(story, members);
  }
  for (const [story, { members }] of stories) {
    if (members.length === 0) continue;
    const ids = members.map(({ articleId }) => articleId);
    assert.deepEqual([...(known.get(story) ?? [])].sort(), ids.sort(), 'what events say of a story');
  }
}

function checkBoards(world: GroupWorld, places: ReturnType<typeof expectPlaces>): void {
  const { boards, done } = world;
  const expected = expectBoards(places, (articleId) => world.facetsOf(articleId));
  const held = [...boards].flatMap(([day, { entries }]) =>
    entries.length > 0 ? [[day, entries] as const] : [],
  );
  assert.deepEqual(new Map(held), expected, 'what is on the boards');
  assert.deepEqual(done.days, [...expected.keys()].sort(), 'which days have a board');
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function checkDense(numbers: readonly number[]): void {
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    numbers.map((_, at) => at + 1),
    'the numbers of commits',
  );
}

/** A copy is in the story and language of its original; a story is shorter than eight days, and more. */
function checkStory(members: readonly Member[]): void {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return;
  assert.ok(dayOf(last) - dayOf(first) <= 8, 'a story ends');
  assert.deepEqual(decodeMembers(encodeMembers(members)), members);
  for (const { copyOf, language } of members) {
    const original = members.find(({ articleId }) => articleId === copyOf);
    if (copyOf !== undefined)
      assert.equal(original?.language, language, 'a copy has the language of its original');
  }
}
