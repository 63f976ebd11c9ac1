/**
 * The message between stages: which change of which article to work on. It is a hint, not the work itself: the row says
 * what is left to do, and a pointer whose `rev` is not the row's is stale.
 */
export interface ArticlePointer {
  articleId: string;
  rev: number;
}

/**
 * Our own request on an intake queue, without S3: look at this key again. `reprocess` asks for more: make the row anew,
 * from its file or from its text, although the file has not changed, if the row still has this `rev`.
 */
export interface IntakeRequest {
  bucket: string;
  key: string;
  reprocess?: { from: 'clean' | 'classify'; rev: number };
}
