import type { Member, Place } from '../catalog/stories/place.ts';
import { orderMembers } from '../catalog/stories/story.ts';
import type { Assignment } from '../group/assignment.ts';
import { groupAll } from '../group/group-all.ts';
import type { Signature } from '../group/signature.ts';

/** Where an article is by what was decided of it and by its signature. */
export function placeOf(
  { rev, story, founded, copyOf }: Assignment,
  { minute, language, source }: Pick<Signature, 'minute' | 'language' | 'source'>,
): Place {
  return { rev, story, founded, minute, language, source, ...(copyOf !== undefined && { copyOf }) };
}

/** An article as its story lists it. */
export function memberOf(articleId: string, { minute, language, source, copyOf }: Place): Member {
  return { articleId, minute, language, source, ...(copyOf !== undefined && { copyOf }) };
}

/** Where each article of a set is: what any history that ends with this set has to come to. */
export function expectPlaces(signatures: Iterable<Signature>): Map<string, Place> {
  const byId = new Map([...signatures].map((signature) => [signature.articleId, signature]));
  const places = new Map<string, Place>();
  for (const [articleId, assignment] of groupAll(byId.values()))
    places.set(articleId, placeOf(assignment, byId.get(articleId) as Signature));
  return places;
}

/** The members of each story of two articles or more. */
export function expectStories(places: ReadonlyMap<string, Place>): Map<string, Member[]> {
  const stories = new Map<string, Member[]>();
  for (const [articleId, place] of places)
    stories.set(place.story, [...(stories.get(place.story) ?? []), memberOf(articleId, place)]);
  const large = [...stories].filter(([, members]) => members.length > 1);
  return new Map(large.map(([id, members]) => [id, orderMembers(members)]));
}
