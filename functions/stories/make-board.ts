import { dayOfMinute, minutesOfDay } from '../article/minutes.ts';
import type { ArticleRow } from '../article/row.ts';
import { facetKeys } from '../catalog/segment/facet-keys.ts';
import { type BoardEntry, countedHours, hashOfFacet } from '../catalog/stories/board.ts';
import { describeMembers, isOriginal } from '../catalog/stories/describe-members.ts';
import type { Member, Place } from '../catalog/stories/place.ts';

/**
 * Stories on the board of a day: an item of some eighteen kilobytes, so two and a half read units for who looks at it.
 * @limit Those with fewer articles on that day are not on it: they are found by their articles, and not listed.
 */
const mostOnBoard = 200;

/**
 * Reports whose topics and names a story is found by: the first ones that are no copies.
 * @limit What only later reports name, the story is not found by.
 */
const mostSampled = 3;

/**
 * Topics, and persons, organisations and places each, that a story is found by: those that most of the sampled reports have.
 * @limit It is not found by rarer ones.
 */
const mostOfFacet = 8;

/** By which stories are found, besides their languages. */
const listedBy = /^(?:topic|person|organisation|place)\//;

const hourMinutes = 60;

/** Where articles are that have a place on one day. */
type PlacesOfDay = Iterable<Pick<Place, 'story' | 'founded'>>;

/**
 * The stories that are on the board of a day, the largest first: by their articles on that day, then by id. A story is one of
 * two articles or more, so that one that was founded on this day needs a second one on it.
 */
export function rankStories(day: number, places: PlacesOfDay): string[] {
  const counts = new Map<string, { articles: number; isOlder: boolean }>();
  for (const { story, founded } of places) {
    const { articles = 0 } = counts.get(story) ?? {};
    counts.set(story, { articles: articles + 1, isOlder: founded < day });
  }
  return [...counts]
    .filter(([, { articles, isOlder }]) => articles > 1 || isOlder)
    .sort(([a, x], [b, y]) => y.articles - x.articles || (a < b ? -1 : 1))
    .slice(0, mostOnBoard)
    .map(([story]) => story);
}

/** The first reports of a story that are no copies, as it stood at the end of a day: its topics and names are theirs. */
export function sampleOf(day: number, members: readonly Member[]): string[] {
  return upTo(day, members)
    .filter(isOriginal)
    .slice(0, mostSampled)
    .map(({ articleId }) => articleId);
}

/** The keys that an article lends to its story, as it is served; none if it is not. */
export function listedKeysOf({ live, served, source }: ArticleRow): string[] {
  if (live === undefined || !served) return [];
  return facetKeys({ served, source }).filter((key) => listedBy.test(key));
}

/** A story as it stood at the end of a day; undefined if it had fewer than two articles. Members are in order. */
export function describeEntry(
  day: number,
  story: string,
  members: readonly Member[],
  keysOf: (articleId: string) => readonly string[],
): BoardEntry | undefined {
  const told = upTo(day, members);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length < 2) return undefined;
  const { articles, copies, sources, languages, titled } = describeMembers(told);
  const titles = new Map(titled.map(({ language, articleId }) => [language, articleId]));
  return {
    story,
    articles,
    copies,
    sources,
    first: first.minute,
    last: last.minute,
    hours: countHours(told, last.minute),
    languages: languages.map((each) => ({ ...each, title: titles.get(each.language) ?? story })),
    facets: chooseFacets(sampleOf(day, members).map(keysOf)),
  };
}

function upTo(day: number, members: readonly Member[]): readonly Member[] {
  const end = (day + 1) * minutesOfDay;
  return members.filter(({ minute }) => minute < end);
}

/** The days on which a story has articles. */
export function daysOfMembers(members: readonly Member[]): Set<number> {
  return new Set(members.map(({ minute }) => dayOfMinute(minute)));
}

function countHours(told: readonly Member[], last: number): number[] {
  const hours = new Array<number>(countedHours).fill(0);
  const lastHour = Math.floor(last / hourMinutes);
  for (const { minute } of told) {
    const at = lastHour - Math.floor(minute / hourMinutes);
    if (at < countedHours) hours[at] = (hours[at] ?? 0) + 1;
  }
  return hours;
}

/** The hashes of the keys that most of the sampled articles have, of each facet so many. */
function chooseFacets(sampled: readonly (readonly string[])[]): number[] {
  const counts = new Map<string, number>();
  for (const key of sampled.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Map<string, number>();
  const chosen = [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter(([key]) => {
      const facet = key.slice(0, key.indexOf('/'));
      const before = taken.get(facet) ?? 0;
      taken.set(facet, before + 1);
      return before < mostOfFacet;
    });
  return [...new Set(chosen.map(([key]) => hashOfFacet(key)))].sort((a, b) => a - b);
}
