import { anyOfWords, formsOf, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import { isOpeningArticle, isPlain } from './plain-words.ts';
import { endOfCapitals, stepOver, stepOverLinks } from './runs.ts';
import {
  findLongest,
  firsts,
  flagsAt,
  isCapital,
  joinFolded,
  lasts,
  type TaggedText,
} from './tagged-text.ts';

/** Where a name ends, and its kind according to its first or last word. */
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
const calledAfterPeople = new RegExp(anyOfWords(formsOf('calledAfterPeople')));

/** `Organisation pour la sécurité et la coopération en Europe (OSCE)`: small words too, as far as the brackets. */
function endBeforeBrackets(tagged: TaggedText, from: number): number {
  let index = from + 2;
  while (index < from + longestSpelledOut && !isMark(tagged, index)) index += 1;
  const letters = tagged.tokens[index + 1];
  if (tagged.tokens[index]?.text !== '(' || letters?.shape !== 'capitals') return from;
  return letters.text[0]?.toLowerCase() === tagged.tokens[from]?.folded[0] ? index : from;
}

function isMark(tagged: TaggedText, index: number): boolean {
  const token = tagged.tokens[index];
  return token?.shape === 'mark' && token.text !== '-';
}

/** `Agence spatiale européenne`: Romance names whose adjectives are written small. */
function endOfAdjectives(tagged: TaggedText, from: number): number {
  let end = from;
  while (end - from < mostAdjectives && tagged.tokens[end]?.shape === 'small') {
    const isOther = flagsAt(tagged, end) & (Known.small | Known.titles | Known.acts);
    if (isOther || !adjective.test(tagged.tokens[end]?.folded ?? '')) break;
    end += 1;
  }
  return end;
}

function endAfterHead(tagged: TaggedText, from: number, headEnd: number, kind: number): number {
  if (!isCapital(tagged.tokens[headEnd])) {
    return kind & Known.organisationFirst ? endOfAdjectives(tagged, headEnd) : headEnd;
  }
  const flags = flagsAt(tagged, headEnd);
  const isPerson = flags & Known.given && !(flags & Known.place) && isCapital(tagged.tokens[headEnd + 1]);
  if (isPerson && !calledAfterPeople.test(tagged.tokens[from]?.folded ?? '')) return headEnd;
  return endOfCapitals(tagged, headEnd);
}

/** How many times a name of this kind may go on after linking words. */
function countHops(tagged: TaggedText, kind: number): number {
  if (kind & Known.organisationFirst) return 3;
  return kind & Known.otherFirst && tagged.lexicon.largeNouns ? 0 : 1;
}

const conjunctions = formsOf('conjunctions');
const articles = formsOf('articles');

/** `West Virginia and`, `Liga Árabe y la`: what follows is another name. */
function joinsAnother(tagged: TaggedText, index: number, kind: number): boolean {
  if (!conjunctions.has(tagged.tokens[index]?.folded ?? '')) return false;
  return !!(kind & Known.placeFirst) || articles.has(tagged.tokens[index + 1]?.folded ?? '');
}

function endOfLinks(tagged: TaggedText, from: number, kind: number): number {
  let end = from;
  for (let hop = countHops(tagged, kind); hop > 0; hop -= 1) {
    const next = stepOverLinks(tagged, end);
    if (next === end || joinsAnother(tagged, end, kind)) break;
    end = endOfCapitals(tagged, next);
  }
  return end;
}

/** Names that begin with their kind: `Université de Lyon`, `Mont Ventoux`. */
export function readFirstHead(tagged: TaggedText, from: number): Head | undefined {
  const headEnd = findLongest(tagged, from, firsts, longestHead);
  if (headEnd === from || (headEnd === from + 1 && isOpeningArticle(tagged, from))) return undefined;
  const kind = tagged.lexicon.flagsOfWord(joinFolded(tagged, from, headEnd)) & firsts;
  const explained = kind & Known.organisationFirst ? endBeforeBrackets(tagged, from) : from;
  if (explained > from) return { end: explained, kind };
  return { end: endOfLinks(tagged, endAfterHead(tagged, from, headEnd, kind), kind), kind };
}

const kindConjunctions = formsOf('kindConjunctions');
const kindLinks = formsOf('kindLinks');
const kindArticles = formsOf('kindArticles');

/** `Airports Authority of India`, `Library and Museum`. */
function extendLastHead(tagged: TaggedText, end: number): number {
  const word = tagged.tokens[end]?.folded ?? '';
  if (kindConjunctions.has(word))
    return flagsAt(tagged, end + 1) & lasts && isCapital(tagged.tokens[end + 1]) ? end + 2 : end;
  if (!kindLinks.has(word)) return end;
  const next = stepOver(tagged, end, (folded) => kindLinks.has(folded) || kindArticles.has(folded));
  return next > end ? extendLastHead(tagged, endOfCapitals(tagged, next)) : end;
}

/** Names that end with their kind: `Boston University`, `Hudson River`. */
export function readLastHead(tagged: TaggedText, from: number, end: number): Head | undefined {
  for (let index = end - 1; index > from; index -= 1) {
    const kind = flagsAt(tagged, index) & lasts;
    if (kind) return { end: extendLastHead(tagged, index + 1), kind };
  }
  return undefined;
}

/** `lac de Garde`: a place whose first word is written small. */
export function readSmallHead(tagged: TaggedText, from: number): Head | undefined {
  if (tagged.tokens[from]?.shape !== 'small' || !(flagsAt(tagged, from) & Known.placeSmall)) return undefined;
  const next = isCapital(tagged.tokens[from + 1]) ? from + 1 : stepOverLinks(tagged, from + 1);
  if (isPlain(tagged, next) || flagsAt(tagged, next) & Known.country) return undefined;
  return { end: endOfCapitals(tagged, next), kind: Known.placeFirst };
}

const towns = Known.place | Known.smallPlace;
const teamOfTown = formsOf('teamOfTown');

/** `Tigers de Détroit`: a nickname that English puts last, then the town. */
export function readTeam(tagged: TaggedText, run: number): Head | undefined {
  if (!(flagsAt(tagged, run - 1) & (Known.organisationLast | Known.organisation))) return undefined;
  const next = stepOver(tagged, run, (folded) => teamOfTown.has(folded));
  if (next === run || !(flagsAt(tagged, next) & towns)) return undefined;
  return { end: findLongest(tagged, next, towns), kind: Known.organisationLast };
}
