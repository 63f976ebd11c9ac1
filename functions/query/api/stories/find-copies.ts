import type { Member } from '../../../catalog/stories/place.ts';
import type { QueryPorts } from '../query-ports.ts';

/** The other articles of an article's group of copies, the earliest first; none where there are none. */
export async function findCopies(
  articleId: string,
  { stories }: Pick<QueryPorts, 'stories'>,
): Promise<Member[]> {
  const place = (await stories?.readPlaces([articleId]))?.get(articleId)?.place;
  if (!place) return [];
  const members = (await stories?.readStories([place.story]))?.get(place.story)?.members ?? [];
  const original = place.copyOf ?? articleId;
  return members.filter(
    (member) =>
      member.articleId !== articleId && (member.articleId === original || member.copyOf === original),
  );
}
