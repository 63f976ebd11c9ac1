import { joinParagraphs } from '../article/paragraphs.ts';
import type { Classifier, TextAnalyst } from '../article/ports.ts';
import { mergeNames } from './merge-names.ts';

/**
 * A classifier that adds an analyst's names and sentiment to the labels, if the analyst knows the article's language.
 * Throws what the analyst throws: an article has all its labels or none.
 */
export function withAnalyst(classifier: Classifier, analyst: TextAnalyst): Classifier {
  return {
    async classify(copy) {
      const labels = await classifier.classify(copy);
      const { code } = labels.language;
      const text = joinParagraphs(copy.body);
      if (!analyst.knows(code) || text.trim() === '') return labels;
      const [names, sentiment] = await Promise.all([
        analyst.findNames(text, code),
        analyst.judgeSentiment(`${copy.title}\n\n${text}`, code),
      ]);
      return { ...labels, ...mergeNames(labels, names, copy.body), sentiment };
    },
  };
}
