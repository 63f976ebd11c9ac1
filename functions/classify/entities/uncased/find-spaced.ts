import type { UncasedNames } from '../../../languages/uncased-names.ts';
import { foldName } from '../fold-name.ts';
import scripts from '../gazetteer/other-scripts.json' with { type: 'json' };
import type { FoundName } from './find-unspaced.ts';
import { kindOfKnown, uncased } from './known-in-script.ts';

interface Word {
  start: number;
  end: number;
  folded: string;
  /** A small word, no part of a name. */
  isSmall: boolean;
  /** It follows the word before with a blank alone. */
  follows: boolean;
}

/** No known name has more words. */
const longestName = 5;

const listOf = (list = ''): string[] => list.trim().split(/\s+/).filter(Boolean).map(foldName);

/** As small words are compared: `على` is a preposition where `علي` is a first name, and folding makes them one. */
const smallAs = (word: string): string => word.replace(/\p{M}/gu, '').replace(/[أإآٱ]/g, 'ا');

function readWords(text: string, small: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}'"״׳-]+/gu)) {
    const before = words.at(-1);
    const follows = before !== undefined && /^\s$/.test(text.slice(before.end, index));
    const isSmall = small.has(smallAs(word));
    words.push({ start: index, end: index + word.length, folded: foldName(word), isSmall, follows });
  }
  return words;
}

/** What a language's table becomes. */
class SpacedTable {
  readonly titles: Set<string>;
  readonly heads: Set<string>;
  readonly small: Set<string>;
  readonly givenAndWords: Set<string>;
  readonly commonEndings: string[];
  readonly given = new Set(scripts.arabicGiven.split('\n').map(foldName));
  readonly #prefixes: string[];
  readonly #suffixes: string[];

  constructor(table: UncasedNames) {
    this.titles = new Set(listOf(table.titlesBefore));
    this.heads = new Set(listOf(table.organisationHeads));
    this.small = new Set((table.small ?? '').trim().split(/\s+/).map(smallAs));
    this.givenAndWords = new Set(listOf(table.givenAndWords));
    this.commonEndings = listOf(table.commonEndings);
    this.#prefixes = listOf(table.prefixes);
    this.#suffixes = listOf(table.suffixes);
  }

  /** A folded word or phrase as written, and without what is written together with it: how many letters stand before and after. */
  *readings(folded: string): Generator<{ name: string; before: number; after: number }> {
    yield { name: folded, before: 0, after: 0 };
    for (const prefix of this.#prefixes)
      if (folded.startsWith(prefix))
        yield { name: folded.slice(prefix.length), before: prefix.length, after: 0 };
    for (const suffix of this.#suffixes)
      if (folded.endsWith(suffix))
        yield { name: folded.slice(0, -suffix.length), before: 0, after: suffix.length };
  }
}

const tables = new Map<UncasedNames, SpacedTable>();

function readTable(table: UncasedNames): SpacedTable {
  const known = tables.get(table) ?? new SpacedTable(table);
  tables.set(table, known);
  return known;
}

/** How many words from here follow each other by a blank. */
function runFrom(words: Word[], at: number): number {
  let count = 1;
  while (count < longestName && words[at + count]?.follows) count += 1;
  return count;
}

function findKnownAt(
  words: Word[],
  at: number,
  table: SpacedTable,
): { name: FoundName; count: number } | undefined {
  for (let count = runFrom(words, at); count > 0; count -= 1) {
    const [first, last] = [words[at], words[at + count - 1]];
    const phrase = words
      .slice(at, at + count)
      .map(({ folded }) => folded)
      .join(' ');
    for (const { name, before, after } of table.readings(phrase)) {
      const kind = uncased.test(name) ? kindOfKnown(name) : undefined;
      if (kind && first && last)
        return { name: { start: first.start + before, end: last.end - after, kind }, count };
    }
  }
  return undefined;
}

/** `الدفاع`, and what begins the name of a family: `أبو الغيط`. */
const isDefinite = (word: Word | undefined): boolean =>
  /^ال..|^(?:ابو|بن|ابن|ال|عبد)$/.test(word?.folded ?? '');

/** `باسم | البلدية`, `حسن | النية`: a definite word after what is a first name elsewhere. */
function isCommonAfter(given: Word, word: Word, isTitled: boolean, table: SpacedTable): boolean {
  if (!isDefinite(word)) return false;
  if (table.givenAndWords.has(given.folded)) return true;
  return !isTitled && table.commonEndings.some((ending) => word.folded.endsWith(ending));
}

/** `الرئيس | قيس سعيد`: first names, or what follows a title, and the word after. */
function countPerson(words: Word[], at: number, table: SpacedTable): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || first.isSmall || !second?.follows || second.isSmall || !table.given.has(first.folded))
    return 0;
  const isTitled = first.follows && table.titles.has(words[at - 1]?.folded ?? '');
  if (isCommonAfter(first, second, isTitled, table)) return 0;
  if (!isTitled && !table.given.has(second.folded) && !isDefinite(second)) return 0;
  const goesOn = third?.follows && !third.isSmall && (isDefinite(third) || table.given.has(third.folded));
  return goesOn ? 3 : 2;
}

/** `وزارة الدفاع`: a head and the definite words after it. */
function countOrganisation(words: Word[], at: number, table: SpacedTable): number {
  const folded = words[at]?.folded ?? '';
  if (!table.heads.has(folded) && !table.heads.has(folded.replace(/^[وفبلك]/, ''))) return 0;
  let count = 1;
  while (count < 3 && words[at + count]?.follows && isDefinite(words[at + count])) count += 1;
  return count > 1 ? count : 0;
}

function findAt(
  words: Word[],
  at: number,
  table: SpacedTable,
): { name: FoundName; count: number } | undefined {
  const known = findKnownAt(words, at, table);
  if (known) return known;
  const person = countPerson(words, at, table);
  const count = person || countOrganisation(words, at, table);
  const [first, last] = [words[at], words[at + count - 1]];
  if (count === 0 || !first || !last) return undefined;
  return { name: { start: first.start, end: last.end, kind: person ? 'person' : 'organisation' }, count };
}

/** Finds the names in a paragraph of a language that has blanks and no capitals, such as Arabic. */
export function findSpaced(text: string, uncasedNames: UncasedNames): FoundName[] {
  const table = readTable(uncasedNames);
  const words = readWords(text, table.small);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const next = findAt(words, at, table);
    if (next) found.push(next.name);
    at += next?.count ?? 1;
  }
  return found;
}
