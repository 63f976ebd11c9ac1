import type { TopLevelRatings } from '../../../functions/classify/topics/classify-topics.ts';
import { rateTopLevel } from '../../../functions/classify/topics/rate-topics.ts';
import { scoreTopics } from '../../../functions/classify/topics/score-topics.ts';
import { topicLexiconOf } from '../../../functions/classify/topics/topic-lexicon.ts';
import { blendModel } from '../../../functions/classify/topics/trained/blend-model.ts';
import { hashFeatures } from '../../../functions/classify/topics/trained/hash-features.ts';
import { applyWeights, type TopicModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import {
  type TrainingArticle,
  toTopLevel,
  trainModel,
} from '../../../functions/classify/topics/trained/train-model.ts';

/** For each way of classifying, how many articles of a language get a right topic first. */
export interface TopicScores {
  articles: number;
  lexicon: number;
  model: number;
  blend: number;
}

const folds = 3;

/**
 * Scores the lexicon, a model and both together, by language, on articles that the model has not seen: three times a
 * model is trained on two thirds and tried on the rest. Each topic is spread over the thirds, whatever the order.
 */
export function scoreThreefold(articles: readonly TrainingArticle[]): Map<string, TopicScores> {
  const parts = splitByTopic(articles);
  const scores = new Map<string, TopicScores>();
  for (const asked of parts) {
    const model = trainModel(parts.filter((part) => part !== asked).flat());
    for (const article of asked) addScore(scores, article, model);
  }
  return scores;
}

function splitByTopic(articles: readonly TrainingArticle[]): TrainingArticle[][] {
  const parts: TrainingArticle[][] = Array.from({ length: folds }, () => []);
  const seen = new Map<string, number>();
  for (const article of articles) {
    const [topic = ''] = toTopLevel(article.topics);
    const key = `${article.language} ${topic}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    parts[count % folds]?.push(article);
  }
  return parts;
}

function addScore(scores: Map<string, TopicScores>, article: TrainingArticle, model: TopicModel): void {
  const { title, body, language, topics } = article;
  const known = scores.get(language) ?? { articles: 0, lexicon: 0, model: 0, blend: 0 };
  const right = toTopLevel(topics);
  const judge = (ratings: TopLevelRatings) => (right.has(pickBest(ratings)) ? 1 : 0);
  const lexicon = rateTopLevel(scoreTopics(topicLexiconOf(language), title, body));
  scores.set(language, {
    articles: known.articles + 1,
    lexicon: known.lexicon + judge(lexicon),
    model: known.model + judge(rateByModel(model, article)),
    blend: known.blend + judge(blendModel(model, lexicon, { title, body: [body] }, language)),
  });
}

function rateByModel(model: TopicModel, { title, body, language }: TrainingArticle): TopLevelRatings {
  const features = hashFeatures(title, body);
  return new Map(
    (model.get(language) ?? []).map((topic) => [topic.code, applyWeights(topic, features)] as const),
  );
}

/** The likeliest topic; empty if no topic was rated. */
function pickBest(ratings: TopLevelRatings): string {
  const [best] = [...ratings].sort(([, first], [, second]) => second - first);
  return best?.[0] ?? '';
}
