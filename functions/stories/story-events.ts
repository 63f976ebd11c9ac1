import { timeOfListedMinute } from '../article/minutes.ts';
import { describeMembers } from '../catalog/stories/describe-members.ts';
import type { Decision, Member } from '../catalog/stories/place.ts';
import { eventVersion, type StoryEvent } from '../follow/events/event-schemas.ts';
import type { AppliedStory, KnownCommit } from './story-ports.ts';

/**
 * Ids in a list of an event: 17 kB, so that an event stays under the 64 kB that it pays for.
 * @limit Further ones are not named; `articles` counts all that are in the story.
 */
const mostNamed = 500;

/**
 * The events of a commit: of the stories that have two articles or more, or had until then. A pure function of what was
 * decided and of what is stored of the stories by that: whoever writes a half-written commit again tells the same.
 */
export function storiesChangedBy(
  commit: KnownCommit,
  after: ReadonlyMap<string, AppliedStory>,
): StoryEvent[] {
  const told = [...after].filter(([, { hasItem }]) => hasItem);
  return told.map(([story, stored]) => ({
    detailType: 'Story Changed',
    detail: describe(story, stored, commit),
  }));
}

function describe(
  story: string,
  { members, title }: AppliedStory,
  { n, decisions }: KnownCommit,
): StoryEvent['detail'] {
  const facts = members.length > 0 ? describeMembers(members) : undefined;
  const came = decisions.filter(({ place, before }) => place?.story === story && before?.story !== story);
  const left = decisions.filter(({ place, before }) => before?.story === story && place?.story !== story);
  const timeOf = (member: Member | undefined) =>
    member ? timeOfListedMinute(member.minute).toISOString() : null;
  return {
    version: eventVersion,
    id: `${story}/${n}/changed`,
    story,
    commit: n,
    path: `/stories/${story}`,
    articles: members.length,
    copies: facts?.copies ?? 0,
    sources: facts?.sources ?? 0,
    languages: facts?.languages.map(({ language }) => language) ?? [],
    first: timeOf(members[0]),
    last: timeOf(members.at(-1)),
    added: idsOf(came),
    removed: idsOf(left),
    movedFrom: findMoved(story, came, decisions).slice(0, mostNamed),
    movedTo: members.length > 0 ? null : targetOf(left),
    title: title ?? null,
  };
}

function idsOf(decisions: readonly Decision[]): string[] {
  return decisions.slice(0, mostNamed).map(({ articleId }) => articleId);
}

/** Stories whose founder is in another one now, so that they are no more, and all of which went there or are gone. */
function findMoved(story: string, came: readonly Decision[], decisions: readonly Decision[]): string[] {
  const sources = new Set(came.flatMap(({ before }) => (before ? [before.story] : [])));
  const hasFounder = (from: string) => came.some(({ articleId }) => articleId === from);
  const isWhole = (from: string) =>
    decisions.every(({ before, place }) => before?.story !== from || !place || place.story === story);
  return [...sources].filter((from) => hasFounder(from) && isWhole(from)).sort();
}

/** The one story that all of them went to. */
function targetOf(left: readonly Decision[]): string | null {
  const [target, other] = new Set(left.flatMap(({ place }) => (place ? [place.story] : [])));
  return target !== undefined && other === undefined ? target : null;
}
