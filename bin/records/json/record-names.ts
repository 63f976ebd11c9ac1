import type { StatedFact } from '../../../functions/article/stated-fact.ts';
import type { RecordName } from '../record.ts';

/** Fields that name a record, best first, as exports of databases and scrapers have them. */
const idFields = ['id', '_id', 'uuid', 'guid', 'article_id', 'articleId', 'doc_id', 'docid', '@id'];

/** The id that a record gives itself. */
export function findId(record: Readonly<Record<string, unknown>>): string | undefined {
  const field = idFields.find((name) => Object.hasOwn(record, name) && readId(record[name]) !== undefined);
  return field === undefined ? undefined : readId(record[field]);
}

/** The address among what a record states of its article. */
export function findUrl(facts: readonly StatedFact[]): string | undefined {
  return facts.filter(({ field }) => field === 'url').flatMap(({ value }) => readUrl(value) ?? [])[0];
}

/** A string or number; or what MongoDB exports for its own kind of id. */
export function readId(value: unknown): string | undefined {
  // A greater number has lost its last digits, and two become one.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return isWith(value, '$oid') ? readId(value['$oid']) : undefined;
}

/** An address of the web; nothing else is one. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return /^https?:\/\/[^\s/]/i.test(value.trim()) ? value.trim() : undefined;
}

function isWith<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** The best name that a record has. */
export function nameRecord(id: string | undefined, url: string | undefined, extension: string): RecordName {
  if (id !== undefined) return { from: 'id', text: id, extension };
  if (url !== undefined) return { from: 'url', text: url, extension };
  return { from: 'content', text: '', extension };
}
