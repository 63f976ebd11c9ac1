import type { Topic } from '../../article/article.ts';
import { rateNarrower, rateTopLevel } from './rate-topics.ts';
import { scoreTopics, type TopicScore } from './score-topics.ts';
import { findTopic, nameTopic } from './taxonomy.ts';
import { topicLexiconOf } from './topic-lexicon.ts';

/** A top-level topic below this is left out: only two in a hundred would be right. */
const topLevelFloor = 0.1;
/** A narrower topic below this is left out: the article touches on it, but is not about it. */
const narrowerFloor = 0.25;
/**
 * The most topics an article gets; the row of an article has little room.
 * @limit The least certain are left out.
 */
const mostTopics = 12;
/**
 * The words shown for a topic.
 * @limit The weakest words are not shown.
 */
const mostEvidence = 5;

function pickEvidence(evidence: TopicScore['evidence'] | undefined): string[] {
  return [...(evidence ?? [])]
    .filter(([, contribution]) => contribution > 0)
    .sort(([, first], [, second]) => second - first)
    .slice(0, mostEvidence)
    .map(([word]) => word);
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

/** The lexicon's probability for every top-level topic, before any threshold; a trained model's are blended in here. */
export type TopLevelRatings = ReadonlyMap<string, number>;

/**
 * The IPTC Media Topics of an article, surest first, each with the words that led to it. The parents of a narrower
 * topic are listed too. `adjust` may change the probabilities of the top level, as a trained model does.
 */
export function classifyTopics(
  title: string,
  body: string,
  language: string,
  adjust: (ratings: TopLevelRatings) => TopLevelRatings = (ratings) => ratings,
): Topic[] {
  const scores = scoreTopics(topicLexiconOf(language), title, body);
  const topLevel = adjust(rateTopLevel(scores));
  const confidences = new Map(topLevel);
  for (const code of scores.topics.keys()) {
    if (findTopic(code).parent) confidences.set(code, rateNarrower(scores, code, topLevel));
  }
  return [...confidences]
    .filter(([code, confidence]) => confidence >= (findTopic(code).parent ? narrowerFloor : topLevelFloor))
    .sort(([codeA, a], [codeB, b]) => b - a || findTopic(codeA).path.length - findTopic(codeB).path.length)
    .slice(0, mostTopics)
    .map(([code, confidence]) => ({
      code,
      name: nameTopic(findTopic(code), language),
      confidence: round(confidence),
      evidence: pickEvidence(scores.topics.get(code)?.evidence),
    }));
}
