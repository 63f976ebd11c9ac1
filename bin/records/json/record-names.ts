import type { RecordName } from '../record.ts';

/** Fields that name a record, best first, as exports of databases and scrapers have them. */
const idFields = ['id', '_id', 'uuid', 'guid', 'article_id', 'articleId', 'doc_id', 'docid', '@id'];
/** Fields that hold the address of an article, best first. `source_url` is the site's: every record has the same. */
const urlFields = [
  'url',
  'canonical_url',
  'canonicalUrl',
  'canonical_link',
  'link',
  'final_url',
  'URL',
  'mainEntityOfPage',
  'source',
];

/** The id that a record gives itself. */
export function findId(record: Readonly<Record<string, unknown>>): string | undefined {
  return findFirst(record, idFields, readId);
}

/** The address that a record gives itself. */
export function findUrl(record: Readonly<Record<string, unknown>>): string | undefined {
  return findFirst(record, urlFields, readUrl);
}

function findFirst(
  record: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  read: (value: unknown) => string | undefined,
): string | undefined {
  for (const field of fields) {
    const found = Object.hasOwn(record, field) ? read(record[field]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A string or number; or what MongoDB exports for its own kind of id. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return isWith(value, '$oid') ? readId(value['$oid']) : undefined;
}

/** An address of the web; or what JSON-LD writes for a reference to one. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value === 'string') return /^https?:\/\/[^\s/]/i.test(value.trim()) ? value.trim() : undefined;
  return isWith(value, '@id') ? readUrl(value['@id']) : undefined;
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
