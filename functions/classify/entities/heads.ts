import { anyOfWords, formsOf, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import { extendPerson } from './persons.ts';
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
  towns,
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
    const flags = flagsAt(tagged, end);
    const isAdjective = flags & Known.peoples || adjective.test(tagged.tokens[end]?.folded ?? '');
    if (flags & (Known.small | Known.titles | Known.acts) || !isAdjective) break;
    end += 1;
  }
  return end;
}

const matterLinks = formsOf('matterLinks');
const infinitive = wordEnding('infinitives');
/** `… de fabrication de machines` */
const matters = 2;

/** `Ligue belge de handball`, `Syndicat national de l'édition scolaire`: what it is for is written small. */
function endOfMatter(tagged: TaggedText, from: number, end: number): number {
  if (tagged.tokens[from]?.opensSentence && end === from + 1) return end;
  let reached = end;
  for (let count = 0; count < matters; count += 1) {
    const next = matterAt(tagged, reached);
    if (next === reached) break;
    reached = endOfAdjectives(tagged, next + 1);
  }
  return reached;
}

/** Where the small noun after linking words stands, or `from` if none does. */
function matterAt(tagged: TaggedText, from: number): number {
  let index = from;
  while (matterLinks.has(tagged.tokens[index]?.folded ?? '')) index += 1;
  const { shape, folded = '' } = tagged.tokens[index] ?? {};
  const isOther = flagsAt(tagged, index) & (Known.small | Known.titles | Known.acts);
  // `l'édition scolaire`: what an adjective follows is a noun.
  const isNoun = shape === 'small' && (!isOther || endOfAdjectives(tagged, index + 1) > index + 1);
  return index > from && isNoun && !infinitive.test(folded) && folded.length > 3 ? index : from;
}

function endAfterHead(tagged: TaggedText, from: number, headEnd: number, kind: number): number {
  if (!isCapital(tagged.tokens[headEnd])) {
    return kind & Known.organisationFirst
      ? endOfMatter(tagged, from, endOfAdjectives(tagged, headEnd))
      : headEnd;
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
const agentLinks = formsOf('agentLinks');

/** `West Virginia and`, `Liga Árabe y la`, `Companhia Norvik por Manuel`: what follows is another name. */
function joinsAnother(tagged: TaggedText, index: number, kind: number): boolean {
  const word = tagged.tokens[index]?.folded ?? '';
  if (agentLinks.has(word))
    return !!(flagsAt(tagged, index + 1) & (Known.given | Known.titles | Known.organisation));
  if (!conjunctions.has(word)) return false;
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

/** `Verein | Rosenberg Nordheim`, `Insel | Sylt`: a German noun that says what the name after it is. */
function isApposition(tagged: TaggedText, from: number, headEnd: number): boolean {
  if (!tagged.lexicon.largeNouns || headEnd !== from + 1 || !isCapital(tagged.tokens[headEnd])) return false;
  return !!(flagsAt(tagged, from) & (Known.towardsPlace | Known.towardsOrganisation));
}

/** `C.S. Lewis`, but not `U.D. Leiria`: letters with full stops are a club's before a town alone. */
function isOfPerson(tagged: TaggedText, from: number, headEnd: number): boolean {
  const isDotted = headEnd === from + 1 && /^(?:\p{Lu}\.){2,3}$/u.test(tagged.tokens[from]?.text ?? '');
  return isDotted && !(flagsAt(tagged, headEnd) & (towns | Known.village));
}

/** Names that begin with their kind: `Université de Lyon`, `Mont Ventoux`. */
export function readFirstHead(tagged: TaggedText, from: number): Head | undefined {
  const headEnd = findLongest(tagged, from, firsts, longestHead);
  if (headEnd === from || (headEnd === from + 1 && isOpeningArticle(tagged, from))) return undefined;
  if (isApposition(tagged, from, headEnd) || isOfPerson(tagged, from, headEnd)) return undefined;
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

/** `Harbour News | Channel`, `Tampa Power | & Light`: a word or two behind the kind that begin nothing else. */
function endOfRest(tagged: TaggedText, from: number, run: number): number {
  const rest = [from, run - 1].map((index) => flagsAt(tagged, index));
  const opensOther = rest.some(
    (flags) => flags & (Known.given | Known.peoples | Known.titles | Known.person),
  );
  return run - from > 2 || opensOther ? from : run;
}

/** Names that end with their kind: `Boston University`, `Hudson River`. */
export function readLastHead(tagged: TaggedText, from: number, end: number): Head | undefined {
  for (let index = end - 1; index > from; index -= 1) {
    const kind = flagsAt(tagged, index) & lasts;
    if (kind) return { end: extendLastHead(tagged, endOfRest(tagged, index + 1, end)), kind };
  }
  return undefined;
}

/** `lac de Garde`: a place whose first word is written small. */
export function readSmallHead(tagged: TaggedText, from: number): Head | undefined {
  if (tagged.tokens[from]?.shape !== 'small' || !(flagsAt(tagged, from) & Known.placeSmall)) return undefined;
  const next = isCapital(tagged.tokens[from + 1]) ? from + 1 : stepOverLinks(tagged, from + 1);
  if (isPlain(tagged, next) || flagsAt(tagged, next) & Known.country) return undefined;
  return { end: extendPerson(tagged, next, endOfCapitals(tagged, next)), kind: Known.placeFirst };
}

const teamOfTown = formsOf('teamOfTown');

const pluralArticles = formsOf('pluralArticles');

/** `les Castors de Boston`: a word in the plural that no table knows. */
function isNickname(tagged: TaggedText, from: number, run: number): boolean {
  const word = tagged.tokens[from];
  const isUnknown = !(flagsAt(tagged, from) & ~(Known.surname | Known.common | Known.smallPlace));
  const isPlural = run === from + 1 && word?.shape === 'capital' && /s$/.test(word.folded);
  return isPlural && isUnknown && pluralArticles.has(tagged.tokens[from - 1]?.folded ?? '');
}

/** `Tigers de Détroit`: a nickname that English puts last, then the town. */
export function readTeam(tagged: TaggedText, from: number, run: number): Head | undefined {
  const whole = flagsAt(tagged, run - 1) | tagged.lexicon.flagsOf(joinFolded(tagged, from, run));
  const isKnown = whole & (Known.organisationLast | Known.organisation);
  if (!isKnown && !isNickname(tagged, from, run)) return undefined;
  const next = stepOver(tagged, run, (folded) => teamOfTown.has(folded));
  if (next === run || !(flagsAt(tagged, next) & towns)) return undefined;
  return { end: findLongest(tagged, next, towns), kind: Known.organisationLast };
}
