import { type BoardEntry, countedHours } from '../../../catalog/stories/board.ts';
import type { StoriesRequest } from './listing-schemas.ts';

const hourMinutes = 60;

/** A story of a board, and by what it is sorted. */
export interface RankedEntry extends BoardEntry {
  growth: number;
  value: number;
}

/** Where a page begins: after the story of this value, last minute and id. */
export type StoryPosition = readonly [value: number, last: number, story: string];

/** A story with what it is sorted by; growth is counted back from the hour of `reference`, a minute. */
export function rankEntry(entry: BoardEntry, sort: StoriesRequest['sort'], reference: number): RankedEntry {
  const growth = growthOf(entry, reference);
  const values = { latest: entry.last, size: entry.articles, sources: entry.sources, growth };
  return { ...entry, growth, value: values[sort] };
}

/** The greatest value first, then the last report, then by id. */
export function compareEntries(a: RankedEntry, b: RankedEntry): number {
  return b.value - a.value || b.last - a.last || (a.story < b.story ? -1 : Number(a.story > b.story));
}

/** Whether a story comes after a position in this order. */
export function isAfter({ value, last, story }: RankedEntry, position: StoryPosition | undefined): boolean {
  if (!position) return true;
  const [atValue, atLast, atStory] = position;
  if (value !== atValue) return value < atValue;
  return last === atLast ? story > atStory : last < atLast;
}

/** Articles of the last half of the hours that are counted, less those of the first half. */
function growthOf({ hours, last }: BoardEntry, reference: number): number {
  const since = Math.max(0, Math.floor(reference / hourMinutes) - Math.floor(last / hourMinutes));
  const half = countedHours / 2;
  return hours.reduce((growth, articles, at) => {
    const ago = at + since;
    if (ago >= countedHours) return growth;
    return growth + (ago < half ? articles : -articles);
  }, 0);
}
