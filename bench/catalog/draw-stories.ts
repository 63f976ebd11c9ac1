import { minutesOfDay } from '../../functions/article/minutes.ts';
import type { ArticleRow, ServedFields } from '../../functions/article/row.ts';
import { listedMinute } from '../../functions/catalog/segment/listed-minute.ts';
import type { Member } from '../../functions/catalog/stories/place.ts';
import { orderMembers } from '../../functions/catalog/stories/story.ts';
import type { Random } from '../../test/made/random.ts';

/** The shape of the stories that are drawn. */
export interface StoryShape {
  /** The share of the articles that begin a story. */
  founders: number;
  /** The share of the others that are copies of an article of their story. */
  copies: number;
}

/** A story goes on as long as its last article is so old at most. */
const daysOpen = 3;

/**
 * Puts articles into stories in the order of their times. What begins none joins the story of an article of the last three
 * days, whichever: so large stories grow faster, and a few hold much of the news.
 */
export function drawStories(
  rows: readonly (ArticleRow & { served: ServedFields })[],
  { founders, copies }: StoryShape,
  random: Random,
): Member[][] {
  const stories: Member[][] = [];
  let recent: { member: Member; story: Member[] }[] = [];
  for (const member of orderMembers(rows.map(memberOf))) {
    recent = recent.filter((each) => member.minute - each.member.minute <= daysOpen * minutesOfDay);
    const joined = recent.length > 0 && !random.chance(founders) ? random.pick(recent) : undefined;
    const placed =
      joined && random.chance(copies) ? { ...member, copyOf: originalOf(joined.member) } : member;
    const story = joined?.story ?? [];
    if (!joined) stories.push(story);
    story.push(placed);
    recent.push({ member: placed, story });
  }
  return stories;
}

function memberOf({ articleId, served }: ArticleRow & { served: ServedFields }): Member {
  const source = Buffer.from(served.publisher ?? '').reduce((sum, byte) => (sum * 31 + byte) % 65_536, 7);
  return { articleId, minute: listedMinute(served), language: served.language.code, source };
}

function originalOf({ articleId, copyOf = articleId }: Member): string {
  return copyOf;
}
