import type { Author, CleanedCopy } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import type { Byline } from '../byline/find-byline.ts';
import { readPeople } from '../byline/read-people.ts';
import { fold, squeeze } from '../lines/fold.ts';
import type { Statement } from './judge-facts.ts';

/** Names of accounts of publishing systems: nobody writes under them. */
const accounts = new Set(['admin', 'administrator', 'editor', 'root', 'user', 'webmaster', 'wordpress']);

/** Whose statement stands although the page names others: the rest is often the one who entered the text. */
const trusted = new Set<string>(['object-metadata', 'json', 'front-matter', 'mail-header', 'json-ld']);

/**
 * Who wrote the article: as a line of the page says it where both name the same, as that line may have roles, unless the data
 * name more; otherwise as data state it, then the line, then whoever else states it.
 */
export function chooseByline(
  line: Byline | undefined,
  given: readonly Statement[],
  publishers: readonly Statement[],
): Pick<CleanedCopy, 'byline' | 'authors' | 'bylineSource'> {
  const ofPage = line && { byline: line.text, authors: line.authors, bylineSource: 'page' as const };
  const stated = readStated(given.filter(({ value }) => !accounts.has(fold(value))));
  if (!stated) return ofPage ?? {};
  if (!ofPage || stated.bylineSource === 'object-metadata') return stated;
  return outdoes(stated, ofPage.authors, publishers) ? stated : ofPage;
}

/** Whether a statement stands although a line of the page names somebody. */
function outdoes(
  { byline, authors = [], bylineSource }: Stated,
  ofPage: readonly Author[],
  publishers: readonly Statement[],
): boolean {
  if (namesSame(ofPage, authors)) return namesMore(authors, ofPage);
  // The house itself is stated where an article names somebody, too.
  const isHouse = publishers.some(({ value }) => squeeze(value) === squeeze(byline));
  return trusted.has(bylineSource) && !isHouse;
}

interface Stated {
  byline: string;
  authors?: Author[];
  bylineSource: FactSource;
}

/** Every name that the most trusted source states: one may name each author by itself. */
function readStated(given: readonly Statement[]): Stated | undefined {
  const source = given[0]?.fact.source as FactSource | undefined;
  if (source === undefined) return undefined;
  const values = [...new Set(given.filter(({ fact }) => fact.source === source).map(({ value }) => value))];
  const people = values.map((value) => readPeople(value, true));
  const texts = values.map((value, at) => (people[at]?.rest === '' ? people[at].text : value));
  const authors = people.flatMap((each) => each?.authors ?? []);
  return { byline: texts.join(', '), ...(authors.length > 0 && { authors }), bylineSource: source };
}

/** Whether some people are several others and one more: each may have a line of its own, of which one was found. */
function namesMore(some: readonly Author[], others: readonly Author[]): boolean {
  const names = new Set(some.map(({ name }) => fold(name)));
  return some.length > others.length && others.every(({ name }) => names.has(fold(name)));
}

function namesSame(some: readonly Author[], others: readonly Author[]): boolean {
  const names = new Set(others.map(({ name }) => fold(name)));
  return some.some(({ name }) => names.has(fold(name)));
}
