/**
 * What travels between stages: which change of which article is to be worked on. A hint, not the work itself:
 * the row says what is left to do, and a pointer whose `rev` is not the row's is stale.
 */
export interface ArticlePointer {
  articleId: string;
  rev: number;
}
