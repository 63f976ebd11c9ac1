import type { CleanedCopy } from '../article/article.ts';
import type { ArticleRow } from '../article/row.ts';

/** An article as a listing shows it: what is served, or why it is not. */
export function articleSummary(row: ArticleRow) {
  const { rev: _rev, text: _text, ...served } = row.served ?? {};
  return {
    id: row.articleId,
    key: row.source.key,
    stage: row.stage,
    ...served,
    ...(row.error && { error: row.error }),
    updatedAt: row.updatedAt,
  };
}

/** An article whole: with its text and every line that was removed from it. */
export function articleDetail(row: ArticleRow, copy: CleanedCopy | undefined) {
  return {
    ...articleSummary(row),
    source: row.source,
    rev: row.rev,
    ...(copy && { body: copy.body, removed: copy.removed }),
  };
}
