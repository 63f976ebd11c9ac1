import { anyOfWords, formsOf } from './forms-of.ts';
import { Known } from './known.ts';
import { isCommon, isLargeParticle, isPlain } from './plain-words.ts';
import { endOfCapitals, stepOver } from './runs.ts';
import {
  firsts,
  flagsAt,
  isCapital,
  joinFolded,
  lasts,
  namedFlags,
  personNames,
  type TaggedText,
} from './tagged-text.ts';

const particles = formsOf('particles');
const surelyParticle = new RegExp(`^${anyOfWords(formsOf('sureParticles'))}\\b`);
const bynameArticles = formsOf('bynameArticles');
const things = Known.place | Known.organisation;

/** `Ludwig van Beethoven`, `Dwayne "The Rock" Johnson`: where the name of a person that begins so ends. */
export function extendPerson(tagged: TaggedText, from: number, end: number): number {
  const nicknamed = stepOverNickname(tagged, from, end);
  return stepOverParticles(tagged, from, nicknamed > end ? endOfCapitals(tagged, nicknamed) : end);
}

/** Steps over particles if the word before may be a first name. */
function stepOverParticles(tagged: TaggedText, from: number, end: number): number {
  const next = stepOver(tagged, end, (folded) => particles.has(folded));
  const between = joinFolded(tagged, end, next);
  if (next === end || !mayHaveParticle(tagged, from, next, between)) return end;
  if (bynameArticles.has(between)) return isByname(tagged, from, next) ? next + 1 : end;
  return opensThing(tagged, next) && !isOfPlace(tagged, from, end, between)
    ? end
    : endOfCapitals(tagged, next);
}

/** A first name, or a word that may be one, unless it is known otherwise or any noun has a capital. */
function mayHaveParticle(tagged: TaggedText, from: number, next: number, between: string): boolean {
  if (flagsAt(tagged, from) & Known.given) return true;
  if (tagged.lexicon.largeNouns || flagsAt(tagged, from) & (namedFlags | Known.common)) return false;
  const isSurname = (flagsAt(tagged, next) & (personNames | things)) === Known.surname;
  // `une photo de Jean Dupont`, `Leitung von Wilhelm Seiler`
  return (isSurname || surelyParticle.test(between)) && !(flagsAt(tagged, next) & Known.given);
}

function opensThing(tagged: TaggedText, index: number): boolean {
  const flags = isLargeParticle(tagged, index) ? 0 : flagsAt(tagged, index);
  return !!(flags & (things | Known.organisationLast)) && !(flags & Known.surname);
}

/** `Leonardo da Vinci`, `Guillaume de Nantes`, `Charles VIII de France`: a first name alone or a king's, and a place. */
function isOfPlace(tagged: TaggedText, from: number, end: number, between: string): boolean {
  const isOnlyGiven = !(flagsAt(tagged, from) & namedFlags & ~Known.person);
  if (/^[IVX]+$/.test(tagged.tokens[end - 1]?.text ?? '')) return end > from + 1;
  return end === from + 1 && (surelyParticle.test(between) || isOnlyGiven);
}

/** `Téméraire` after `Charles le`: a word that the tables do not know otherwise. */
function isByname(tagged: TaggedText, from: number, index: number): boolean {
  const known = flagsAt(tagged, index) & (namedFlags | personNames | Known.peoples);
  return !known && index === from + 2 && !isCapital(tagged.tokens[index + 1]);
}

/** Nicknames have no more words. */
const longestNickname = 4;
const opensQuote = /^["“„«‘']$/;
const closesQuote = /^["”“»’']$/;

/** The surname after `Dwayne "The Rock"`, or `end` if no nickname stands there. */
function stepOverNickname(tagged: TaggedText, from: number, end: number): number {
  const { tokens } = tagged;
  const isThing = flagsAt(tagged, from) & namedFlags && !(flagsAt(tagged, from) & personNames);
  if (isThing || !opensQuote.test(tokens[end]?.text ?? '') || !isCapital(tokens[end + 1])) return end;
  let close = end + 2;
  while (close <= end + longestNickname + 1 && tokens[close]?.shape !== 'mark') close += 1;
  return closesQuote.test(tokens[close]?.text ?? '') && isSurname(tagged, close + 1) ? close + 1 : end;
}

function isSurname(tagged: TaggedText, index: number): boolean {
  return tagged.tokens[index]?.shape === 'capital' && !(flagsAt(tagged, index) & (lasts | Known.small));
}

function isPerson(tagged: TaggedText, index: number): boolean {
  const flags = flagsAt(tagged, index);
  return !!(flags & Known.given) && !(flags & (Known.place | lasts)) && isCapital(tagged.tokens[index + 1]);
}

/** `OTAN | Jens Stoltenberg`, `in Berlin | Annalena Baerbock`: a known name ends where a person's begins. */
export function opensPerson(tagged: TaggedText, from: number, known: number, run: number): boolean {
  const first = flagsAt(tagged, from);
  const isKnown = first & things && !(first & personNames);
  const isThing =
    isKnown || (!first && tagged.tokens[from]?.shape === 'capitals' && !isInitials(tagged, from));
  return (!!isThing && isPerson(tagged, known)) || isPlaceBeforePerson(tagged, from, known, run);
}

/** Two words that may be a person, after a place that a word such as `in` announces. */
function isPlaceBeforePerson(tagged: TaggedText, from: number, known: number, run: number): boolean {
  const isPlace = tagged.lexicon.flagsOf(joinFolded(tagged, from, known)) & Known.place;
  if (!isPlace || run - known !== 2 || !(flagsAt(tagged, from - 1) & Known.towardsPlace)) return false;
  const notPerson = firsts | lasts | things | Known.common | Known.peoples;
  const isName = (index: number) =>
    tagged.tokens[index]?.shape === 'capital' && !(flagsAt(tagged, index) & notPerson & ~personNames);
  return (
    isName(known) &&
    isName(known + 1) &&
    !!((flagsAt(tagged, known) | flagsAt(tagged, known + 1)) & personNames)
  );
}

/** `J.K.`: the first letters of first names, which stand for nothing known. */
export function isInitials(tagged: TaggedText, index: number): boolean {
  const text = tagged.tokens[index]?.text ?? '';
  const isLetters = /^(?:\p{Lu}\.-?){2,3}$|^(?:\p{Lu}J|J\p{Lu})$/u.test(text);
  return isLetters && !(flagsAt(tagged, index) & namedFlags) && !(flagsAt(tagged, index + 1) & Known.place);
}

/** An office with the matters it is for has no more words before its last. */
const longestOffice = 8;

/** `minister for Women and Equalities | Nicky Morgan`: a capital after an office belongs to the office. */
export function endsOffice(tagged: TaggedText, from: number): boolean {
  if (flagsAt(tagged, from) & (personNames | namedFlags) || isPlain(tagged, from + 2)) return false;
  const [given, last] = [flagsAt(tagged, from + 1), flagsAt(tagged, from + 2)];
  if ((given | last) & lasts || !(given & Known.given || last & personNames)) return false;
  return isInOffice(tagged, from) || (isCommon(tagged, from) && !!(given & Known.given));
}

/** Whether words before lead back to an office over capitals and linking words, one of which is `for` or `of`. */
function isInOffice(tagged: TaggedText, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - longestOffice); index -= 1) {
    const flags = flagsAt(tagged, index);
    if (flags & Known.titles && !(flags & personNames)) return index < from - 1;
    if (!(flags & Known.linking) && !isCapital(tagged.tokens[index])) return false;
  }
  return false;
}
