import type { ArticleRow } from '../../article/row.ts';
import { textOfLabels } from './item-keys.ts';

/** The fields of a row, or those of them that change. */
type Fields = { [Field in keyof ArticleRow]?: ArticleRow[Field] | undefined };

/**
 * The fields as the table has them. A row is billed whole at every write, so it does not say twice what text its labels are of: the
 * name of the labels holds the name of the text.
 */
export function packRow(fields: Fields): Record<string, unknown> {
  const { served } = fields;
  if (!served || textOfLabels(served.labels) !== served.text) return fields;
  const { text: _text, ...packed } = served;
  return { ...fields, served: packed };
}

/** The fields as the code has them. */
export function unpackRow(packed: Record<string, unknown>): ArticleRow {
  const row = packed as unknown as ArticleRow;
  if (!row.served || row.served.text !== undefined) return row;
  return { ...row, served: { ...row.served, text: textOfLabels(row.served.labels) } };
}
