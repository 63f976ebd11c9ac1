import {
  type Facts,
  factNames,
  maxRecordBytes,
  type Position,
  type RecordItem,
  refuse,
  tooLargeMessage,
} from '../record.ts';
import { nameRecord, readId, readUrl } from './record-names.ts';

/** The fields of an article that a map can fill. */
const targets = [
  'id',
  'url',
  'title',
  'byline',
  'published',
  'modified',
  'publisher',
  'language',
  'section',
  'text',
  'html',
] as const;
type Target = (typeof targets)[number];

/** Which field of a record is which of an article; a path of names leads into nested objects. */
export type FieldMap = ReadonlyMap<Target, readonly string[]>;

/** Reads `title=headline,text=content.body`. Throws an error that says what a map looks like. */
export function parseFieldMap(text: string): FieldMap {
  const map = new Map<Target, readonly string[]>();
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    const [target, path] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 0 || path === '') throw new Error(`${pair} is not written as title=headline.`);
    if (!isTarget(target))
      throw new Error(`${target} is no field of an article: these are ${targets.join(', ')}.`);
    if (map.has(target)) throw new Error(`${target} is given twice.`);
    map.set(target, [path]);
  }
  if (map.has('text') === map.has('html'))
    throw new Error('Say which field holds the article, either with text= or, for a page, with html=.');
  return map;
}

function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}

/**
 * The record that a map makes of an object: with `text` a JSON of the mapped fields alone, with `html` that page and
 * the other fields as metadata.
 */
export function applyMap(
  value: Readonly<Record<string, unknown>>,
  map: FieldMap,
  position: Position,
): RecordItem {
  const fields: Partial<Record<Target, string>> = {};
  for (const [target, path] of map) {
    const found = find(value, path[0] as string);
    const read = target === 'id' ? readId(found) : target === 'url' ? readUrl(found) : readText(found);
    if (read !== undefined) fields[target] = read;
  }
  return fields.html === undefined ? composeJson(fields, map, position) : composePage(fields, position);
}

function composeJson(fields: Partial<Record<Target, string>>, map: FieldMap, position: Position): RecordItem {
  const name = nameRecord(fields.id, fields.url, '.json');
  if (fields.text === undefined) {
    const [field] = map.get('text') ?? map.get('html') ?? [];
    return refuse(position, 'no-text', `It has no text in its field ${field}.`, name.text);
  }
  const ordered = targets.flatMap((target) =>
    fields[target] === undefined ? [] : [[target, fields[target]]],
  );
  const body = Buffer.from(JSON.stringify(Object.fromEntries(ordered)));
  if (body.length > maxRecordBytes) return refuse(position, 'too-large', tooLargeMessage, name.text);
  return { kind: 'record', name, body, contentType: 'application/json', facts: {}, position };
}

function composePage(
  { id, html = '', ...fields }: Partial<Record<Target, string>>,
  position: Position,
): RecordItem {
  const name = nameRecord(id, fields.url, '.html');
  const body = Buffer.from(html);
  if (body.length > maxRecordBytes) return refuse(position, 'too-large', tooLargeMessage, name.text);
  const facts: Facts = {};
  for (const fact of factNames) if (fields[fact] !== undefined) facts[fact] = fields[fact];
  return { kind: 'record', name, body, contentType: 'text/html; charset=utf-8', facts, position };
}

/** The field of this name, which may hold dots; else what the names between the dots lead to. */
function find(value: unknown, path: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  const first = path.slice(0, dot);
  return Object.hasOwn(value, first) ? find(value[first], path.slice(dot + 1)) : undefined;
}

/** A text; of a list its texts, as paragraphs. */
function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string').join('\n\n')
    : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
