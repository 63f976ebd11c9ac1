import type { ServedFields } from '../../../../functions/article/row.ts';
import type { IndexedArticle } from '../../../../functions/catalog/segment/segment.ts';
import { indexArticle } from '../../../../functions/index/index-article.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';

/** An article as the index holds it, published in this minute since 1970. */
export function makePosted(articleId: string, minute: number): IndexedArticle {
  const { served, source } = makeRow();
  const article = indexArticle({ articleId, served: served as ServedFields, source }, makeCopy());
  return { ...article, document: { ...article.document, minute } };
}
