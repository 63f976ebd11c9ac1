import { stemming } from '../languages/languages.ts';
import type { Stemming } from '../languages/stemming.ts';
import { stemsOf } from './stem.ts';

/** What may be left to type of a common ending. */
const tails = Object.values<Stemming>(stemming)
  .flatMap(({ unfinished }) => unfinished?.split(' ') ?? [])
  .sort();

/** Shorter prefixes reach into no ending. */
const minLength = 5;

/**
 * The stems of words that begin with a folded prefix, where these are shorter than it: `gouvernem` begins gouvernement,
 * which is indexed as `gouvern`.
 */
export function prefixStems(prefix: string, languages: number): string[] {
  if (prefix.length < minLength) return [];
  const stems = ['', ...tails].flatMap((tail) => stemsOf(`${prefix}${tail}`, languages));
  return [...new Set(stems)].filter((stem) => stem.length < prefix.length && prefix.startsWith(stem));
}
