import { isCopyOf } from './containment.ts';
import { isLoner } from './loner.ts';
import { one, scorePair } from './score.ts';
import type { Signature } from './signature.ts';

/** The least score that connects two articles, and the least average that merges two clusters: 0.24. */
export const threshold = 15_729;

/** How strongly two articles are connected: by their score or, where one is told from no event, as copies; else 0. */
export function linkOf(a: Signature, b: Signature): number {
  if (isLoner(a) || isLoner(b)) return isCopyOf(a, b) ? one : 0;
  const score = scorePair(a, b);
  return score < threshold ? 0 : score;
}
