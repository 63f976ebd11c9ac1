import type { RemovalKind } from '../../article/removal-kind.ts';
import { isNewsAgency } from '../lines/agencies.ts';
import { isUncapitalised, signs } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { matchOpening } from '../lines/match-marker.ts';
import { mayHave } from '../lines/measured-line.ts';
import type { Page } from '../lines/page.ts';
import { smallWords } from '../lines/small-words.ts';
import { cutLead } from './cut-lead.ts';
import type { NamesOfPage } from './names-of-page.ts';
import { mayOpenWithNames } from './opens-with-names.ts';
import { readBelow } from './read-below.ts';
import { type People, readPeople, readRole } from './read-people.ts';

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
  /** The last of the lines below that have the names, where a word such as `Par` stands alone. */
  last?: number;
}

/** What parts a line, and no halves of a word: looking for one first is cheaper. */
const anyParting = /[|｜·•]|\s[–—/-]\s|\d\s*\//;
/** Between the parts of a line: `Name | Role | Date`, `3 May 2025 • Name`, `3 May 2025/Name`. */
const parts = /\s*[|｜·•]\s*|\s+[–—/-]\s+|(?<=\d)\s*\/\s*/u;

/** Reads the people whom a line of a page names, apart from what speaks for it; undefined if it names none. */
export function readLine(page: Page, index: number, names: NamesOfPage): Found | undefined {
  const line = page.lines[index] as Line;
  const kind = page.struck[index]?.kind;
  if (!mayHoldNames(line, kind)) return undefined;
  const isDated = kind === 'date-line' || (mayHave(line, signs.digit) && /\d/.test(line.text));
  if (kind === 'byline' && cutLead(line.text) === '') {
    const below = readBelow(page, index, names);
    return below && { ...below, isMarked: true, isDated: false };
  }
  const all = partsOf(line, kind);
  for (const [at, part] of all.entries()) {
    const found = readPart(part, { line, isDateLine: kind === 'date-line', isDated, names });
    if (found) return withRole(found, all[at + 1]);
  }
  return undefined;
}

/** The parts of a line; none where it is a caption with its credit. */
function partsOf(line: Line, kind: RemovalKind | undefined): string[] {
  const bare = kind === 'author-box' ? line.text.replace(bracketed, '$1') : line.text;
  if (!mayHave(line, signs.separator) || !anyParting.test(bare)) return [bare];
  const all = bare.split(parts);
  return all.length > 1 && all.some(isCredit) ? [] : all;
}

/** `（责编：王芳）` */
const bracketed = /^[[(（【](.+)[\])）】]$/u;

/** Whether a part of a line says who took a picture: the names in front of it are of those whom it shows. */
function isCredit(part: string): boolean {
  const label = /^(\p{L}+)(?: ?:|$)/u.exec(part)?.[1];
  return label !== undefined && creditLabels.has(label.toLowerCase());
}

const creditLabels = smallWords('creditLabels');

/** A role behind a dash or a bar is that of the name in front of it. */
function withRole(found: Found, next: string | undefined): Found {
  const [only, second] = found.people.authors;
  const role = next === undefined ? undefined : readRole(next);
  if (only === undefined || second !== undefined || only.role !== undefined || role === undefined)
    return found;
  return { ...found, people: { ...found.people, authors: [{ ...only, role }] } };
}

function mayHoldNames({ words, sentence }: Line, kind: RemovalKind | undefined): boolean {
  if (words > longestLine || (sentence && kind !== 'byline')) return false;
  return kind === undefined || possible.has(kind);
}

/** Two words, initials as in `D.D.`, or a name in a script without blanks. */
const isFullName = / |^(?:\p{Lu}\.){2,}$|^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** What may follow names that no word such as `Par` announces. */
const mayFollow = /^(?:$|[\d,(]|\p{Lu})/u;
/** Behind an agency stand the initials of whoever edited its report: `SDA/sep`. */
const initials = /^\/ ?\p{Ll}{2,4}$/u;

/** What is known where a part of a line is read. */
interface Reading {
  line: Line;
  isDateLine: boolean;
  isDated: boolean;
  names: NamesOfPage;
}

function readPart(part: string, reading: Reading): Found | undefined {
  const { isDated, names } = reading;
  const marked = afterLead(part, reading);
  if (marked !== undefined) return withLead(readMarked(marked, isDated), part.slice(0, -marked.length));
  if (!mayOpenWithNames(part) || opensWithMarker(part, reading.line)) return undefined;
  const read = part === reading.line.text ? reading.line.says.people : readPeople(part, false);
  const people = read && withoutRest(read, part, { isDated, names });
  if (!people || !names.areNames(people) || !mayGoOn(people)) return undefined;
  if (isTopic(people) && !isDated) return undefined;
  return { people: { ...people, authors: names.only(people.authors) }, isMarked: false, isDated };
}

function opensWithMarker(part: string, { text, folded, says }: Line): boolean {
  const isFolded = part === text && folded.length === text.length;
  return (isFolded ? says.opening : matchOpening(fold(part), part)) !== undefined;
}

/** Behind the first name and a comma stands who it is, in words of any kind. */
function onlyFirst(people: People, part: string): People {
  const [first] = people.authors;
  if (first === undefined || !part.startsWith(`${first.name},`)) return people;
  return { authors: [first], text: first.name, rest: part.slice(first.name.length) };
}

function mayGoOn({ authors, rest }: People): boolean {
  return mayFollow.test(rest) || (initials.test(rest) && isNewsAgency(authors[0]?.name ?? ''));
}

/** People without a button behind them, and without what says in words of any kind who the first one is. */
function withoutRest(
  read: People,
  part: string,
  { isDated, names }: Pick<Reading, 'isDated' | 'names'>,
): People {
  const people = names.withoutLabels(read);
  return isDated && !mayGoOn(people) ? onlyFirst(people, part) : people;
}

/** A lead that is a role is that of all whom it announces: `责编：王芳、李明`. */
function withLead(found: Found | undefined, lead: string): Found | undefined {
  const role = readRole(lead.replace(/[\s:：]+$/u, ''));
  if (found === undefined || role === undefined) return found;
  const authors = found.people.authors.map((author) => ({ role, ...author }));
  return { ...found, people: { ...found.people, authors } };
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
function afterLead(part: string, { line, isDateLine }: Reading): string | undefined {
  const isBare = part === line.text && line.says.lead === undefined;
  const rest = isBare ? part : cutLead(part);
  if (rest !== part) return rest === '' ? undefined : rest;
  if (!isDateLine) return undefined;
  const words = part.split(' ');
  const lead = words.findIndex((word, at) => at > 0 && isUncapitalised(word) && cutLead(`${word} X`) === 'X');
  return lead > 0 ? words.slice(lead + 1).join(' ') : undefined;
}
