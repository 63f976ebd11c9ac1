import type { HeldPlace, Member } from '../../../catalog/stories/place.ts';

/** Where it is read which articles belong together; only in a stack that groups articles. */
export interface PlaceReader {
  /** Where these articles are; those that were never in a story are left out. */
  readPlaces(articleIds: readonly string[]): Promise<Map<string, HeldPlace>>;
  /** What these stories are made of, in order; nothing or no members for one of a single article. */
  readStories(storyIds: readonly string[]): Promise<Map<string, { members: Member[] }>>;
}
