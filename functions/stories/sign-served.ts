import { decodeLabels, decodeText } from '../catalog/items/text-codec.ts';
import type { ServedRow } from '../follow/outcome.ts';
import { signArticle } from '../group/sign-article.ts';
import type { Signature } from '../group/signature.ts';
import { factsOf } from '../group/signature-facts.ts';

/** The signature of what a row serves, of its text and its labels as they are stored; throws if one of them is missing. */
export function signServed(
  row: ServedRow,
  text: Uint8Array | undefined,
  labels: Uint8Array | undefined,
): Signature {
  if (!text || !labels) throw new Error(`article ${row.articleId} has no ${text ? 'labels' : 'text'}`);
  return signArticle(factsOf(row), decodeText(text), decodeLabels(labels));
}
