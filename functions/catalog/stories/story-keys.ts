import { minutesOfDay, timeOfListedMinute } from '../../article/minutes.ts';
import type { ItemKey } from '../items/item-keys.ts';

const numberDigits = 10;

const sortableNumber = (n: number) => String(n).padStart(numberDigits, '0');

/** An entry of a day's log of signatures: dense numbers from 1, each put once. Days are counted since 1800, by UTC. */
export function dayLogKey(day: number, n: number): ItemKey {
  return { pk: `G#${dateOf(day)}`, sk: sortableNumber(n) };
}

function dateOf(day: number): string {
  return timeOfListedMinute(day * minutesOfDay)
    .toISOString()
    .slice(0, 'yyyy-mm-dd'.length);
}

/** What a run of grouping decided: dense numbers, each put once. */
export function commitKey(n: number): ItemKey {
  return { pk: 'GROUP', sk: `COMMIT#${sortableNumber(n)}` };
}

/** The number that a sort key of a log or of the commits ends with. */
export function numberOf({ sk }: Pick<ItemKey, 'sk'>): number {
  return Number(sk.slice(-numberDigits));
}

/** Which story an article is in. */
export function placeKey(articleId: string): ItemKey {
  return { pk: `A#${articleId}`, sk: 'STORY' };
}

/** What a story is made of; it stands behind the row and the place of its founder, so that one read finds all three. */
export function storyKey(storyId: string): ItemKey {
  return { pk: `A#${storyId}`, sk: 'STORY#MEMBERS' };
}

/** The largest stories of a day. */
export function boardKey(day: number): ItemKey {
  return { pk: `BOARD#${dateOf(day)}`, sk: 'STORIES' };
}

/** The one item that says which days have a board, and up to which commit all boards are written. */
export const boardDaysKey: ItemKey = { pk: 'BOARD', sk: 'DAYS' };
