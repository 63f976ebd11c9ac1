import { parse } from 'csv-parse/sync';
import type { Chunks } from '../bytes/unpack.ts';
import { encodingMessage, type JsonOptions, readJsonRecord } from '../json/json-record.ts';
import { maxRecordBytes, type Position, type RecordItem, refuse, tooLargeMessage } from '../record.ts';
import { type RowText, readRows } from './read-rows.ts';

const delimiters = [',', ';', '\t', '|'];

/** Rows of CSV, each as an object of its columns; the first row has their names. */
export async function* readCsv(
  chunks: Chunks,
  position: Position,
  options: JsonOptions,
): AsyncGenerator<RecordItem> {
  let header: Header | undefined;
  for await (const row of readRows(
    chunks,
    (text) => header === undefined || splitRow(text, header.delimiter).length === header.columns.length,
  )) {
    const here = { ...position, line: row.line };
    if (header === undefined) {
      const found = readHeader(row);
      if (typeof found === 'string') {
        yield refuse(here, 'unsupported', found);
        return;
      }
      header = found;
    } else yield readRow(row, header, here, options);
  }
}

interface Header {
  delimiter: string;
  columns: string[];
}

/** The columns; or a sentence that says why there are none. */
function readHeader({ text }: RowText): Header | string {
  const firstLine = text ?? '';
  const outside = firstLine.replace(/"[^"]*"/g, '');
  const [delimiter = ','] = delimiters.toSorted((a, b) => outside.split(b).length - outside.split(a).length);
  const columns = splitRow(firstLine, delimiter).map((name) => name.trim());
  if (columns.length < 2)
    return 'The first row names fewer than two columns, parted by comma, semicolon, tab or bar. Put a row of names first.';
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) return `Two columns have the name ${twice || 'of nothing'}. Give each its own.`;
  return { delimiter, columns };
}

function readRow(
  { text, isClosed }: RowText,
  { delimiter, columns }: Header,
  position: Position,
  options: JsonOptions,
): RecordItem {
  if (text === undefined) return refuse(position, 'too-large', tooLargeMessage);
  if (text.includes('\uFFFD')) return refuse(position, 'encoding', encodingMessage);
  const values = isClosed ? splitRow(text, delimiter) : [];
  if (values.length === 0)
    return refuse(
      position,
      'broken-quotes',
      'A quotation mark is not closed, or stands within a field. Double it, and put quotation marks around the field.',
    );
  if (values.length !== columns.length)
    return refuse(
      position,
      'uneven-columns',
      `It has ${values.length} fields; the first row names ${columns.length}.`,
    );
  // As properties of its own, whatever a column is called.
  const value = Object.fromEntries(columns.map((name, at) => [name, values[at]]));
  return readJsonRecord(Buffer.from(JSON.stringify(value)), position, options);
}

/** The fields of a row; none if its quotation marks are broken. */
function splitRow(text: string, delimiter: string): string[] {
  // The same, and some thirty times as fast.
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: maxRecordBytes,
    }) as string[][];
    return rows.length === 1 ? (rows[0] as string[]) : [];
  } catch {
    return [];
  }
}
