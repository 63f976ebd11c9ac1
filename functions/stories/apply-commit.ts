import type { Decision, HeldPlace, Member } from '../catalog/stories/place.ts';
import { mostMembers, orderMembers } from '../catalog/stories/story.ts';
import { memberOf } from './expect-places.ts';
import type { AppliedStory, HeldStory, KnownCommit, StoryPorts } from './story-ports.ts';

/**
 * Puts of one run that are under way together.
 * @limit Further ones wait.
 */
const putsAtOnce = 50;

/**
 * Writes what a commit decided: where each article is, then what each story it touched is made of, and at last where the last
 * of its articles is. So where that is written all is, and `tell`, which is done before it, was done. It may be done again, also
 * after a later commit: nothing goes back. Every commit before it has to be written already. Returns what the stories are made
 * of then; nothing, if all was written.
 */
export async function applyCommit(
  commit: KnownCommit,
  { places }: Pick<StoryPorts, 'places'>,
  tell: (after: ReadonlyMap<string, AppliedStory>) => Promise<void>,
): Promise<ReadonlyMap<string, AppliedStory>> {
  const { n, decisions } = commit;
  const put = ({ articleId, place }: Decision) =>
    places.putPlace(articleId, { commit: n, ...(place && { place }) });
  // That nothing is there is forgotten after some days, so that a place says longer that all is written.
  const last = decisions.findLast(({ place }) => place) ?? decisions.at(-1);
  const written = last && (await places.readPlaces([last.articleId])).get(last.articleId)?.commit;
  if (written !== undefined && written >= n) return new Map();
  await inTurns(
    decisions.filter((decision) => decision !== last),
    put,
  );
  const after = await applyToStories(commit, places);
  await tell(after);
  if (last) await put(last);
  return after;
}

async function applyToStories(
  { n, decisions, stories }: KnownCommit,
  places: StoryPorts['places'],
): Promise<ReadonlyMap<string, AppliedStory>> {
  const after = new Map<string, AppliedStory>();
  const held = await places.readStories(stories);
  const alone = stories.filter((story) => !held.get(story)?.members.length);
  // A story of one has no item: its only article is its founder, by whose id it is called.
  const founders = await places.readPlaces(alone);
  await inTurns(stories, async (story) => {
    const before = held.get(story);
    const members = membersAfter(story, membersBefore(story, before, founders), decisions);
    const hasItem = members.length > 1 || before !== undefined;
    if (before && before.commit > n) after.set(story, { ...before, hasItem });
    else after.set(story, { commit: n, members, hasItem });
    if (!hasItem || (before && before.commit >= n)) return;
    await places.putStory(story, { commit: n, members: members.length > 1 ? members : [] });
  });
  return after;
}

function membersBefore(
  story: string,
  held: HeldStory | undefined,
  founders: ReadonlyMap<string, HeldPlace>,
): readonly Member[] {
  if (held && held.members.length > 0) return held.members;
  const place = founders.get(story)?.place;
  return place?.story === story ? [memberOf(story, place)] : [];
}

function membersAfter(
  story: string,
  before: readonly Member[],
  decisions: KnownCommit['decisions'],
): Member[] {
  const members = new Map(before.map((member) => [member.articleId, member]));
  for (const { articleId, place } of decisions) {
    if (place?.story === story) members.set(articleId, memberOf(articleId, place));
    else members.delete(articleId);
  }
  return orderMembers(members.values()).slice(0, mostMembers);
}

async function inTurns<Item>(items: readonly Item[], put: (item: Item) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += putsAtOnce)
    await Promise.all(items.slice(at, at + putsAtOnce).map(put));
}
