import { Known } from './lexicon.ts';
import { findLongest, isCapital, joinFolded, type Line, namedFlags, type Piece, readAfter, readBefore } from './piece.ts';

const firsts = Known.organisationFirst | Known.placeFirst | Known.otherFirst;
const lasts = Known.organisationLast | Known.placeLast | Known.otherLast;
/** Inside a person's name these may be small. */
const particles = new Set('de du des d da do dos das del della di van von der den ten ter zu zur la le el al bin ben ibn abu e y af av the of'.split(' '));
const strongParticles = new Set('de du d da do dos das del della di van von der den ten ter zu al bin ben ibn abu el la le af'.split(' '));

function flagsAt(line: Line, index: number): number {
  return line.flags[index] ?? 0;
}

/** A word that cannot be part of a name here although it has a capital. */
function isPlain(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (!token || !isCapital(token)) return true;
  const flags = flagsAt(line, index);
  if (flags & Known.calendar && !(flags & Known.given)) return true;
  if (token.shape === 'capitals' && !line.isShouted) return false;
  if (token.shape === 'initial' && token.text.length === 1) return !isInitial(line, index);
  const unreliable = token.opensSentence || line.isShouted || line.isTitleCase;
  if (flags & Known.small) return !(flags & Known.given && unreliable === false);
  return unreliable && !!(flags & Known.common) && !(flags & (Known.given | namedFlags | firsts));
}

function isInitial(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  return next?.shape === 'capital' && !(flagsAt(line, index + 1) & Known.small) && (flagsAt(line, index - 1) & Known.given) !== 0;
}

/** The end of the run of capitals at `from`; titles and small words end it. */
function endOfCapitals(line: Line, from: number): number {
  let to = from;
  while (to < line.tokens.length && isCapital(line.tokens[to]) && !isPlain(line, to)) {
    if (to > from && flagsAt(line, to) & Known.title && !(flagsAt(line, to) & (Known.surname | Known.given | lasts | namedFlags))) break;
    if (to > from && line.tokens[to]?.opensSentence) break;
    to += 1;
    if (line.tokens[to]?.text === '&' && isCapital(line.tokens[to + 1])) to += 1;
  }
  return to;
}

/** Steps over linking words between two capitals: the index of the next capital, or `from` if there is none. */
function stepOverLinks(line: Line, from: number, allowed: (folded: string) => boolean): number {
  let index = from;
  while (index < line.tokens.length && index - from < 3) {
    const token = line.tokens[index];
    if (!token || token.shape !== 'small' || !allowed(token.folded)) break;
    index += 1;
  }
  return index > from && isCapital(line.tokens[index]) && !isPlain(line, index) ? index : from;
}

function isLinking(line: Line): (folded: string) => boolean {
  return (folded) => (line.lexicon.flagsOf(folded) & Known.linking) !== 0;
}

interface Head {
  end: number;
  kind: number;
}

/** Names that begin with their kind: `Université de Lyon`, `Mont Ventoux`. Goes on over linking words. */
function readFirstHead(line: Line, from: number): Head | undefined {
  const headEnd = findLongest(line, from, firsts, 3);
  if (headEnd === from) return undefined;
  const kind = line.lexicon.flagsOf(joinFolded(line.tokens, from, headEnd)) & firsts;
  let end = isCapital(line.tokens[headEnd]) ? endOfCapitals(line, headEnd) : headEnd;
  const hops = kind & Known.organisationFirst ? 3 : 1;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = stepOverLinks(line, end, isLinking(line));
    if (next === end) break;
    end = endOfCapitals(line, next);
  }
  return { end, kind };
}

/** Names that end with their kind: `Boston University`, `Hudson River`. */
function readLastHead(line: Line, from: number, end: number): Head | undefined {
  for (let index = end - 1; index > from; index -= 1) {
    const kind = flagsAt(line, index) & lasts;
    if (kind) return { end: index + 1, kind };
  }
  return undefined;
}

/** `Ludwig van Beethoven`: on over particles if what stands before may be a first name. */
function extendPerson(line: Line, from: number, end: number): number {
  const flags = flagsAt(line, from);
  const mayBePerson = flags & Known.given || !(flags & (namedFlags | Known.common));
  if (!mayBePerson) return end;
  const next = stepOverLinks(line, end, (folded) => (flags & Known.given ? particles : strongParticles).has(folded) && folded !== 'the' && folded !== 'of');
  if (next === end) return end;
  const between = joinFolded(line.tokens, end, next);
  if (flags & Known.given || /^(?:van|von|bin|ibn|ben|al|della)\b/.test(between)) {
    return flagsAt(line, next) & (Known.place | Known.organisation) && !(flagsAt(line, next) & Known.surname) ? end : endOfCapitals(line, next);
  }
  return end;
}

function makePiece(line: Line, from: number, to: number, head: number): Piece {
  const whole = to - from === 1 ? flagsAt(line, from) : line.lexicon.flagsOf(joinFolded(line.tokens, from, to));
  return { line, from, to, whole, first: flagsAt(line, from), last: flagsAt(line, to - 1), head, before: readBefore(line, from), after: readAfter(line, to) };
}

function readPiece(line: Line, from: number): Piece {
  const run = endOfCapitals(line, from);
  const known = findLongest(line, from, namedFlags);
  const first = readFirstHead(line, from);
  if (known - from > 1 && known >= run && known >= (first?.end ?? 0)) return makePiece(line, from, known, 0);
  if (first && first.end - from > 1) return makePiece(line, from, first.end, first.kind);
  const last = readLastHead(line, from, run);
  if (last) return makePiece(line, from, last.end, last.kind);
  if (known > from && known >= run) return makePiece(line, from, known, 0);
  if (flagsAt(line, from) & Known.peoples && run - from > 1) return makePiece(line, from, from + 1, 0);
  return makePiece(line, from, extendPerson(line, from, run), 0);
}

function isTitleToSkip(line: Line, index: number): number {
  const end = findLongest(line, index, Known.title, 3);
  if (end === index) return index;
  const next = line.tokens[end];
  const named = flagsAt(line, index) & (Known.given | Known.surname | namedFlags);
  return isCapital(next) && !isPlain(line, end) && (!named || end - index > 1) ? end : index;
}

/** Cuts a paragraph into the stretches that may be names, left to right, none overlapping. */
export function cutPieces(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const skipped = isTitleToSkip(line, index);
    if (skipped > index) {
      index = skipped;
    } else if (isPlain(line, index)) {
      index += 1;
    } else {
      const piece = readPiece(line, index);
      pieces.push(piece);
      index = Math.max(piece.to, index + 1);
    }
  }
  return pieces;
}
