import type { CleanedCopy, Labels } from '../article/article.ts';
import type { ArticleRow } from '../article/row.ts';

/** An article as a listing shows it: what is served, or why it is not. */
export function articleSummary(row: ArticleRow) {
  const { rev: _rev, text: _text, labels: _labels, ...served } = row.served ?? {};
  return {
    id: row.articleId,
    key: row.source.key,
    stage: row.stage,
    ...served,
    ...(row.error && { error: row.error }),
    updatedAt: row.updatedAt,
  };
}

/** An article whole: with its text, every label with its mentions, and every line that was removed from it. */
export function articleDetail(row: ArticleRow, copy: CleanedCopy | undefined, labels: Labels | undefined) {
  const { fingerprint: _fingerprint, ...shown }: Partial<Labels> = labels ?? {};
  return {
    ...articleSummary(row),
    ...shown,
    source: row.source,
    rev: row.rev,
    ...(copy && { body: copy.body, removed: copy.removed }),
  };
}
