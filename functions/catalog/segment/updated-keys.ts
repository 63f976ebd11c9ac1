import { lastPositionOf, positionOf } from './chunk.ts';

/** Sorts between facets and words, and no key of either begins with it. */
const prefix = 'u/';
/** The last second since 1970 that fits 32 bits, in the year 2106. */
const lastSecond = 0xffff_ffff;
const digits = 8;

/**
 * The posting list of the articles that changed for readers in a second since 1970. Keys count down, so that they sort
 * from the newest change to the oldest.
 */
export function updatedKey(second: number): string {
  const down = lastSecond - Math.min(Math.max(second, 0), lastSecond);
  return `${prefix}${down.toString(16).padStart(digits, '0')}`;
}

/** The second of such a key; undefined for any other key. */
export function secondOfKey(key: string): number | undefined {
  if (!key.startsWith(prefix)) return undefined;
  return lastSecond - Number.parseInt(key.slice(prefix.length), 16);
}

/** The second since 1970 of a time in ISO 8601. */
export function secondOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}

/** The position of the first change that is not newer than a second. */
export function firstPositionFrom(second = lastSecond): string {
  return positionOf(updatedKey(second), 0);
}

/** The position of the last change that is not older than a second. */
export function lastPositionTo(second = 0): string {
  return lastPositionOf(updatedKey(second));
}
