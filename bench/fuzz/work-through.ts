import { encodeLabels, encodeText, maxTextBytes } from '../../functions/catalog/items/text-codec.ts';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { indexArticle } from '../../functions/index/index-article.ts';

const context = { key: 'fuzz.txt', modifiedAt: '2026-06-12T00:00:00Z' };

/** What a file came to: an article, or the reason of its rejection. Any error but a rejection is thrown. */
export function workThrough(bytes: Uint8Array): string {
  try {
    return makeArticle(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'RejectedCopy')
      return (error as Error & { reason: string }).reason;
    throw error;
  }
}

/** What the functions do of a file between their calls: clean, classify and index. */
function makeArticle(bytes: Uint8Array): string {
  const copy = cleanArticle(bytes, context);
  if (encodeText(copy).length > maxTextBytes) return 'too-large';
  const labels = classifyArticle(copy);
  encodeLabels(labels);
  const served = servedFields(copy, labels, {
    rev: 1,
    seen: context.modifiedAt,
    text: 'TEXT#1',
    labels: 'LABELS#1',
  });
  indexArticle({ articleId: '0'.repeat(32), served, source: { bucket: 'fuzz', key: context.key } }, copy);
  return 'article';
}
