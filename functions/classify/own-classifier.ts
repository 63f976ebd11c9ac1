import type { Classifier } from '../article/ports.ts';
import { classifyArticle } from './classify-article.ts';
import type { TopicModel } from './topics/trained/topic-model.ts';

/** Copydesk's own classifier: offline and deterministic; with a trained model its topics are a blend of both. */
export function ownClassifier(model?: TopicModel): Classifier {
  return { classify: async (copy) => classifyArticle(copy, model) };
}
