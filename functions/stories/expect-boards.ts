import { dayOfMinute } from '../article/minutes.ts';
import type { BoardEntry } from '../catalog/stories/board.ts';
import type { Place } from '../catalog/stories/place.ts';
import { expectStories } from './expect-places.ts';
import { describeEntry, rankStories } from './make-board.ts';

/** The boards of all days that have one: what any history that ends with these places has to come to. */
export function expectBoards(
  places: ReadonlyMap<string, Place>,
  keysOf: (articleId: string) => readonly string[],
): Map<number, BoardEntry[]> {
  const stories = expectStories(places);
  const byDay = new Map<number, Place[]>();
  for (const place of places.values()) {
    const day = dayOfMinute(place.minute);
    byDay.set(day, [...(byDay.get(day) ?? []), place]);
  }
  const boards = [...byDay].map(([day, own]) => {
    const ranked = rankStories(day, own);
    const entries = ranked.map((story) => describeEntry(day, story, stories.get(story) ?? [], keysOf));
    return [day, entries.filter((entry) => entry !== undefined)] as const;
  });
  return new Map(boards.filter(([, entries]) => entries.length > 0));
}
