import { topOf } from '../taxonomy.ts';
import { type Features, featureCount, hashFeatures } from './hash-features.ts';
import { packWeights, type TopicModel, type TopicWeights } from './topic-model.ts';

/** An article whose topics a person has named. */
export interface TrainingArticle {
  title: string;
  body: string;
  /** ISO 639-1. */
  language: string;
  /** IPTC Media Topics of any level, eight digits. */
  topics: readonly string[];
}

interface Example {
  features: Features;
  topLevel: ReadonlySet<string>;
}

/** AdaGrad (Duchi and others, 2011) with a little decay; the numbers are the middle of a broad optimum. */
const learning = { rounds: 15, rate: 0.5, decay: 1e-4, smoothing: 1e-6 };
/** A topic with fewer articles is not learnt: the lexicon knows more. */
export const fewestExamples = 5;
/** A model learns how topics differ: trained on one topic alone, it would find that topic everywhere. */
const fewestTopics = 2;
/** Visiting examples in steps of the golden ratio mixes any order, and the same order gives the same model. */
const goldenRatio = 0.618034;

function visitingOrder(count: number): number[] {
  const keys = Array.from({ length: count }, (_, at) => (at * goldenRatio) % 1);
  return keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function trainTopic(code: string, examples: readonly Example[]): TopicWeights {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(learning.smoothing);
  let [bias, biasSquares] = [0, learning.smoothing];
  const order = visitingOrder(examples.length);
  const step = ({ features, topLevel }: Example) => {
    let sum = bias;
    for (const [feature, value] of features) sum += (weights[feature] ?? 0) * value;
    const error = 1 / (1 + Math.exp(-sum)) - (topLevel.has(code) ? 1 : 0);
    biasSquares += error * error;
    bias -= (learning.rate * error) / Math.sqrt(biasSquares);
    for (const [feature, value] of features) {
      const gradient = error * value + learning.decay * (weights[feature] ?? 0);
      const square = (squares[feature] ?? 0) + gradient * gradient;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (learning.rate * gradient) / Math.sqrt(square);
    }
  };
  for (let round = 0; round < learning.rounds; round++) {
    for (const at of order) {
      const example = examples[at];
      if (example) step(example);
    }
  }
  return packWeights(code, bias, weights);
}

/** The top-level topics above these, or these themselves; throws at an unknown code. */
export function toTopLevel(topics: readonly string[]): Set<string> {
  return new Set(topics.map((code) => topOf(code)));
}

function trainLanguage(examples: readonly Example[]): TopicWeights[] {
  const counts = new Map<string, number>();
  for (const { topLevel } of examples)
    for (const code of topLevel) counts.set(code, (counts.get(code) ?? 0) + 1);
  const learnt = [...counts].filter(([, count]) => count >= fewestExamples).map(([code]) => code);
  if (learnt.length < fewestTopics) return [];
  return learnt.sort().map((code) => trainTopic(code, examples));
}

/**
 * Learns the top-level topics of a newsroom's own articles, a linear model for each language: logistic regression, one
 * topic against the rest. The same articles in the same order give the same model. Throws at an unknown topic code.
 */
export function trainModel(articles: readonly TrainingArticle[]): TopicModel {
  const byLanguage = new Map<string, Example[]>();
  for (const { title, body, language, topics } of articles) {
    const examples = byLanguage.get(language) ?? [];
    examples.push({ features: hashFeatures(title, body), topLevel: toTopLevel(topics) });
    byLanguage.set(language, examples);
  }
  return new Map(Array.from(byLanguage, ([language, examples]) => [language, trainLanguage(examples)]));
}
