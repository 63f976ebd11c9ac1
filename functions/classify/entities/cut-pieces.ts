import { anyOf, formsOf } from './forms-of.ts';
import { type Head, readFirstHead, readLastHead, readSmallHead, readTeam } from './heads.ts';
import { Known } from './known.ts';
import { findLongest, flagsAt, isCapital, joinFolded, type Line, lasts, namedFlags } from './line.ts';
import { isLargeParticle, isPlain, isTitle } from './plain-words.ts';
import { endOfCapitals, stepOver } from './runs.ts';

/** A stretch of tokens that may be a name. */
export interface Piece {
  line: Line;
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** What is known of the whole stretch, and of its first and last word. */
  whole: number;
  first: number;
  last: number;
  /** What the word it begins or ends with says it is. */
  head: number;
  /** What the words before and after it are known for. */
  before: number;
  after: number;
}

/** Words before a piece that are read together. */
const wordsBefore = 3;
const longestTitle = 3;

const particles = formsOf('particles');
const surelyParticle = new RegExp(`^${anyOf(formsOf('sureParticles'))}\\b`);
const bynameArticles = formsOf('bynameArticles');

function readBefore(line: Line, index: number): number {
  let flags = 0;
  for (let count = 1; count <= wordsBefore && index - count >= 0; count += 1) {
    if (line.tokens[index - count]?.shape === 'mark') break;
    flags |= line.lexicon.flagsOfWord(joinFolded(line, index - count, index));
  }
  return flags;
}

/** `had said` tells as much as `said`. */
function readAfter(line: Line, index: number): number {
  const next = line.tokens[index];
  if (!next || next.shape === 'mark') return 0;
  const flags = flagsAt(line, index);
  const pair = line.lexicon.flagsOfWord(joinFolded(line, index, Math.min(index + 2, line.tokens.length)));
  const isAuxiliary = flags & Known.small && line.tokens[index + 1]?.shape === 'small';
  return flags | pair | (isAuxiliary ? flagsAt(line, index + 1) & Known.acts : 0);
}

function makePiece(line: Line, from: number, to: number, head = 0): Piece {
  const isSingle = to - from === 1;
  return {
    line,
    from,
    to,
    whole: isSingle ? flagsAt(line, from) : line.lexicon.flagsOf(joinFolded(line, from, to)),
    first: flagsAt(line, from),
    last: flagsAt(line, to - 1),
    head,
    before: readBefore(line, from),
    after: readAfter(line, to),
  };
}

/** `Ludwig van Beethoven`: on over particles if what stands before may be a first name. */
function extendPerson(line: Line, from: number, end: number): number {
  const isGiven = flagsAt(line, from) & Known.given;
  if (!isGiven && flagsAt(line, from) & (namedFlags | Known.common)) return end;
  const next = stepOver(line, end, (folded) => particles.has(folded));
  const between = joinFolded(line, end, next);
  if (next === end || !(isGiven || surelyParticle.test(between))) return end;
  if (bynameArticles.has(between)) return isByname(line, from, next) ? next + 1 : end;
  return opensThing(line, next) ? end : endOfCapitals(line, next);
}

function opensThing(line: Line, index: number): boolean {
  const flags = isLargeParticle(line, index) ? 0 : flagsAt(line, index);
  return !!(flags & (Known.place | Known.organisation)) && !(flags & Known.surname);
}

/** `Téméraire` after `Charles le`: nothing else we know. */
function isByname(line: Line, from: number, index: number): boolean {
  const known =
    flagsAt(line, index) & (namedFlags | Known.given | Known.surname | Known.titles | Known.peoples);
  return !known && index === from + 2 && !isCapital(line.tokens[index + 1]);
}

/** `OTAN | Jens Stoltenberg`: a known name ends where a first name begins. */
function opensPerson(line: Line, from: number, known: number): boolean {
  const first = flagsAt(line, from);
  const next = flagsAt(line, known);
  const isKnown = first & (Known.organisation | Known.place) && !(first & (Known.given | Known.surname));
  const isThing = isKnown || (!first && line.tokens[from]?.shape === 'capitals');
  const isPerson = next & Known.given && !(next & (Known.place | lasts)) && isCapital(line.tokens[known + 1]);
  return !!isThing && !!isPerson;
}

/** `Royal Air Force Volunteer Reserve` is what it begins with, `Hudson River` what it ends with. */
function kindOfLast(line: Line, from: number, known: number, last: Head): number {
  const opens = known - from > 1 ? line.lexicon.flagsOf(joinFolded(line, from, known)) : 0;
  return opens & Known.organisation ? Known.organisationLast : last.kind;
}

/** The head that says what the name is, if one does; a company called after a place is a company. */
function chooseHead(line: Line, from: number, run: number, known: number): Head | undefined {
  const first = readFirstHead(line, from);
  if (known - from > 1 && known >= run && known >= (first?.end ?? 0)) return { end: known, kind: 0 };
  const last = readLastHead(line, from, run);
  const isCompany = last && first && last.kind & Known.organisationLast && first.kind & Known.placeFirst;
  // A head alone before a person, as in `Consiglio | Giorgia Meloni`, is a name too.
  const isAlone = first && first.kind & Known.organisationFirst && first.end < run;
  if (first && (first.end - from > 1 || isAlone) && !isCompany) return first;
  return readTeam(line, run) ?? (last && { end: last.end, kind: kindOfLast(line, from, known, last) });
}

/** `U.S. | Under-Secretary`. */
function isCountryInShort(line: Line, from: number): boolean {
  return (
    line.tokens[from]?.shape === 'capitals' && !!(flagsAt(line, from) & Known.country) && !line.isShouted
  );
}

function readPiece(line: Line, from: number): Piece {
  const run = Math.max(endOfCapitals(line, from), from + 1);
  const known = findLongest(line, from, namedFlags);
  const thing = Math.max(known, from + 1);
  if (thing < run && opensPerson(line, from, thing)) return makePiece(line, from, thing);
  const head = chooseHead(line, from, run, known);
  if (head) return makePiece(line, from, head.end, head.kind);
  if (known > from && (known >= run || isCountryInShort(line, from))) return makePiece(line, from, known);
  if (flagsAt(line, from) & Known.peoples) return makePiece(line, from, from + 1);
  return makePiece(line, from, extendPerson(line, from, run));
}

/** Whether a name of several words that the tables know begins here; its first word may be small: `The Hague`. */
function opensKnownName(line: Line, index: number): boolean {
  return isCapital(line.tokens[index]) && findLongest(line, index, namedFlags) - index > 1;
}

/** Over the title of a person, if one stands here before a name. */
function skipTitle(line: Line, index: number): number {
  if (![1, 2, 3].some((step) => isCapital(line.tokens[index + step]))) return index;
  const end = findLongest(line, index, Known.titles, longestTitle);
  if (end === index || isPlain(line, end)) return index;
  return end - index > 1 || isTitle(line, index) ? end : index;
}

function pieceAt(line: Line, index: number, opensKnown: boolean): Piece | undefined {
  const small = readSmallHead(line, index);
  if (small) return makePiece(line, index, small.end, small.kind);
  return opensKnown || !isPlain(line, index) ? readPiece(line, index) : undefined;
}

/** Cuts a paragraph into the stretches that may be names, left to right, none overlapping. */
export function cutPieces(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const opensKnown = opensKnownName(line, index);
    const title = opensKnown ? index : skipTitle(line, index);
    const piece = title > index ? undefined : pieceAt(line, index, opensKnown);
    if (piece) pieces.push(piece);
    index = Math.max(index + 1, title, piece?.to ?? 0);
  }
  return pieces;
}
