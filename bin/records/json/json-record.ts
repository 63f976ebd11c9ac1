import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import type { FormCopy } from '../../../functions/clean/forms/form.ts';
import { readJson } from '../../../functions/clean/forms/json/json-form.ts';
import { maxRecordBytes, type Position, type RecordItem, refuse, tooLargeMessage } from '../record.ts';
import { applyMap, type FieldMap } from './field-map.ts';
import { findId, findUrl, nameRecord } from './record-names.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How the records of a run are read. */
export interface JsonOptions {
  map?: FieldMap | undefined;
}

/** Reads the bytes of one record. Without a field map the object that is stored has the very same bytes. */
export function readJsonRecord(bytes: Uint8Array, position: Position, { map }: JsonOptions): RecordItem {
  const text = decode(bytes);
  if (text === undefined) return refuse(position, 'encoding', encodingMessage);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(position, 'broken-json', `It is not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(value))
    return refuse(position, 'no-article', 'It is JSON, but not an object with the fields of an article.');
  if (map) return applyMap(value, map, position);
  return composeRecord(bytes, { text, id: findId(value), position });
}

/** What is said of a record in another character set. */
export const encodingMessage =
  'The record is not UTF-8. Say what it is with --encoding, for example --encoding windows-1252.';

function composeRecord(
  body: Uint8Array,
  { text, id, position }: { text: string; id: string | undefined; position: Position },
): RecordItem {
  if (body.length > maxRecordBytes) return refuse(position, 'too-large', tooLargeMessage, id);
  const article = readArticle(text);
  if (article instanceof RejectedCopy)
    return refuse(position, article.reason === 'empty' ? 'no-text' : 'no-article', article.message, id);
  const name = nameRecord(id, findUrl(article.facts), '.json');
  return { kind: 'record', name, body, contentType: 'application/json', facts: {}, position };
}

/** What cleaning will read of the record; or why it will reject it, which is better known before it is put. */
function readArticle(text: string): FormCopy | RejectedCopy {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof RejectedCopy) return error;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
