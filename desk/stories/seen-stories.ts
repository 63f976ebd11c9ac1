import * as v from 'valibot';
import { readKept, writeKept } from '../frame/kept.ts';

const seenSchema = v.record(v.string(), v.record(v.string(), v.number()));

/** How many articles the stories of a day had when this browser showed them, by their ids. */
export type SeenStories = Readonly<Record<string, number>>;

/** Days that the browser remembers, of those that were looked at. */
const rememberedDays = 14;

/** What this browser showed of a day; nothing where it never did, or what it keeps is not understood. */
export function readSeen(day: string): SeenStories {
  return readAll()[day] ?? {};
}

function readAll(): Record<string, SeenStories> {
  try {
    return v.parse(seenSchema, JSON.parse(readKept('stories') ?? '{}'));
  } catch {
    return {};
  }
}

/** Notes what was shown of a day; the days looked at longest ago are forgotten. */
export function noteSeen(day: string, stories: readonly { id: string; articles: number }[]): void {
  const { [day]: before, ...others } = readAll();
  const shown = Object.fromEntries(stories.map(({ id, articles }) => [id, articles]));
  const kept = Object.entries(others).slice(1 - rememberedDays);
  writeKept('stories', JSON.stringify(Object.fromEntries([...kept, [day, { ...before, ...shown }]])));
}

/** What is new of a story since its day was looked at: all of it, or so many articles; nothing the first time. */
export function newSince(
  seen: SeenStories,
  { id, articles }: { id: string; articles: number },
): 'story' | number {
  if (Object.keys(seen).length === 0) return 0;
  const before = seen[id];
  return before === undefined ? 'story' : Math.max(0, articles - before);
}
