import { describeMembers, titleIn } from '../catalog/stories/describe-members.ts';
import type { HeldPlace, Member } from '../catalog/stories/place.ts';
import { mostMembers, orderMembers } from '../catalog/stories/story.ts';
import { memberOf } from './expect-places.ts';
import { inTurns } from './in-turns.ts';
import type { AppliedStory, HeldStory, KnownCommit, StoryPorts, StoryTeller } from './story-ports.ts';

/** The stories that a commit touched, as they are stored by it. */
export type StoriesAfter = ReadonlyMap<string, AppliedStory>;

/**
 * Writes what each story that a commit touched is made of by it, once the places are written; where changes are announced, with the
 * headline that it is told with, so that whoever tells it again tells the same. Returns undefined where something is written
 * by a later commit: that was decided when this one was written and told to its end, and what is read now may be what
 * came of it.
 */
export async function writeStories(
  commit: KnownCommit,
  places: StoryPorts['places'],
  teller: Pick<StoryTeller, 'readTitles'> | undefined,
): Promise<StoriesAfter | undefined> {
  const { n, stories } = commit;
  const held = await places.readStories(stories);
  const alone = stories.filter((story) => !held.get(story)?.members.length);
  // A story of one has no item: its only article is its founder, by whose id it is called.
  const founders = await places.readPlaces(alone);
  if (isOvertaken(n, held) || isOvertaken(n, founders)) return undefined;
  const after = new Map(stories.map((story) => [story, storyAfter(commit, story, held, founders)]));
  const unwritten = [...after].filter(([story, { hasItem }]) => hasItem && held.get(story)?.commit !== n);
  await nameStories(
    unwritten.map(([, story]) => story),
    teller,
  );
  const refused: string[] = [];
  await inTurns(unwritten, async ([story, { members, title }]) => {
    const item = { commit: n, members: members.length > 1 ? members : [], ...(title && { title }) };
    if (!(await places.putStory(story, item))) refused.push(story);
  });
  return takeStored(n, after, await places.readStories(refused));
}

function isOvertaken(n: number, held: ReadonlyMap<string, { commit: number }>): boolean {
  return [...held.values()].some(({ commit }) => commit > n);
}

function storyAfter(
  { n, decisions }: KnownCommit,
  story: string,
  held: ReadonlyMap<string, HeldStory>,
  founders: ReadonlyMap<string, HeldPlace>,
): AppliedStory {
  const before = held.get(story);
  const members = membersAfter(story, membersBefore(story, before, founders), decisions);
  const title = before?.commit === n ? before.title : undefined;
  return { commit: n, members, hasItem: members.length > 1 || before !== undefined, ...(title && { title }) };
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

/** Gives stories their headlines of now. */
async function nameStories(
  stories: readonly AppliedStory[],
  teller: Pick<StoryTeller, 'readTitles'> | undefined,
): Promise<void> {
  if (!teller) return;
  const naming = stories.map(({ members }) =>
    members.length > 0 ? titleIn(describeMembers(members), undefined) : undefined,
  );
  const titles = await teller.readTitles([...new Set(naming.filter((articleId) => articleId !== undefined))]);
  for (const [at, story] of stories.entries()) {
    const title = titles.get(naming[at] ?? '');
    if (title) story.title = title;
  }
}

/** Takes the headline of what another run has stored meanwhile; what else that says is the same. */
function takeStored(
  n: number,
  after: Map<string, AppliedStory>,
  stored: ReadonlyMap<string, HeldStory>,
): StoriesAfter | undefined {
  if (isOvertaken(n, stored)) return undefined;
  for (const [story, { title }] of stored) {
    const { title: _own, ...facts } = after.get(story) as AppliedStory;
    after.set(story, { ...facts, ...(title && { title }) });
  }
  return after;
}
