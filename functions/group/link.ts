import { isCopyOf } from './containment.ts';
import { isLoner } from './loner.ts';
import { one, scorePair } from './score.ts';
import type { Signature } from './signature.ts';

/** The least score that connects two articles: 0.2. */
export const threshold = 13_107;

/** How strongly two articles are connected: by their score or, where one is told from no event, as copies; else 0. */
export function linkOf(a: Signature, b: Signature): number {
  if (isLoner(a) || isLoner(b)) return isCopyOf(a, b) ? one : 0;
  const score = scorePair(a, b);
  return score < threshold ? 0 : score;
}
