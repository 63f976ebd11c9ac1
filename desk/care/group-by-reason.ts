import type { Page } from '../../functions/query/api/answer-schema.ts';

/** Articles by the reason why they did not arrive, the most frequent first; those in work without an error have none. */
export function groupByReason(articles: Page['articles']): [reason: string, articles: Page['articles']][] {
  const groups = new Map<string, Page['articles']>();
  for (const article of articles) {
    const reason = article.error?.reason ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), article]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
