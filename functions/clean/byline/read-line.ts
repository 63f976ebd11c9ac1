import type { RemovalKind } from '../../article/removal-kind.ts';
import { isNewsAgency } from '../lines/agencies.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { matchOpening } from '../lines/match-marker.ts';
import type { Page } from '../lines/page.ts';
import { cutLead } from './cut-lead.ts';
import type { NamesOfPage } from './names-of-page.ts';
import { mayOpenWithNames, type People, readPeople } from './read-people.ts';

/** In words: what is longer is text. */
const longestLine = 24;
/** Furniture that a byline may have been taken for; what is struck as other kinds is none. */
const possible = new Set<RemovalKind>([
  'byline',
  'header',
  'outside',
  'author-box',
  'trailing',
  'date-line',
  'teaser',
]);

/** The people whom a line names, and how it names them. */
export interface Found {
  people: People;
  isMarked: boolean;
  isDated: boolean;
}

/** Every line of several parts has one of these; looking for one first is far cheaper. */
const sign = /[|｜·•–—/-]/;
/** Between the parts of a line: `Name | Role | Date`, `3 May 2025 • Name`, `3 May 2025/Name`. */
const parts = /\s*[|｜·•]\s*|\s+[–—/-]\s+|(?<=\d)\s*\/\s*/u;

/** Reads the people whom a line of a page names, apart from what speaks for it; undefined if it names none. */
export function readLine(page: Page, index: number, names: NamesOfPage): Found | undefined {
  const line = page.lines[index] as Line;
  const kind = page.struck[index]?.kind;
  if (!mayHoldNames(line, kind)) return undefined;
  const isDated = kind === 'date-line' || /\d/.test(line.text);
  if (kind === 'byline' && cutLead(line.text) === '') return readBelow(page, index, names);
  for (const part of sign.test(line.text) ? line.text.split(parts) : [line.text]) {
    const found = readPart(part, { isDateLine: kind === 'date-line', isDated, names });
    if (found) return found;
  }
  return undefined;
}

function mayHoldNames({ words, sentence }: Line, kind: RemovalKind | undefined): boolean {
  if (words > longestLine || (sentence && kind !== 'byline')) return false;
  return kind === undefined || possible.has(kind);
}

/** Where `Par` stands alone, the names are on the next line. */
function readBelow(page: Page, index: number, names: NamesOfPage): Found | undefined {
  const next = page.lines[index + 1];
  const people = next && !next.sentence ? readPeople(next.text, true) : undefined;
  return people && names.areNames(people) ? { people, isMarked: true, isDated: false } : undefined;
}

/** Two words, or initials: `D.D.` */
const isFullName = / |^(?:\p{Lu}\.){2,}$/u;

/** What may follow names that no word such as `Par` announces. */
const mayFollow = /^(?:$|[\d,(]|\p{Lu})/u;

function readPart(
  part: string,
  { isDateLine, isDated, names }: { isDateLine: boolean; isDated: boolean; names: NamesOfPage },
): Found | undefined {
  const marked = afterLead(part, isDateLine);
  if (marked !== undefined) return readMarked(marked, isDated);
  if (!mayOpenWithNames(part) || matchOpening(fold(part), part)) return undefined;
  const people = readPeople(part, false);
  if (!people || !names.areNames(people) || !mayFollow.test(people.rest)) return undefined;
  if (isTopic(people) && !isDated) return undefined;
  return { people: { ...people, authors: names.only(people.authors) }, isMarked: false, isDated };
}

/** One name and a place alone are what a heading is about as well: `Günstige Tarife für Eilige`. */
function isTopic({ authors, text }: People): boolean {
  const [only] = authors;
  return authors.length === 1 && only?.role === undefined && text !== only?.name;
}

/** One word behind `by` is a name only where a date is beside it: `By design`. */
function readMarked(text: string, isDated: boolean): Found | undefined {
  const people = readPeople(text, true);
  const name = people?.authors[0]?.name ?? '';
  const isCertain = isDated || isFullName.test(name) || isNewsAgency(name);
  return people && isCertain ? { people, isMarked: true, isDated } : undefined;
}

/** What follows a word such as `by`: at the beginning of a part, or on the line of a date anywhere. */
function afterLead(part: string, isDateLine: boolean): string | undefined {
  const rest = cutLead(part);
  if (rest !== part) return rest === '' ? undefined : rest;
  if (!isDateLine) return undefined;
  const words = part.split(' ');
  const lead = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && cutLead(`${word} X`) === 'X');
  return lead > 0 ? words.slice(lead + 1).join(' ') : undefined;
}
