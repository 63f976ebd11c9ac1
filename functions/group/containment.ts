import { cosine } from './cosine.ts';
import type { Signature } from './signature.ts';

/** As much of the shorter text has to be in the longer one. */
const fewestShared = 0.65;
/** Two shorter texts may share all their words by chance. */
const fewestWords = 20;
/**
 * A copy has most of its strongest stems in common with the whole. Where one text is many times the other, a single number
 * that is equal by chance would make a copy of it.
 */
const leastLikeness = 0.33;
/** One byte is compared of each number: two in 256 different ones are taken for equal. */
const byChance = 1 / 256;

/**
 * How much of the shorter body is in the longer one, 0 to 1, estimated: from the share `e` of all word triples that are in
 * both, and the lengths. A text that was cut to a third has little in common with the whole by `e` alone.
 */
export function estimateContainment(a: Signature, b: Signature): number {
  const shorter = Math.min(a.words, b.words);
  if (shorter < fewestWords || a.minHash.length !== b.minHash.length) return 0;
  let equal = 0;
  for (let at = 0; at < a.minHash.length; at++) if (a.minHash[at] === b.minHash[at]) equal++;
  const share = Math.max(0, (equal / a.minHash.length - byChance) / (1 - byChance));
  return Math.min(1, ((share / (1 + share)) * (a.words + b.words)) / shorter);
}

/** Whether one of two articles is the other republished, cut, grown or corrected. */
export function isCopyOf(a: Signature, b: Signature): boolean {
  return (
    a.language === b.language &&
    estimateContainment(a, b) >= fewestShared &&
    cosine(a.stems, b.stems) >= leastLikeness
  );
}
