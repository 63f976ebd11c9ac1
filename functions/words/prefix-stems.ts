import { stemming } from '../languages/languages.ts';
import type { Stemming } from '../languages/stemming.ts';
import { stemsOf } from './stem.ts';

/** The untyped rests of common endings. */
const tails = Object.values<Stemming>(stemming)
  .flatMap(({ unfinished }) => unfinished?.split(' ') ?? [])
  .sort();

/** A shorter prefix does not reach into an ending. */
const minLength = 5;

/**
 * The stems, shorter than a folded prefix, of words that begin with it: `gouvernem` begins gouvernement, which is
 * indexed as `gouvern`.
 */
export function prefixStems(prefix: string, languages: number): string[] {
  if (prefix.length < minLength) return [];
  const stems = ['', ...tails].flatMap((tail) => stemsOf(`${prefix}${tail}`, languages));
  return [...new Set(stems)].filter((stem) => stem.length < prefix.length && prefix.startsWith(stem));
}
