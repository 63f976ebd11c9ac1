import type { Piece } from './cut-pieces.ts';
import { formsOf } from './forms-of.ts';
import { Known } from './known.ts';
import {
  isAbbreviation,
  isPairOfNames,
  isSingle,
  isUnknown,
  opens,
  previous,
  tokenAt,
} from './piece-traits.ts';

const thingArticles = formsOf('thingArticles');
const agentArticles = formsOf('agentArticles');
const indefiniteArticles = formsOf('indefiniteArticles');

/** `the Harbour Lookouts`: two words after an article that no person has in this language. */
export function isThing(p: Piece): boolean {
  return isPairOfNames(p) && !(p.first & Known.given) && thingArticles.has(previous(p));
}

/** `the Chattanooga Lookouts`: a town, and a nickname in the plural. */
export function isTeamInPlural(p: Piece): boolean {
  const isPlural = /s$/.test(p.tagged.tokens[p.to - 1]?.folded ?? '');
  return (
    isPlural &&
    !p.head &&
    !p.whole &&
    !isSingle(p) &&
    !!(p.first & Known.place) &&
    thingArticles.has(previous(p))
  );
}

/** Of a road, as `BR-116`, or of a part. */
const number = /\d/;

/** `produzida pela Norvik`: who does something, with an article. */
export function isAgent(p: Piece): boolean {
  return (
    isSingle(p) &&
    isUnknown(p) &&
    !opens(p) &&
    agentArticles.has(previous(p)) &&
    !number.test(tokenAt(p, p.from))
  );
}

/** `an LFSR`: of an organisation there is one. */
export function isOneOfMany(p: Piece): boolean {
  return isAbbreviation(p) && isUnknown(p) && indefiniteArticles.has(previous(p));
}
