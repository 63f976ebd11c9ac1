import { readNamedAfter, readPossessed, readRegion } from './called-after.ts';
import { type Head, readFirstHead, readLastHead, readSmallHead, readTeam } from './heads.ts';
import { Known } from './known.ts';
import { endsOffice, extendPerson, opensPerson } from './persons.ts';
import { isPlain, isTitle } from './plain-words.ts';
import { endOfCapitals } from './runs.ts';
import {
  findLongest,
  flagsAt,
  isCapital,
  joinFolded,
  lasts,
  namedFlags,
  personNames,
  type TaggedText,
} from './tagged-text.ts';

/** A stretch of tokens that may be a name. */
export interface Piece {
  tagged: TaggedText;
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** `Known` flags of the whole stretch, and of its first and last word. */
  whole: number;
  first: number;
  last: number;
  /** `Known` flags of the head: a first or last word that names the kind. */
  head: number;
  /** `Known` flags of the words before and after it. */
  before: number;
  after: number;
}

/** Words before a piece that are read together. */
const wordsBefore = 3;
const longestTitle = 3;

function readBefore(tagged: TaggedText, index: number): number {
  let flags = 0;
  for (let count = 1; count <= wordsBefore && index - count >= 0; count += 1) {
    if (tagged.tokens[index - count]?.shape === 'mark') break;
    flags |= tagged.lexicon.flagsOfWord(joinFolded(tagged, index - count, index));
  }
  return flags;
}

/** Flags of the next two words: `had said` proves as much as `said`. */
function readAfter(tagged: TaggedText, index: number): number {
  const next = tagged.tokens[index];
  if (!next || next.shape === 'mark') return 0;
  const flags = flagsAt(tagged, index);
  const pair = tagged.lexicon.flagsOfWord(
    joinFolded(tagged, index, Math.min(index + 2, tagged.tokens.length)),
  );
  const isAuxiliary = flags & Known.small && tagged.tokens[index + 1]?.shape === 'small';
  return flags | pair | (isAuxiliary ? flagsAt(tagged, index + 1) & Known.acts : 0);
}

function makePiece(tagged: TaggedText, from: number, to: number, head = 0): Piece {
  const isSingle = to - from === 1;
  return {
    tagged,
    from,
    to,
    whole: isSingle ? flagsAt(tagged, from) : tagged.lexicon.flagsOf(joinFolded(tagged, from, to)),
    first: flagsAt(tagged, from),
    last: flagsAt(tagged, to - 1),
    head,
    before: readBefore(tagged, from),
    after: readAfter(tagged, to),
  };
}

/** `Royal Air Force Volunteer Reserve` has the kind of its beginning, `Hudson River` that of its last word. */
function kindOfLast(tagged: TaggedText, from: number, known: number, last: Head): number {
  const opens = known - from > 1 ? tagged.lexicon.flagsOf(joinFolded(tagged, from, known)) : 0;
  return opens & Known.organisation ? Known.organisationLast : last.kind;
}

/** `Fernando Collor | de Mello`: the tables may know the shorter name of a person. */
function endOfKnown(tagged: TaggedText, from: number, run: number, known: number): number {
  const isPerson = tagged.lexicon.flagsOf(joinFolded(tagged, from, known)) & Known.person;
  return isPerson ? Math.max(known, extendPerson(tagged, from, run)) : known;
}

/** The head that decides the kind, if there is one; a company named after a place is a company. */
function chooseHead(tagged: TaggedText, from: number, run: number, known: number): Head | undefined {
  const first = readFirstHead(tagged, from);
  if (known - from > 1 && known >= run && known >= (first?.end ?? 0))
    return { end: endOfKnown(tagged, from, run, known), kind: 0 };
  const last = readLastHead(tagged, from, run);
  const isCompany = last && first && last.kind & Known.organisationLast && first.kind & Known.placeFirst;
  // A head alone before a person, as in `Consiglio | Giorgia Meloni`, is a name too.
  const isAlone = first && first.kind & Known.organisationFirst && first.end < run;
  if (first && (first.end - from > 1 || isAlone) && !isCompany) return first;
  return (
    readTeam(tagged, from, run) ?? (last && { end: last.end, kind: kindOfLast(tagged, from, known, last) })
  );
}

/** `U.S. | Under-Secretary`. */
function isCountryInShort(tagged: TaggedText, from: number): boolean {
  return (
    tagged.tokens[from]?.shape === 'capitals' &&
    !!(flagsAt(tagged, from) & Known.country) &&
    !tagged.isShouted
  );
}

