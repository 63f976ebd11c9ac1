import { anyOf, formsOf, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import { findLongest, firsts, flagsAt, isCapital, joinFolded, type Line, lasts } from './line.ts';
import { isOpeningArticle, isPlain } from './plain-words.ts';
import { endOfCapitals, stepOver, stepOverLinks } from './runs.ts';

/** Where a name ends and what its first or last word says it is. */
export interface Head {
  end: number;
  kind: number;
}

/** A name spelled out before its abbreviation has no more words than this. */
const longestSpelledOut = 14;
const mostAdjectives = 2;
const longestHead = 3;

const adjective = wordEnding('adjectiveEndings');

/** Schools, hospitals, streets and the like are called after people; a council is not: `Consiglio | Giorgia Meloni`. */
const calledAfterPeople = new RegExp(anyOf(formsOf('calledAfterPeople')));

/** `Organisation pour la sécurité et la coopération en Europe (OSCE)`: small words too, as far as the brackets. */
function endBeforeBrackets(line: Line, from: number): number {
  let index = from + 2;
  while (index < from + longestSpelledOut && !isMark(line, index)) index += 1;
  const letters = line.tokens[index + 1];
  if (line.tokens[index]?.text !== '(' || letters?.shape !== 'capitals') return from;
  return letters.text[0]?.toLowerCase() === line.tokens[from]?.folded[0] ? index : from;
}

function isMark(line: Line, index: number): boolean {
  const token = line.tokens[index];
  return token?.shape === 'mark' && token.text !== '-';
}

/** `Agence spatiale européenne`: Romance names whose adjectives are written small. */
function endOfAdjectives(line: Line, from: number): number {
  let end = from;
  while (end - from < mostAdjectives && line.tokens[end]?.shape === 'small') {
    const isOther = flagsAt(line, end) & (Known.small | Known.titles | Known.acts);
    if (isOther || !adjective.test(line.tokens[end]?.folded ?? '')) break;
    end += 1;
  }
  return end;
}

function endAfterHead(line: Line, from: number, headEnd: number, kind: number): number {
  if (!isCapital(line.tokens[headEnd])) {
    return kind & Known.organisationFirst ? endOfAdjectives(line, headEnd) : headEnd;
  }
  const flags = flagsAt(line, headEnd);
  const isPerson = flags & Known.given && !(flags & Known.place) && isCapital(line.tokens[headEnd + 1]);
  if (isPerson && !calledAfterPeople.test(line.tokens[from]?.folded ?? '')) return headEnd;
  return endOfCapitals(line, headEnd);
}

/** How often a name that begins so goes on over linking words. */
function countHops(line: Line, kind: number): number {
  if (kind & Known.organisationFirst) return 3;
  return kind & Known.otherFirst && line.lexicon.largeNouns ? 0 : 1;
}

const conjunctions = formsOf('conjunctions');
const articles = formsOf('articles');

/** `West Virginia and`, `Liga Árabe y la`: what follows is another name. */
function joinsAnother(line: Line, index: number, kind: number): boolean {
  if (!conjunctions.has(line.tokens[index]?.folded ?? '')) return false;
  return !!(kind & Known.placeFirst) || articles.has(line.tokens[index + 1]?.folded ?? '');
}

function endOfLinks(line: Line, from: number, kind: number): number {
  let end = from;
  for (let hop = countHops(line, kind); hop > 0; hop -= 1) {
    const next = stepOverLinks(line, end);
    if (next === end || joinsAnother(line, end, kind)) break;
    end = endOfCapitals(line, next);
  }
  return end;
}

/** Names that begin with their kind: `Université de Lyon`, `Mont Ventoux`. */
export function readFirstHead(line: Line, from: number): Head | undefined {
  const headEnd = findLongest(line, from, firsts, longestHead);
  if (headEnd === from || (headEnd === from + 1 && isOpeningArticle(line, from))) return undefined;
  const kind = line.lexicon.flagsOfWord(joinFolded(line, from, headEnd)) & firsts;
  const explained = kind & Known.organisationFirst ? endBeforeBrackets(line, from) : from;
  if (explained > from) return { end: explained, kind };
  return { end: endOfLinks(line, endAfterHead(line, from, headEnd, kind), kind), kind };
}

const kindConjunctions = formsOf('kindConjunctions');
const kindLinks = formsOf('kindLinks');
const kindArticles = formsOf('kindArticles');

/** `Airports Authority of India`, `Library and Museum`. */
function extendLastHead(line: Line, end: number): number {
  const word = line.tokens[end]?.folded ?? '';
  if (kindConjunctions.has(word))
    return flagsAt(line, end + 1) & lasts && isCapital(line.tokens[end + 1]) ? end + 2 : end;
  if (!kindLinks.has(word)) return end;
  const next = stepOver(line, end, (folded) => kindLinks.has(folded) || kindArticles.has(folded));
  return next > end ? extendLastHead(line, endOfCapitals(line, next)) : end;
}

/** Names that end with their kind: `Boston University`, `Hudson River`. */
export function readLastHead(line: Line, from: number, end: number): Head | undefined {
  for (let index = end - 1; index > from; index -= 1) {
    const kind = flagsAt(line, index) & lasts;
    if (kind) return { end: extendLastHead(line, index + 1), kind };
  }
  return undefined;
}

/** `lac de Garde`: a place whose first word is written small. */
export function readSmallHead(line: Line, from: number): Head | undefined {
  if (line.tokens[from]?.shape !== 'small' || !(flagsAt(line, from) & Known.placeSmall)) return undefined;
  const next = isCapital(line.tokens[from + 1]) ? from + 1 : stepOverLinks(line, from + 1);
  if (isPlain(line, next) || flagsAt(line, next) & Known.country) return undefined;
  return { end: endOfCapitals(line, next), kind: Known.placeFirst };
}

const towns = Known.place | Known.smallPlace;
const teamOfTown = formsOf('teamOfTown');

/** `Tigers de Détroit`: a nickname that English puts last, then the town. */
export function readTeam(line: Line, run: number): Head | undefined {
  if (!(flagsAt(line, run - 1) & (Known.organisationLast | Known.organisation))) return undefined;
  const next = stepOver(line, run, (folded) => teamOfTown.has(folded));
  if (next === run || !(flagsAt(line, next) & towns)) return undefined;
  return { end: findLongest(line, next, towns), kind: Known.organisationLast };
}
