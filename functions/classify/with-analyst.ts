import { joinParagraphs } from '../article/paragraphs.ts';
import type { Classifier, TextAnalyst } from '../article/ports.ts';
import { mergeNames } from './merge-names.ts';

/**
 * A classifier whose names an analyst adds to, and which has its sentiment, where it knows the article's language. An
 * error of the analyst is the classifier's: an article has all its labels or none.
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
