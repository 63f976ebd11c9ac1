import { readLines } from '../bytes/lines.ts';
import type { Chunks } from '../bytes/unpack.ts';
import { maxRecordBytes, type Position, type RecordItem, refuse, tooLargeMessage } from '../record.ts';
import { type JsonOptions, readJsonRecord } from './json-record.ts';
import { readJsonValues } from './json-values.ts';

/** A JSON record a line; a line that is none is refused, and the next is read. */
export async function* readNdjson(
  chunks: Chunks,
  position: Position,
  options: JsonOptions,
): AsyncGenerator<RecordItem> {
  for await (const { bytes, number: line, offset } of readLines(chunks, maxRecordBytes)) {
    const here = { ...position, line, offset };
    if (bytes === undefined) yield refuse(here, 'too-large', tooLargeMessage);
    else if (!isBlank(bytes)) yield readJsonRecord(bytes, here, options);
  }
}

/** A JSON array of records, or records that follow one another on lines of any number. */
export async function* readJsonArray(
  chunks: Chunks,
  position: Position,
  options: JsonOptions,
): AsyncGenerator<RecordItem> {
  for await (const { bytes, line, offset, isCut } of readJsonValues(chunks, maxRecordBytes)) {
    const here = { ...position, line, offset };
    if (bytes === undefined) yield refuse(here, 'too-large', `${tooLargeMessage} ${unclosedHint}`);
    else if (isCut) yield refuse(here, 'cut', `The data end within this record. ${unclosedHint}`);
    else yield readJsonRecord(bytes, here, options);
  }
}

const unclosedHint =
  'A quotation mark or a bracket that is missing has the same effect, on the records after it too.';

function isBlank(bytes: Buffer): boolean {
  return (
    bytes.length === 0 ||
    (/^\s*$/.test(bytes.toString('latin1', 0, 64)) && bytes.toString('latin1').trim() === '')
  );
}
