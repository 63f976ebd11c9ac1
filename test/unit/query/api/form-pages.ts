import fc from 'fast-check';
import type { ArticleRow, ServedFields } from '../../../../functions/article/row.ts';
import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';
import { makePorts } from './query-ports.ts';

/** The article of `rowWith`. */
export const id = 'a'.repeat(32);
/** Its address where the tests ask. */
export const url = `https://api.example.org/articles/${id}`;
/** Its name in feeds. */
export const urn = 'urn:uuid:aaaaaaaa-aaaa-8aaa-aaaa-aaaaaaaaaaaa';

/** A served article; `changes` win. */
export function rowWith(changes: Partial<ServedFields>): ArticleRow {
  return makeRow({ served: { ...(makeRow().served as ServedFields), ...changes } });
}

/** Routes that find this article with these paragraphs. */
export function portsWith(row: ArticleRow, body: string[]) {
  const readEncoded = async () => new Map([[row.articleId, encodeText(makeCopy({ body }))]]);
  return makePorts([row], { readEncoded });
}

/** Every text that a file may hold, and what markup makes of it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<script>',
      '&amp;',
      '\u0000',
      '\u000b',
      '\ufffe',
      '\ud800',
      '\udc00',
      '\n',
      'é',
      '𝄞',
      ' ',
    ),
  }),
);
