import type { Labels, Topic } from '../article/article.ts';
import type { Classifier, TopicAdvice, TopicAdvisor } from '../article/ports.ts';
import { findTopic, nameTopic, taxonomy } from './topics/taxonomy.ts';

const topLevel = taxonomy
  .filter(({ parent }) => parent === undefined)
  .map(({ code, names }) => ({ code, name: names.en }));

/**
 * A classifier that asks an advisor for topics if an article's surest top-level topic is below `threshold`, 0 to 1.
 * Advised topics get the advisor's confidence and keep our evidence. Throws what the advisor throws.
 */
export function withAdvisor(classifier: Classifier, advisor: TopicAdvisor, threshold: number): Classifier {
  return {
    async classify(copy) {
      const labels = await classifier.classify(copy);
      if (surestTopLevel(labels) >= threshold) return labels;
      const advice = await advisor.adviseTopics(copy, topLevel);
      return { ...labels, topics: mergeAdvice(labels, advice) };
    },
  };
}

function surestTopLevel({ topics }: Labels): number {
  return Math.max(
    0,
    ...topics.filter(({ code }) => !findTopic(code).parent).map(({ confidence }) => confidence),
  );
}

function mergeAdvice({ topics, language }: Labels, advice: readonly TopicAdvice[]): Topic[] {
  const merged = new Map(topics.map((topic) => [topic.code, topic]));
  for (const { code, confidence } of advice) {
    const known = merged.get(code) ?? { code, name: nameTopic(findTopic(code), language.code), evidence: [] };
    merged.set(code, { ...known, confidence });
  }
  return [...merged.values()].sort((a, b) => b.confidence - a.confidence);
}
