import { canonicalAddress, maxAddressLength } from '../../article/address.ts';
import type { JudgedFact, StatedFact, StatedField } from '../../article/stated-fact.ts';
import { tellLanguages } from '../dates/tell-languages.ts';
import { holdsEncodedWord } from '../read/decode-words.ts';
import { normaliseText } from '../read/normalise-text.ts';
import { readLanguage } from './read-language.ts';
import { noIsoDate, readStatedDate, readWrittenDate, type StatedDate } from './read-stated-date.ts';

/** A statement of which something could be made. */
export interface Statement<Value = string> {
  fact: StatedFact;
  value: Value;
}

/** What is stated of an article, field by field, the most trusted source first. */
export interface Statements {
  url: Statement[];
  title: Statement[];
  byline: Statement[];
  publisher: Statement[];
  language: Statement[];
  published: Statement<StatedDate>[];
  modified: Statement<StatedDate>[];
  /** All of them, as they were given, with the reason of each that was of no use. */
  facts: JudgedFact[];
}

/**
 * Statements of one article that are weighed.
 * @limit The rest is left out.
 */
const mostFacts = 64;

/** Of characters: what is longer is no such field, and rows are not for other people's notes. */
const longest: Record<StatedField, number> = {
  url: maxAddressLength * 2,
  title: 500,
  byline: 200,
  published: 64,
  modified: 64,
  publisher: 200,
  language: 64,
  section: 200,
};
/** Of characters of a statement that are kept with the text. */
const longestKept = 500;

/** Who is believed first: whoever stored the file, then what a writer of data says, then what a page says of itself. */
const trust: Record<StatedFact['source'], number> = {
  'object-metadata': 0,
  json: 1,
  'front-matter': 2,
  markdown: 2,
  'mail-header': 3,
  'json-ld': 4,
  'open-graph': 5,
  html: 6,
  'content-language': 7,
};

/**
 * Makes of each statement the value of its field, or says why it cannot; `modifiedAt` is when the file was stored, and the
 * language of its text is that of dates in words.
 */
export function judgeFacts(given: readonly StatedFact[], modifiedAt: string, text = ''): Statements {
  const statements: Statements = {
    url: [],
    title: [],
    byline: [],
    publisher: [],
    language: [],
    published: [],
    modified: [],
    facts: [],
  };
  const weighed = given.slice(0, mostFacts);
  const base = weighed.find(({ field, value }) => field === 'url' && canonicalAddress(value) !== undefined);
  const known = { modifiedAt, base: base?.value, languages: () => tellLanguages(text) };
  for (const fact of weighed) {
    const ignored = findFault(fact) ?? take(fact, statements, known);
    const value = fact.value.slice(0, longestKept);
    statements.facts.push({ ...fact, value, ...(ignored !== undefined && { ignored }) });
  }
  for (const name of ['title', 'byline', 'publisher', 'language', 'published', 'modified', 'url'] as const)
    statements[name].sort((a: Statement<unknown>, b: Statement<unknown>) => rank(a) - rank(b));
  return statements;
}

function rank({ fact }: Statement<unknown>): number {
  return trust[fact.source];
}

const control = /\p{Cc}/u;
const markup = /<\/?[a-z!][^<>]*>/i;

/** What no field may hold. */
function findFault({ field, value, source }: StatedFact): string | undefined {
  if (value.length > longest[field]) return `has more than ${longest[field]} characters`;
  const isHeader = source === 'object-metadata' || source === 'mail-header';
  if (isHeader && holdsEncodedWord(value)) return 'is in no known coding of RFC 2047';
  // A header of one line cannot have any; what a form reads may be wrapped.
  return isHeader && control.test(value) ? 'holds control characters' : undefined;
}

interface Known {
  modifiedAt: string;
  /** Those of the text, the likeliest first. */
  languages(): readonly string[];
  /** An address of the page itself: a link in it may be relative. */
  base: string | undefined;
}

/** Adds what a statement gives to those of its field; a string says why it gives nothing. */
function take(fact: StatedFact, statements: Statements, known: Known): string | undefined {
  switch (fact.field) {
    case 'section':
      return undefined;
    case 'url':
      return takeAddress(fact, statements.url, known);
    case 'language':
      return takeLanguage(fact, statements.language);
    case 'published':
    case 'modified':
      return takeDate(fact, statements[fact.field], known);
    default:
      return takeText(fact, statements[fact.field]);
  }
}

function takeDate(fact: StatedFact, into: Statement<StatedDate>[], known: Known): string | undefined {
  const { value, source } = fact;
  const told = readStatedDate(value, known.modifiedAt);
  // Whoever stores a file states a date as data; what a file says of itself may be written for people.
  const date = told === noIsoDate && source !== 'object-metadata' ? readWrittenDate(value, known) : told;
  if (typeof date === 'string') return date;
  into.push({ fact, value: date });
  return undefined;
}

function takeLanguage(fact: StatedFact, into: Statement[]): string | undefined {
  if (fact.value.includes(',')) return 'names several languages';
  const language = readLanguage(fact.value);
  if (language === undefined) return 'is no language of ISO 639-1';
  into.push({ fact, value: language });
  return undefined;
}

function takeAddress(fact: StatedFact, into: Statement[], { base }: Known): string | undefined {
  const address = canonicalAddress(fact.value, fact.source === 'html' ? base : undefined);
  if (address === undefined) return `is no http or https address of at most ${maxAddressLength} characters`;
  into.push({ fact, value: address });
  return undefined;
}

function takeText(fact: StatedFact, into: Statement[]): string | undefined {
  const text = normaliseText(fact.value).text.replace(/\s+/g, ' ').trim();
  const value = fact.field === 'byline' ? withoutMail(text) : text;
  if (markup.test(value)) return 'holds markup';
  if (!/\p{L}/u.test(value)) return 'has no word';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(value)) return 'is an address';
  into.push({ fact, value });
  return undefined;
}

/** The address of mail beside a name: `Anna Berg <anna@example.org>`, `anna@example.org (Anna Berg)`. */
function withoutMail(text: string): string {
  const bare = text
    .replace(/<[^<>\s]*@[^<>\s]*>|\bmailto:\S+|\S+@\S+\.\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
}
