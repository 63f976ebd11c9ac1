import type { Author } from '../../article/article.ts';
import { isNewsAgency } from '../lines/agencies.ts';
import { isCalendarWord } from '../lines/calendar-words.ts';
import { isCapitalised } from '../lines/characters.ts';
import { findAll } from '../lines/find-all.ts';
import { fold } from '../lines/fold.ts';
import { cutLead } from './cut-lead.ts';
import { beforePlaces, between, given, particles, roles } from './name-words.ts';
import { isSentence } from './opens-with-names.ts';
import { unglue } from './unglue.ts';

/** The people that a text opens with. */
export interface People {
  authors: Author[];
  /** As the text reads, from the first name to the last name or role. */
  text: string;
  /** What follows them. */
  rest: string;
}

const capitalised = /^(?:[dlo]['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’.·-]*$/iu;
const upper = /\p{Lu}/u;
/** Names of scripts that have no capitals. */
const uncased = /^[\p{Script=Han}]{2,4}$|^\p{Script=Hangul}{2,4}$/u;
const sign = /^[,;&/、]$/;
/** Mail addresses, handles, and what stands in brackets. */
const asides = /\s*(?:\([^()]*\)|\S+@\S+|(?<!\S)@\S+)/gu;
/** In characters: a longer text is no list of names, whatever stands in it. */
const longestText = 400;
/** In words: what is longer is no name. */
const longestName = 4;

/** A word and where it ends in its text. */
interface Word {
  text: string;
  end: number;
  isRole: boolean;
  isGiven: boolean;
}

/**
 * Reads the people that a text opens with: names, parted by commas and the like, with roles and places between them.
 * Undefined where it opens with no name. `isMarked` says that a word such as `Par` stands before: then names of one word, and
 * those without capitals, are names too.
 */
export function readPeople(given: string, isMarked: boolean): People | undefined {
  if (given.length > longestText) return undefined;
  const text = unglue(cutLead(withoutAsides(given)).replace(/^[\s:：]+/, ''), roles);
  if (!isMarked && isSentence(text)) return undefined;
  const { authors, end } = readAuthors(splitWords(text), isMarked);
  return authors.length === 0
    ? undefined
    : { authors, text: text.slice(0, end), rest: text.slice(end).trim() };
}

function readAuthors(words: readonly Word[], isMarked: boolean): { authors: Author[]; end: number } {
  const authors: Author[] = [];
  let end = 0;
  for (let at = 0; at < words.length; ) {
    const segment = takeSegment(words, at);
    const read = readSegment(segment, { isMarked, previous: authors.at(-1) });
    if (read.count === 0) break;
    if (read.author) authors.push(read.author);
    end = Math.max(end, read.end);
    if (read.count < segment.length) break;
    at += segment.length;
    if (words[at] && isBetween(words[at] as Word)) at += 1;
  }
  return { authors, end };
}

function withoutAsides(text: string): string {
  return text.includes('(') || text.includes('@') ? text.replace(asides, '') : text;
}

/** In words: a role with the place, `Senior writer, Politics`. */
const longestRole = 5;

/** The role that a part of a line is: `Journalist`; undefined if it is anything else. */
export function readRole(text: string): string | undefined {
  const words = text.split(' ');
  return words.length <= longestRole && words.some((word) => roles.has(fold(word))) ? text : undefined;
}

const wordOrSign = /[^\s,;&/、]+|[,;&/、]/gu;

function splitWords(text: string): Word[] {
  const folded = fold(text);
  return findAll(text, wordOrSign).map(({ 0: word, index }) => {
    const end = index + word.length;
    const same = folded.slice(index, end);
    return { text: word, end, isRole: roles.has(same), isGiven: given.has(same) };
  });
}

function isBetween({ text }: Word): boolean {
  return sign.test(text) || between.has(text);
}

function takeSegment(words: readonly Word[], from: number): readonly Word[] {
  const rest = from === 0 ? words : words.slice(from);
  const end = rest.findIndex((word, at) => isBetween(word) || beginsName(rest, at));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a second name begins without a sign between: `Ann Rivers Thomas Field`. */
function beginsName(words: readonly Word[], at: number): boolean {
  if (at < 2 || !words[at]?.isGiven || words[at - 1]?.isGiven || !words[0]?.isGiven) return false;
  const next = words[at + 1];
  return next !== undefined && capitalised.test(next.text) && upper.test(next.text);
}

interface Segment {
  author?: Author;
  /** How many words were read. */
  count: number;
  /** Where the last one that names somebody ends. */
  end: number;
}

const nothing: Segment = { count: 0, end: 0 };

/** Reads one person, with role or place, or a role of the one before. */
function readSegment(
  words: readonly Word[],
  { isMarked, previous }: { isMarked: boolean; previous: Author | undefined },
): Segment {
  const skipped = skipHelp(words);
  const rest = skipped === 0 ? words : words.slice(skipped);
  const role = rest.findIndex(({ isRole }) => isRole);
  const allowsUncased = isMarked || role > 0;
  const length = role === 0 ? 0 : measureName(rest, allowsUncased);
  const names = rest.slice(0, length);
  const capitals = names.filter(({ text }) => !particles.has(text)).length;
  if (role >= 0 && role <= length) return readWithRole(rest, role, { capitals, previous, skipped });
  const isDoubtful = capitals < 2 && !isMarked && !isNewsAgency(join(names));
  if (length === 0 || capitals > longestName || (isDoubtful && (!previous || length === 1))) return nothing;
  const place = measurePlace(rest.slice(length));
  const last = rest[length + place - 1] as Word;
  return { author: { name: join(names) }, count: skipped + length + place, end: last.end };
}

/** Words before a name that say how somebody helped: `additional reporting by`. */
function skipHelp(words: readonly Word[]): number {
  if (words[0] === undefined || isCapitalised(words[0].text)) return 0;
  const lead = words.findIndex(({ text }, at) => at > 0 && at < 5 && cutLead(`${text} X`) === 'X');
  return lead > 0 && words.slice(0, lead).every(({ text }) => !upper.test(text)) ? lead + 1 : 0;
}

/** A role behind the name in the same segment, before it, or alone: then it is that of the one before. */
function readWithRole(
  words: readonly Word[],
  role: number,
  { capitals, previous, skipped }: { capitals: number; previous: Author | undefined; skipped: number },
): Segment {
  const end = words.at(-1)?.end ?? 0;
  const count = skipped + words.length;
  if (previous && capitals <= 2) {
    previous.role = join(words);
    return { count, end };
  }
  if (role === 0) {
    const length = measureName(words.slice(1), false);
    if (length < 2) return nothing;
    const author = { name: join(words.slice(1, 1 + length)), role: (words[0] as Word).text };
    return { author, count: skipped + 1 + length, end: (words[length] as Word).end };
  }
  const nameEnd = capitals > 2 ? endOfTwo(words) : role;
  if (capitals < 2 && !uncased.test((words[0] as Word).text)) return nothing;
  return { author: { name: join(words.slice(0, nameEnd)), role: join(words.slice(nameEnd)) }, count, end };
}

/** Where the second capitalised word ends: what stands between it and a role belongs to the role. */
function endOfTwo(words: readonly Word[]): number {
  let capitals = 0;
  return 1 + words.findIndex(({ text }) => !particles.has(text) && ++capitals === 2);
}

function measureName(words: readonly Word[], allowsUncased: boolean): number {
  const isName = ({ text }: Word) =>
    ((isCapitalised(text) || upper.test(text)) && capitalised.test(text)) ||
    (allowsUncased && uncased.test(text));
  let length = 0;
  for (const [at, word] of words.entries()) {
    const goesOn = particles.has(word.text) || (isName(word) && !word.isRole && !isDate(words, at));
    if (!goesOn) break;
    if (!particles.has(word.text)) length = at + 1;
  }
  return length === 0 && isNewsAgency(words[0]?.text ?? '') ? 1 : length;
}

/** A month before a number, or a day alone; Theresa May and Juli Zeh are none. */
function isDate(words: readonly Word[], at: number): boolean {
  if (!isCalendarWord(fold((words[at] as Word).text.replace(/\.$/, '')))) return false;
  const next = words[at + 1];
  return next === undefined ? at === 0 : /\d/.test(next.text);
}

function measurePlace(words: readonly Word[]): number {
  if (!beforePlaces.has(words[0]?.text ?? '')) return 0;
  const length = measureName(words.slice(1), false);
  return length === 0 ? 0 : length + 1;
}

function join(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
