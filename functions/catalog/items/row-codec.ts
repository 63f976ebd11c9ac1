import type { ArticleRow, ServedFields } from '../../article/row.ts';
import { textOfLabels } from './item-keys.ts';
import { decodeServed, encodeServed } from './served-codec.ts';

/** The fields of a row, or those of them that change. */
type Fields = { [Field in keyof ArticleRow]?: ArticleRow[Field] | undefined };

/** What is served as earlier versions wrote it: field by field, and without the name of the text where that of the labels holds it. */
type PlainServed = Omit<ServedFields, 'text'> & Partial<Pick<ServedFields, 'text'>>;

/** The fields as the table has them. A row is billed whole at every write, so what is served is packed. */
export function packRow(fields: Fields): Record<string, unknown> {
  const { served } = fields;
  return served ? { ...fields, served: encodeServed(served) } : fields;
}

/** The fields as the code has them. */
export function unpackRow(packed: Record<string, unknown>): ArticleRow {
  const row = packed as unknown as Omit<ArticleRow, 'served'> & { served?: Uint8Array | PlainServed };
  const { served, ...rest } = row;
  if (served === undefined) return rest;
  return { ...rest, served: served instanceof Uint8Array ? decodeServed(served) : nameText(served) };
}

function nameText(served: PlainServed): ServedFields {
  return { text: textOfLabels(served.labels), ...served };
}
