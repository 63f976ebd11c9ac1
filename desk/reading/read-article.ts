import type { ArticleDetail, Explanation } from '../../functions/query/api/article-schema.ts';

/** An article with why it is as it is. */
export interface ReadArticle {
  article: ArticleDetail;
  explanation: Explanation;
}
