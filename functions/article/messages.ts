/**
 * What travels between stages: which change of which article is to be worked on. A hint, not the work itself:
 * the row says what is left to do, and a pointer whose `rev` is not the row's is stale.
 */
export interface ArticlePointer {
  articleId: string;
  rev: number;
}

/**
 * A request of our own on an intake queue, without S3: look at this key again. `reprocess` asks for more: that a row
 * which still has this `rev` be made anew, from its file or from its text, though nothing about its file has changed.
 */
export interface IntakeRequest {
  bucket: string;
  key: string;
  reprocess?: { from: 'clean' | 'classify'; rev: number };
}
