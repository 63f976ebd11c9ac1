import type { ArticleList, ListedArticle } from '../stack/api-answer.ts';

/** What an article stands for: its story, or the copies of its text. */
export function describeGroup({ story, copies }: ListedArticle): string {
  if (story) return `${countOf(story.articles, 'article')}, ${countOf(story.sources, 'source')}`;
  return copies ? countOf(copies, 'copy', 'copies') : '';
}

/** How many articles a page shows of how many; where some are left out, what is counted besides. */
export function formatCounted({ articles, total, counted }: ArticleList): string {
  const shown = countOf(articles.length, 'article');
  if (!total || total.count <= articles.length) return shown;
  const all = `${total.isExact ? '' : 'about '}${total.count}`;
  if (counted) return `${shown}; ${all} match, with those that are left out`;
  return `${articles.length} of ${all} ${articles.length === 1 ? 'article' : 'articles'}`;
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
