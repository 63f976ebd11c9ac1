import type { Labels } from '../article/article.ts';
import type { ClassifiableCopy } from '../article/ports.ts';
import { findEntities } from './entities/find-entities.ts';
import { fingerprintBody } from './fingerprint/fingerprint-body.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { identifyLanguage } from './language/identify-language.ts';
import { classifyTopics } from './topics/classify-topics.ts';
import { blendModel } from './topics/trained/blend-model.ts';
import type { TopicModel } from './topics/trained/topic-model.ts';

/** Goes up whenever the same article may get other labels. */
export const classifyVersion = 1;

const paragraphBreak = '\n\n';

/**
 * All labels of an article: language, topics, persons, organisations, places, keywords and fingerprint. Pure and
 * deterministic. With a trained model the probabilities of top-level topics are a blend of it and the lexicon.
 */
export function classifyArticle({ title, body }: ClassifiableCopy, model?: TopicModel): Labels {
  const text = body.join(paragraphBreak);
  const language = identifyLanguage(`${title}\n${text}`);
  const { code } = language;
  const topics = classifyTopics(
    title,
    text,
    code,
    model && ((ratings) => blendModel(model, ratings, { title, body }, code)),
  );
  return {
    language,
    topics,
    ...findEntities(title, body, code),
    keywords: extractKeywords(title, body, code),
    fingerprint: fingerprintBody(body),
  };
}