function readPiece(tagged: TaggedText, from: number): Piece {
  const run = Math.max(endOfCapitals(tagged, from), from + 1);
  const known = findLongest(tagged, from, namedFlags);
  const thing = Math.max(known, from + 1);
  if (thing < run && opensAnother(tagged, from, known, run)) return makePiece(tagged, from, thing);
  const calledAfter = readRegion(tagged, from, run) ?? readCalledAfter(tagged, from, run, known);
  const head = calledAfter ?? chooseHead(tagged, from, run, known);
  return head ? makePiece(tagged, from, head.end, head.kind) : readHeadless(tagged, from, run, known);
}

function readHeadless(tagged: TaggedText, from: number, run: number, known: number): Piece {
  const person = extendPerson(tagged, from, run);
  const isNicknamed = person > run && tagged.tokens[run]?.shape === 'mark';
  if (known > from && !isNicknamed && (known >= run || isCountryInShort(tagged, from)))
    return makePiece(tagged, from, known);
  return makePiece(tagged, from, flagsAt(tagged, from) & Known.peoples ? from + 1 : person);
}

/** Whether a known thing stands before another name. */
function opensAnother(tagged: TaggedText, from: number, known: number, run: number): boolean {
  return opensPerson(tagged, from, Math.max(known, from + 1), run) || endsInGenitive(tagged, from, known);
}

/** `Южной Кореи | Анна Белова`: where names are declined, what follows a known place or body is another name. */
function endsInGenitive(tagged: TaggedText, from: number, known: number): boolean {
  const flags = known > from ? tagged.lexicon.flagsOf(joinFolded(tagged, from, known)) : 0;
  const isThing = flags & (Known.place | Known.organisation) && !(flags & (Known.given | Known.surname));
  return tagged.lexicon.cases !== undefined && !!isThing && !(flagsAt(tagged, known) & lasts);
}

/** `Vincent van Gogh Museum`, `Moody's Investors Service`: a thing whose name begins with a person's. */
function readCalledAfter(tagged: TaggedText, from: number, run: number, known: number): Head | undefined {
  const person = known > run ? known : extendPerson(tagged, from, run);
  return readPossessed(tagged, from, person) ?? readNamedAfter(tagged, from, person, run);
}

/** Whether a name of several words that the tables know begins here; its first word may be small: `The Hague`. */
function opensKnownName(tagged: TaggedText, index: number): boolean {
  return isCapital(tagged.tokens[index]) && findLongest(tagged, index, namedFlags) - index > 1;
}

/**
 * `American Medical Association`, `Duke University`: what a person may be called opens the name of a body. After a people
 * it may have more words.
 */
function opensOrganisation(tagged: TaggedText, title: number, end: number): boolean {
  const run = endOfCapitals(tagged, end);
  const isPeople = flagsAt(tagged, title) & Known.peoples;
  if (end - title > 1 || (!isPeople && run - end > 1)) return false;
  const last = flagsAt(tagged, run - 1);
  return (
    !!(last & Known.organisationLast) &&
    !(last & (Known.titles | personNames)) &&
    isCapital(tagged.tokens[title])
  );
}

/** Over the title of a person, if one stands here before a name. */
function skipTitle(tagged: TaggedText, index: number): number {
  const { tokens } = tagged;
  const isBeforeName =
    isCapital(tokens[index + 1]) || isCapital(tokens[index + 2]) || isCapital(tokens[index + 3]);
  if (!isBeforeName) return index;
  const end = findLongest(tagged, index, Known.titles, longestTitle);
  if (end === index || isPlain(tagged, end) || opensOrganisation(tagged, index, end)) return index;
  return end - index > 1 || isTitle(tagged, index) ? end : index;
}

function pieceAt(tagged: TaggedText, index: number, opensKnown: boolean): Piece | undefined {
  const small = readSmallHead(tagged, index);
  if (small) return makePiece(tagged, index, small.end, small.kind);
  if (opensKnown) return readPiece(tagged, index);
  return isPlain(tagged, index) || endsOffice(tagged, index) ? undefined : readPiece(tagged, index);
}

/** Cuts a paragraph into the stretches that may be names, left to right, none overlapping. */
export function cutPieces(tagged: TaggedText): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < tagged.tokens.length) {
    const opensKnown = opensKnownName(tagged, index);
    const title = opensKnown ? index : skipTitle(tagged, index);
    const piece = title > index ? undefined : pieceAt(tagged, index, opensKnown);
    if (piece) pieces.push(piece);
    index = Math.max(index + 1, title, piece?.to ?? 0);
  }
  return pieces;
}
