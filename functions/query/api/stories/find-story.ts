import type { Member } from '../../../catalog/stories/place.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import type { QueryPorts } from '../query-ports.ts';

/** A story as grouping left it. */
export interface FoundStory {
  /** The id of its founder. */
  id: string;
  /** In the order of their times; at least one. */
  members: readonly Member[];
}

/** The story of an article, whichever of its members that is; throws RequestProblem if it is in none. */
export async function findStory(
  articleId: string,
  { stories }: Pick<QueryPorts, 'stories'>,
): Promise<FoundStory> {
  const isId = /^[0-9a-f]{32}$/.test(articleId);
  const place = isId ? (await stories?.readPlaces([articleId]))?.get(articleId)?.place : undefined;
  if (!place) {
    const problem = `There is no story of article ${articleId.slice(0, 100)}. An article is in one some seconds after it is found.`;
    throw new RequestProblem(404, problem);
  }
  const { story: id, minute, language, source } = place;
  const held = (await stories?.readStories([id]))?.get(id)?.members ?? [];
  return { id, members: held.length > 0 ? held : [{ articleId, minute, language, source }] };
}

/** What an answer says where it was asked by another member than the founder. */
export function movedFrom(asked: string, { id }: FoundStory): { movedTo?: string } {
  return asked === id ? {} : { movedTo: id };
}
