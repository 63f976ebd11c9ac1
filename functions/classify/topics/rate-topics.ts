import type { TopicScores } from './score-topics.ts';
import { findTopic, topOf } from './taxonomy.ts';

/**
 * A logistic curve: the probability that an editor would name a top-level topic, from the topic's share of the score
 * and from its score for the length of the text. Fitted once to labelled news (four sets, six languages, each set
 * counting the same): of topics given 0.7 to 0.8, 84 in a hundred are right; of those given 0.2 to 0.3, 22.
 */
const curve = { base: 0.865, share: 1.399, density: 0.322 };
/** Words added to the length, so that one term in a headline of four words does not count as very dense. */
const shortText = 10;

/**
 * Factors on the scores of topics whose words also occur in articles about something else: victims, police, families,
 * trees, ministers. Such a topic is the main one less often than its words suggest. All other topics count in full.
 */
const firstness: Record<string, number> = {
  '16000000': 0.76, // conflict
  '02000000': 0.76, // crime
  '03000000': 0.8, // disaster
  '09000000': 0.85, // labour
  '06000000': 0.88, // environment
  '05000000': 0.86, // education
  '08000000': 0.92, // human interest
  '12000000': 0.86, // religion
  '17000000': 0.9, // weather
  '14000000': 0.88, // society
  '11000000': 0.9, // politics
};

/**
 * The different sure terms that a topic needs to be rated as the curve says, by the words of the text: one word decides
 * nothing in a long article. Fewer lower the rating, more than in proportion. The floor keeps the order of what is left.
 */
const wantedBreadth = { least: 0.9, most: 2.5, perWord: 1 / 22, exponent: 1.5, floor: 0.1 };

function rateBreadth(breadth: number, words: number): number {
  const wanted = Math.max(wantedBreadth.least, Math.min(wantedBreadth.most, words * wantedBreadth.perWord));
  return Math.max(wantedBreadth.floor, Math.min(1, Math.max(0, breadth) / wanted) ** wantedBreadth.exponent);
}

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
  const scored = [...topics]
    .filter(([code, { score }]) => isTopLevel(code) && score > 0)
    .map(([code, { score, breadth }]) => ({ code, breadth, score: score * (firstness[code] ?? 1) }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return new Map(
    scored.map(({ code, score, breadth }) => [code, rate(score, total, words) * rateBreadth(breadth, words)]),
  );
}

/**
 * The probability of a narrower topic: that of its top-level topic, times the square root of its share of that topic's
 * score. Never more than its parent's.
 */
export function rateNarrower(
  { topics }: TopicScores,
  code: string,
  topLevel: ReadonlyMap<string, number>,
): number {
  const top = topOf(code);
  const part = (topics.get(code)?.score ?? 0) / (topics.get(top)?.score ?? Number.POSITIVE_INFINITY);
  return (topLevel.get(top) ?? 0) * Math.sqrt(Math.min(1, Math.max(0, part)));
}
