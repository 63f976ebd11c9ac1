import type { Topic } from '../article/article.ts';
import { tokenise } from '../catalog/tokenise.ts';
import { topics } from './topics.ts';

/** A word of the title says as much as this many of the body. */
const titleWeight = 3;
/** Weighted words a topic needs, and the share of all topic words it needs, before it is given. */
const minScore = 3;
const minShare = 0.2;
const maxEvidence = 5;

/** Every stem by its first three letters, so that a word is held against a few stems only. */
const prefixLength = 3;
const stemsByPrefix = new Map<string, { code: string; stem: string }[]>();
for (const { code, stems } of topics) {
  for (const stem of stems.split(' ')) {
    const prefix = stem.slice(0, prefixLength);
    stemsByPrefix.set(prefix, [...(stemsByPrefix.get(prefix) ?? []), { code, stem }]);
  }
}

/** The topics of an article, strongest first; confidence is a topic's share of all topic words. */
export function findTopics(title: string, body: readonly string[]): Topic[] {
  const found = new Map<string, Map<string, number>>();
  let total = 0;
  const read = (text: string, weight: number) => {
    for (const word of tokenise(text)) {
      for (const code of topicsOfWord(word)) {
        const words = found.get(code) ?? new Map<string, number>();
        words.set(word, (words.get(word) ?? 0) + weight);
        found.set(code, words);
        total += weight;
      }
    }
  };
  read(title, titleWeight);
  for (const paragraph of body) read(paragraph, 1);
  return topics
    .map(({ code, name }) => ({
      code,
      name,
      words: [...(found.get(code) ?? [])].sort((a, b) => b[1] - a[1]),
    }))
    .map(({ words, ...topic }) => ({
      ...topic,
      words,
      score: words.reduce((sum, [, weight]) => sum + weight, 0),
    }))
    .filter(({ score }) => score >= minScore && score / total >= minShare)
    .sort((a, b) => b.score - a.score)
    .map(({ code, name, words, score }) => ({
      code,
      name,
      confidence: Math.round((score / total) * 100) / 100,
      evidence: words.slice(0, maxEvidence).map(([word]) => word),
    }));
}

/** A word of three letters or fewer must be the stem itself: it starts too many others. */
function topicsOfWord(word: string): string[] {
  const candidates = stemsByPrefix.get(word.slice(0, prefixLength)) ?? [];
  return candidates
    .filter(({ stem }) => (stem.length > prefixLength ? word.startsWith(stem) : word === stem))
    .map(({ code }) => code);
}
