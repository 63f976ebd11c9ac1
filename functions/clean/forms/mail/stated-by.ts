import type { StatedFact } from '../../../article/stated-fact.ts';
import type { Block } from '../join-blocks.ts';
import { subjectPrefix } from './header-names.ts';
import type { Header } from './read-headers.ts';

/** What the headers of a mail say of its article. */
interface Stated {
  facts: StatedFact[];
  /** The subject, and a date as mail programs print it, which cleaning reads as it reads dates of pages. */
  above: Block[];
  /** All headers whose words are in no fact. */
  struck: Block[];
}

/** As it is written in every mail that is sent (RFC 5322): other dates are read from the page. */
const sentDate = /^(?:[A-Z][a-z]{2}, ?)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d/;

/** The names of accounts that write for a house, and no person: what they send is from a publisher. */
const office =
  /<?(?:news(?:letter)?|no-?reply|donotreply|info|press[e]?|prensa|stampa|imprensa|redaktion|redaction|redaccion|redazione|contact|kontakt|media|communications?|kommunikation|office|hello)[\w.+-]{0,40}@/i;

/** Makes facts of the headers of a mail: its subject, who sent it, and when. */
export function statedBy(headers: readonly Header[]): Stated {
  // Lists of a publisher let readers leave; those on which readers write let them post, too.
  const has = (wanted: string) => headers.some(({ name }) => name.toLowerCase() === wanted);
  const isList = has('list-unsubscribe') && !has('list-post');
  const facts = headers.flatMap((header) => factOf(header, isList) ?? []);
  const values = new Set(facts.map(({ value }) => value));
  const title = facts.find(({ field }) => field === 'title');
  const dates = headers.filter(isPrintedDate);
  return {
    facts,
    above: [...(title ? [{ text: title.value }] : []), ...dates.map((header) => ({ text: lineOf(header) }))],
    struck: headers
      .filter((header) => header.value !== '' && !values.has(header.value) && !isPrintedDate(header))
      .map((header) => ({
        text: lineOf(header),
        struck: { kind: 'metadata', rule: `the header ${header.name}` },
      })),
  };
}

function lineOf({ name, value }: Header): string {
  return `${name}: ${value}`;
}

/** A date as a mail program prints it. */
function isPrintedDate({ meaning, value }: Header): boolean {
  return meaning === 'date' && !sentDate.test(value);
}

function factOf({ name, value, meaning }: Header, isList: boolean): StatedFact | undefined {
  const stated = (field: StatedFact['field'], said: string): StatedFact | undefined =>
    said === '' ? undefined : { field, value: said, source: 'mail-header', name };
  if (meaning === 'subject') return stated('title', value.replace(subjectPrefix, ''));
  if (meaning === 'date') return sentDate.test(value) ? stated('published', value) : undefined;
  if (meaning === 'from' && (isList || office.test(value))) return stated('publisher', nameOf(value));
  if (meaning === 'from') return stated('byline', value);
  if (/^(?:x-)?organi[sz]ation$/i.test(name)) return stated('publisher', value);
  return /^content-language$/i.test(name) ? stated('language', value) : undefined;
}

/** The name in front of an address, or the address where there is no name. */
function nameOf(sender: string): string {
  const name = sender
    .replace(/<[^<>]*>/g, '')
    .trim()
    .replace(/^"([^"]*)"$/, '$1');
  return name === '' ? sender : name;
}
