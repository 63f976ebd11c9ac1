import type { Labels } from '../../../functions/article/article.ts';
import type { Classifier } from '../../../functions/article/ports.ts';

/** Labels of an English article without topics and names; `changes` win. */
export function makeLabels(changes: Partial<Labels> = {}): Labels {
  return {
    language: { code: 'en', confidence: 1 },
    topics: [],
    persons: [],
    organisations: [],
    places: [],
    keywords: [],
    fingerprint: { exact: '', minHash: '' },
    ...changes,
  };
}

/** A classifier that says the same of every article. */
export function alwaysSays(labels: Labels): Classifier {
  return { classify: async () => labels };
}
