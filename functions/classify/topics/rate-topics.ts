import type { TopicScores } from './score-topics.ts';
import { findTopic } from './taxonomy.ts';

/**
 * The probability that an editor names a top-level topic, from its share of all that was found and from how much was
 * found for the length: a logistic curve. Fitted once to labelled news (four sets, six languages, each set counting
 * the same): of the topics it gives 0.7 to 0.8, 83 in a hundred are right; of those it gives 0.2 to 0.3, 18.
 */
const curve = { base: 0.865, share: 1.399, density: 0.322 };
/** Words added to the length, so that one term in a headline of four words is not the densest of all. */
const shortText = 10;

function rate(score: number, total: number, words: number): number {
  const density = score / Math.sqrt(words + shortText);
  const logit = curve.base + curve.share * Math.log(score / total) + curve.density * Math.log(density);
  return 1 / (1 + Math.exp(-logit));
}

function isTopLevel(code: string): boolean {
  return !findTopic(code).parent;
}

/** Probabilities of the top-level topics for which anything was found, by code. */
export function rateTopLevel({ topics, words }: TopicScores): Map<string, number> {
  const scored = [...topics].filter(([code, { score }]) => isTopLevel(code) && score > 0);
  const total = scored.reduce((sum, [, { score }]) => sum + score, 0);
  return new Map(scored.map(([code, { score }]) => [code, rate(score, total, words)]));
}

/**
 * The probability of a narrower topic: that of its top-level topic, lowered by how small a part of its evidence is the
 * narrower topic's own. Never more than its parent's.
 */
export function rateNarrower(
  { topics }: TopicScores,
  code: string,
  topLevel: ReadonlyMap<string, number>,
): number {
  const top = findTopic(code).path.at(-1) ?? code;
  const part = (topics.get(code)?.score ?? 0) / (topics.get(top)?.score ?? Number.POSITIVE_INFINITY);
  return (topLevel.get(top) ?? 0) * Math.sqrt(Math.min(1, Math.max(0, part)));
}
