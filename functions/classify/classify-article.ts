import type { CleanedCopy, Labels } from '../article/article.ts';
import { findEntities } from './entities/find-entities.ts';
import { fingerprintBody } from './fingerprint/fingerprint-body.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { identifyLanguage } from './language/identify-language.ts';
import { classifyTopics, type TopLevelRatings } from './topics/classify-topics.ts';

/** Goes up whenever the same article may get other labels. */
export const classifyVersion = 1;

/** What is asked of an article's text; cleaned copy has more. */
export type ClassifiableCopy = Pick<CleanedCopy, 'title' | 'body'>;

const paragraphBreak = '\n\n';

/**
 * All labels of an article: language, topics, persons, organisations, places, keywords and fingerprint. Pure and
 * deterministic. `adjust` may change the probabilities of top-level topics, as a trained model does.
 */
export function classifyArticle(
  { title, body }: ClassifiableCopy,
  adjust?: (ratings: TopLevelRatings, copy: ClassifiableCopy, language: string) => TopLevelRatings,
): Labels {
  const text = body.join(paragraphBreak);
  const language = identifyLanguage(`${title}\n${text}`);
  const { code } = language;
  const topics = classifyTopics(
    title,
    text,
    code,
    adjust && ((ratings) => adjust(ratings, { title, body }, code)),
  );
  return {
    language,
    topics,
    ...findEntities(title, body, code),
    keywords: extractKeywords(title, body, code),
    fingerprint: fingerprintBody(body),
  };
}
