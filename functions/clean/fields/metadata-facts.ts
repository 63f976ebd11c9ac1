import type { StoredObject } from '../../article/ports.ts';
import type { StatedFact, StatedField } from '../../article/stated-fact.ts';
import type { CleaningContext } from '../clean-article.ts';
import { decodeWords } from '../read/decode-words.ts';

/**
 * The names of user metadata that state something of an article, without hyphens and underscores. Those of a date are named
 * after what feeds, schema.org and Dublin Core call it: names that say no more than `date` do not count, because tools that
 * copy files put the time of the file there.
 */
const namesOf: Partial<Record<StatedField, readonly string[]>> = {
  url: ['url'],
  title: ['title'],
  byline: ['byline', 'author'],
  published: ['published', 'datepublished', 'publicationdate', 'pubdate', 'publishedat', 'dateissued'],
  publisher: ['publisher'],
  language: ['language'],
};

/** What cleaning may know of an object besides its bytes. */
export function contextOf(object: Pick<StoredObject, 'source' | 'metadata'>): CleaningContext {
  const { key, modifiedAt, contentType, contentLanguage } = object.source;
  const facts = metadataFacts(object.metadata, contentLanguage);
  return { key, modifiedAt, ...(contentType !== undefined && { contentType }), facts };
}

/** What the metadata of an object state of its article, decoded, in the order of their names above. */
export function metadataFacts(
  metadata: Readonly<Record<string, string>> = {},
  contentLanguage?: string,
): StatedFact[] {
  const given = new Map(Object.entries(metadata).map(([name, value]) => [bare(name), { name, value }]));
  const facts: StatedFact[] = [];
  for (const [field, names] of Object.entries(namesOf) as [StatedField, readonly string[]][]) {
    for (const { name, value } of names.flatMap((each) => given.get(each) ?? [])) {
      const read = decodeHeader(value, field);
      if (read !== '')
        facts.push({
          field,
          value: read,
          source: 'object-metadata',
          name: `x-amz-meta-${name.toLowerCase()}`,
        });
    }
  }
  const language = contentLanguage?.trim();
  if (language)
    facts.push({ field: 'language', value: language, source: 'content-language', name: 'Content-Language' });
  return facts;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/**
 * The text of a header. S3 gives what is not ASCII as encoded words (S3 User Guide, "User-defined object metadata"); clients
 * also send UTF-8 as it is, whose bytes HTTP libraries read as Latin-1, and percent-encoded, as a header cannot hold the rest.
 */
function decodeHeader(value: string, field: StatedField): string {
  const text = readBytes(decodeWords(value.trim()));
  return (field === 'url' ? text : readPercents(text)).trim();
}

const beyondAscii = /[\x80-\xff]/;
const beyondLatin1 = /[^\0-\xff]/;

function readBytes(text: string): string {
  if (!beyondAscii.test(text) || beyondLatin1.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

/** A value as `encodeURIComponent` writes it: no blank and nothing but ASCII. */
const percentEncoded = /^(?:[!'()*\w.~-]|%[\da-f]{2})+$/i;

function readPercents(text: string): string {
  if (!text.includes('%') || !percentEncoded.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
