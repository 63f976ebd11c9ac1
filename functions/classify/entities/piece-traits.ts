import type { Piece } from './cut-pieces.ts';
import { Known } from './known.ts';
import { firsts, lasts, namedFlags, towns } from './tagged-text.ts';

const anyName = namedFlags | Known.given | Known.surname | Known.peoples | firsts | lasts;
const notNames = Known.common | Known.small | Known.peoples | Known.organisation | Known.other;

/** The word at an index, as written. */
export const tokenAt = (p: Piece, index: number): string => p.tagged.tokens[index]?.text ?? '';
/** The word before it. */
export const previous = (p: Piece): string => tokenAt(p, p.from - 1);
/** The word after it. */
export const next = (p: Piece): string => tokenAt(p, p.to);
/** The second word after it. */
export const afterNext = (p: Piece): string => tokenAt(p, p.to + 1);
const words = (p: Piece): number => p.to - p.from;
/** One word. */
export const isSingle = (p: Piece): boolean => words(p) === 1;
/** No table knows it. */
export const isUnknown = (p: Piece): boolean => !(p.whole & anyName);
/** It begins a sentence. */
export const opens = (p: Piece): boolean => p.tagged.tokens[p.from]?.opensSentence === true;
/** A town, and no country. */
export const isTown = (p: Piece): boolean => !!(p.whole & towns) && !(p.whole & Known.country);
/** Several words, none of which names the kind. */
export const isFullName = (p: Piece): boolean => !isSingle(p) && !p.head;

/** `ONU`: a few capitals in a text that is not all in capitals. */
export function isAbbreviation(p: Piece): boolean {
  const isCapitals = !p.tagged.isShouted && p.tagged.tokens[p.from]?.shape === 'capitals';
  return isSingle(p) && isCapitals && /^[\p{Lu}.&-]{2,6}$/u.test(tokenAt(p, p.from));
}

/** Two words with a capital that no table knows together, nor either of them as something else. */
export function isPairOfNames(p: Piece): boolean {
  if (words(p) !== 2 || p.head || !isUnknown(p)) return false;
  return [p.from, p.from + 1].every(
    (index) => p.tagged.tokens[index]?.shape === 'capital' && !((p.tagged.flags[index] ?? 0) & notNames),
  );
}

/** Its last word, folded. */
export function foldedLast(p: Piece): string {
  return p.tagged.tokens[p.to - 1]?.folded ?? '';
}
