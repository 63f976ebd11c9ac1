import { joinParagraphs } from '../../../article/paragraphs.ts';
import type { TopLevelRatings } from '../classify-topics.ts';
import { hashFeatures } from './hash-features.ts';
import { applyWeights, type TopicModel } from './topic-model.ts';

/** The model's part of the blend: it knows its topics better, but the lexicon knows more topics. */
const modelShare = 0.5;

/** No probability is 0: a topic without a single term may still be the right one. */
const leastProbability = 0.01;

function toLogit(probability: number): number {
  const safe = Math.min(1 - leastProbability, Math.max(leastProbability, probability));
  return Math.log(safe / (1 - safe));
}

/**
 * Blends the lexicon's probabilities with the trained model's: the weighted mean of their log-odds for a topic that the
 * model has learnt in this language, the lexicon's own for all others.
 */
export function blendModel(
  model: TopicModel,
  ratings: TopLevelRatings,
  { title, body }: { title: string; body: readonly string[] },
  language: string,
): TopLevelRatings {
  const topics = model.get(language);
  if (!topics) return ratings;
  const features = hashFeatures(title, joinParagraphs(body));
  const blended = new Map(ratings);
  for (const topic of topics) {
    const own = ratings.get(topic.code) ?? leastProbability;
    const logit = modelShare * toLogit(applyWeights(topic, features)) + (1 - modelShare) * toLogit(own);
    blended.set(topic.code, 1 / (1 + Math.exp(-logit)));
  }
  return blended;
}
