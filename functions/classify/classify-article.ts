import type { CleanedCopy, Labels } from '../article/article.ts';
import { detectLanguage } from './detect-language.ts';
import { findTopics } from './find-topics.ts';

/** Raised with every change of what classification says; the row is stamped with it. */
export const classifyVersion = 1;

/** The labels of a cleaned article, the same for the same text. */
export function classifyArticle({ title, body }: Pick<CleanedCopy, 'title' | 'body'>): Labels {
  return {
    language: detectLanguage([title, ...body].join('\n')),
    topics: findTopics(title, body),
  };
}
