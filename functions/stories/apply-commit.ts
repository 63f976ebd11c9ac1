import type { HeldPlace, Member } from '../catalog/stories/place.ts';
import { mostMembers, orderMembers } from '../catalog/stories/story.ts';
import { memberOf } from './expect-places.ts';
import type { KnownCommit } from './story-memory.ts';
import type { HeldStory, StoryPorts } from './story-ports.ts';

/**
 * Puts of one run that are under way together.
 * @limit Further ones wait.
 */
const putsAtOnce = 50;

/**
 * Writes what a commit decided: where each article is, then what each story it touched is made of. It may be done again,
 * also after a later commit: nothing goes back. Every commit before it has to be written already. Returns what the stories
 * are made of then.
 */
export async function applyCommit(
  { n, decisions, stories }: KnownCommit,
  { places }: Pick<StoryPorts, 'places'>,
): Promise<Map<string, HeldStory>> {
  const after = new Map<string, HeldStory>();
  await inTurns(decisions, ({ articleId, place }) =>
    places.putPlace(articleId, { commit: n, ...(place && { place }) }),
  );
  const held = await places.readStories(stories);
  const alone = stories.filter((story) => !held.get(story)?.members.length);
  // A story of one has no item: its only article is its founder, by whose id it is called.
  const founders = await places.readPlaces(alone);
  await inTurns(stories, async (story) => {
    const before = held.get(story);
    if (before) after.set(story, before);
    if (before && before.commit >= n) return;
    const members = membersAfter(story, membersBefore(story, before, founders), decisions);
    after.set(story, { commit: n, members });
    if (members.length > 1 || before) await places.putStory(story, { commit: n, members });
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

/** None where only one is left. */
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
  return members.size > 1 ? orderMembers(members.values()).slice(0, mostMembers) : [];
}

async function inTurns<Item>(items: readonly Item[], put: (item: Item) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += putsAtOnce)
    await Promise.all(items.slice(at, at + putsAtOnce).map(put));
}
