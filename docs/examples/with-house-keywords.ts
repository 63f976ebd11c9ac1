import type { Classifier } from '../../functions/article/ports.ts';

/** A keyword of the house, and the words any of which give it. */
export type HouseKeywords = Readonly<Record<string, readonly string[]>>;

/**
 * A classifier of your own around another one: it puts the keywords that your newsroom uses before those that were
 * found. It sees title and paragraphs, and may return anything that fits the type `Labels`.
 */
export function withHouseKeywords(classifier: Classifier, keywords: HouseKeywords): Classifier {
  return {
    async classify(copy) {
      const labels = await classifier.classify(copy);
      const text = [copy.title, ...copy.body].join('\n').toLowerCase();
      const own = Object.entries(keywords)
        .filter(([, words]) => words.some((word) => text.includes(word.toLowerCase())))
        .map(([keyword]) => keyword);
      return { ...labels, keywords: [...new Set([...own, ...labels.keywords])] };
    },
  };
}
