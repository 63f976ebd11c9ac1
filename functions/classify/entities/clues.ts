import { isAgent, isOneOfMany, isTeamInPlural, isThing } from './article-clues.ts';
import type { Piece } from './cut-pieces.ts';
import { anyOfWords, formsOf, wholeWord, wordEnding } from './forms-of.ts';
import { Known } from './known.ts';
import { foreignEndings } from './names/name-endings.ts';
import { isInitials } from './persons.ts';
import {
  afterNext,
  foldedLast,
  isAbbreviation,
  isFullName,
  isPairOfNames,
  isSingle,
  isTown,
  isUnknown,
  next,
  opens,
  previous,
  tokenAt,
} from './piece-traits.ts';
import { isCapital, personNames, towns } from './tagged-text.ts';

/** What a name is; `other` is a name of something else or no name at all. */
export type Kind = 'person' | 'organisation' | 'place' | 'other';

/** One reason to take a piece for something, and its weight in points. */
interface Clue {
  kind: Kind;
  points: number;
  when: (piece: Piece) => unknown;
}

const ending = (kind: keyof typeof foreignEndings) =>
  new RegExp(`${anyOfWords([...formsOf(kind), ...foreignEndings[kind].split(' ')])}$`);
const placeEnding = ending('placeEndings');
const personEnding = ending('personEndings');
const birth = new RegExp(`^(?:1[5-9]\\d\\d|20\\d\\d|\\*|${anyOfWords(formsOf('born'))})$`);
const relatives = formsOf('relatives');
const placeArticle = wholeWord('placeArticles');
const ofPlace = wholeWord('ofPlace');
const genitive = wholeWord('genitives');

/** `BR-116`: the roads of Brazil and of its states, which the news names like places. */
const brazilianRoad = /^(?:A[CLMP]|B[AR]|CE|DF|ES|GO|L?M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)-\d{3}$/;

const endsRoman = (p: Piece): boolean => !isSingle(p) && /^[IVX]+$/.test(tokenAt(p, p.to - 1));
const hasInitial = (p: Piece): boolean =>
  p.tagged.tokens.slice(p.from, p.to).some((t) => t.shape === 'initial');

const sureParticles = formsOf('sureParticles');
/** `Frans van Dyke`, although the first name is unknown. */
const hasSureParticle = (p: Piece): boolean =>
  isFullName(p) && !p.whole && sureParticles.has(p.tagged.tokens[p.from + 1]?.folded ?? '');

/** `zum Verein | Rosenberg Nordheim`, `la compagnie | Norvik Shipping` */
function isAfterTeam(p: Piece): boolean {
  const before = p.tagged.flags[p.from - 1] ?? 0;
  return !!(before & Known.towardsOrganisation) && !(before & Known.small);
}

const placeAdjectives = formsOf('placeAdjectives');

/** `Campo Alegre`, `Alpi Orientali`: two words, the second of which tells where or how a place is. */
function endsInPlaceAdjective(p: Piece): boolean {
  return isPairOfNames(p) && !(p.first & Known.given) && placeAdjectives.has(foldedLast(p));
}

/** `el Gobierno`: a capital within a sentence. */
function isBareOrganisation(p: Piece): boolean {
  const isWritten = !opens(p) && !p.tagged.isTitleCase && !p.tagged.isShouted;
  return isSingle(p) && isWritten && !!(p.whole & Known.bareOrganisations);
}

function isBeforeGoals(p: Piece): boolean {
  const following = [0, 1, 2].map((step) => tokenAt(p, p.to + step)).join('');
  return /^\d{1,2}[-–:]\d{1,2}(?!\d|[-–:])/.test(following);
}

function isInTable(p: Piece): boolean {
  const isCounted = p.tagged.tokens[p.to]?.shape === 'number' && afterNext(p) !== '-';
  return p.tagged.isScore && isCounted && previous(p) !== '(';
}

/** `Hutnik Krakow`: a word we do not know before a town. */
function isTeamOfTown(p: Piece): boolean {
  const endsInTown = p.last & Known.place && !(p.last & personNames);
  return isFullName(p) && !!endsInTown && !p.whole && !(p.first & (Known.given | Known.place));
}

/** `St. Louis`: news shortens the towns, and writes the saints in full. */
const isShortSaint = (p: Piece): boolean =>
  !isSingle(p) && !!(p.first & Known.placeFirst) && tokenAt(p, p.from).endsWith('.');

/** `James' sister`: an apostrophe alone after a first name. */
function isOwner(p: Piece): boolean {
  const isFirstName = isSingle(p) && p.whole & Known.given && foldedLast(p).endsWith('s');
  const hasApostrophe =
    /^['’]$/.test(next(p)) && p.tagged.tokens[p.to]?.start === p.tagged.tokens[p.to - 1]?.end;
  return !!isFirstName && hasApostrophe && !/^['‘]$/.test(previous(p));
}

/** `ING Barings`: letters before a word we do not know. */
function opensWithLetters(p: Piece): boolean {
  const shapes = p.tagged.tokens.slice(p.from, p.to).map(({ shape }) => shape);
  return (
    isFullName(p) &&
    !p.whole &&
    !p.tagged.isShouted &&
    shapes.length === 2 &&
    !isInitials(p.tagged, p.from) &&
    shapes[0] === 'capitals' &&
    shapes[1] === 'capital'
  );
}

/** The points come from reading the rules' mistakes, rounded. A language's tables decide which clues apply to it. */
export const clues: Clue[] = [
  // What the tables know about it.
  { kind: 'person', points: 9, when: (p) => p.whole & Known.person && !isSingle(p) },
  { kind: 'person', points: 5, when: (p) => p.whole & Known.person && isSingle(p) },
  {
    kind: 'person',
    points: 3,
    when: (p) => isSingle(p) && p.whole & personNames && !(p.whole & Known.person),
  },
  { kind: 'place', points: 5, when: (p) => p.whole & Known.place },
  { kind: 'place', points: 3, when: (p) => p.whole & Known.place && !isSingle(p) },
  { kind: 'place', points: 2.5, when: (p) => p.whole & Known.smallPlace && !(p.whole & Known.place) },
  { kind: 'place', points: 2.5, when: (p) => p.whole & Known.village && !(p.whole & towns) },
  { kind: 'place', points: 5, when: (p) => isSingle(p) && brazilianRoad.test(tokenAt(p, p.from)) },
  { kind: 'organisation', points: 6, when: (p) => p.whole & Known.organisation },
  { kind: 'organisation', points: 3, when: (p) => p.whole & Known.organisation && !isSingle(p) },
  { kind: 'other', points: 7, when: (p) => p.whole & Known.other },
  { kind: 'other', points: 6, when: (p) => p.whole & Known.peoples },
  { kind: 'other', points: 3, when: (p) => isSingle(p) && p.whole & Known.titles },
  { kind: 'other', points: 2, when: (p) => isSingle(p) && p.whole & Known.common },

  // Which words it has.
  {
    kind: 'organisation',
    points: 6,
    when: (p) => p.head & (Known.organisationFirst | Known.organisationLast),
  },
  { kind: 'place', points: 5, when: (p) => p.head & (Known.placeFirst | Known.placeLast) },
  { kind: 'other', points: 6.5, when: (p) => p.head & (Known.otherFirst | Known.otherLast) },
  { kind: 'person', points: 4, when: (p) => isFullName(p) && p.first & Known.given },
  { kind: 'person', points: 2, when: (p) => isFullName(p) && p.last & Known.surname },
  { kind: 'person', points: 3, when: (p) => isFullName(p) && hasInitial(p) },
  { kind: 'person', points: 3.5, when: (p) => isFullName(p) && isInitials(p.tagged, p.from) },
  { kind: 'place', points: 3, when: (p) => p.whole & Known.place && isShortSaint(p) },
  { kind: 'person', points: 3, when: isOwner },
  {
    kind: 'person',
    points: 2.7,
    when: (p) => isPairOfNames(p) && !isThing(p) && (p.tagged.isScore || !opens(p)),
  },
  { kind: 'person', points: 2.2, when: (p) => isPairOfNames(p) && opens(p) && !p.tagged.isScore },
  { kind: 'person', points: 2.6, when: hasSureParticle },
  { kind: 'organisation', points: 1.6, when: (p) => isPairOfNames(p) && isAfterTeam(p) },
  { kind: 'place', points: 3.5, when: endsInPlaceAdjective },
  { kind: 'place', points: 0.5, when: (p) => isFullName(p) && p.first & Known.place },
  { kind: 'organisation', points: 1, when: (p) => isFullName(p) && p.first & Known.place },
  { kind: 'organisation', points: 3.5, when: isTeamOfTown },
  { kind: 'organisation', points: 2.5, when: opensWithLetters },
  { kind: 'organisation', points: 3.5, when: isTeamInPlural },
  { kind: 'organisation', points: 3, when: isAgent },
  { kind: 'person', points: 5, when: (p) => endsRoman(p) && p.first & (Known.given | Known.person) },
  { kind: 'other', points: 4, when: (p) => endsRoman(p) && !(p.first & (Known.given | Known.person)) },

  // How it is written.
  { kind: 'organisation', points: 3, when: isAbbreviation },
  { kind: 'other', points: 1.5, when: isOneOfMany },
  { kind: 'other', points: 4, when: (p) => isSingle(p) && p.tagged.tokens[p.from]?.shape === 'initial' },
  { kind: 'place', points: 1.5, when: (p) => isSingle(p) && isUnknown(p) && placeEnding.test(foldedLast(p)) },
  { kind: 'person', points: 1, when: (p) => isUnknown(p) && personEnding.test(foldedLast(p)) },
  { kind: 'other', points: 2, when: (p) => isSingle(p) && opens(p) && isUnknown(p) && !isAbbreviation(p) },
  { kind: 'other', points: 0.3, when: (p) => isSingle(p) && opens(p) && isWeaklyKnown(p) },
  { kind: 'other', points: 1, when: isPerhapsNoun },
  { kind: 'other', points: 3, when: isAdjective },
  {
    kind: 'other',
    points: 1,
    when: (p) => isSingle(p) && opens(p) && isWeaklyKnown(p) && p.tagged.lexicon.cases,
  },
  { kind: 'other', points: 1.5, when: (p) => p.tagged.isTitleCase || p.tagged.isShouted },
  { kind: 'other', points: 4, when: (p) => /^["«“„']$/.test(previous(p)) && /^["»”“']$/.test(next(p)) },

  // What stands beside it.
  { kind: 'person', points: 3.5, when: (p) => p.before & Known.titles },
  {
    kind: 'person',
    points: 2.6,
    // A company says and buys as people do.
    when: (p) => p.after & Known.acts && !(p.whole & Known.place) && !(isPairOfNames(p) && isAfterTeam(p)),
  },
  { kind: 'person', points: 1.5, when: (p) => isSingle(p) && next(p) === ',' && relatives.has(afterNext(p)) },
  { kind: 'person', points: 2.5, when: (p) => next(p) === '(' && birth.test(afterNext(p)) },
  { kind: 'place', points: 2, when: (p) => p.before & Known.towardsPlace && !isAbbreviation(p) },
  {
    kind: 'place',
    points: 0.8,
    when: (p) => p.before & Known.towardsPlace && isUnknown(p) && !isAbbreviation(p) && !isPerhapsNoun(p),
  },
  {
    kind: 'place',
    points: 2.6,
    when: (p) => isBareName(p) && placeArticle.test(previous(p)) && !isGenitive(p),
  },
  { kind: 'place', points: 1, when: (p) => isBareName(p) && ofPlace.test(previous(p)) },
  { kind: 'organisation', points: 1.5, when: (p) => p.before & Known.towardsOrganisation },
  {
    kind: 'organisation',
    points: 3,
    when: (p) => p.after & Known.ofOrganisation && !(p.whole & Known.place),
  },
  { kind: 'organisation', points: 7, when: (p) => isTown(p) && (isInTable(p) || isBeforeGoals(p)) },
  { kind: 'organisation', points: 6, when: (p) => isTown(p) && p.before & Known.towardsTeam },
  { kind: 'organisation', points: 6, when: isBareOrganisation },
];

function isWeaklyKnown(p: Piece): boolean {
  return !!(p.whole & (personNames | Known.smallPlace)) && !(p.whole & (Known.person | Known.place));
}

/** German: any noun has a capital. */
function isPerhapsNoun(p: Piece): boolean {
  return p.tagged.lexicon.largeNouns !== undefined && isSingle(p) && (isUnknown(p) || isWeaklyKnown(p));
}

const regional = wordEnding('regionalEndings');

/** `Тульском`, `Баварских Альпах`: an adjective with a capital, made of a name, in a language that declines. */
function isAdjective(p: Piece): boolean {
  const isOpen = p.tagged.lexicon.cases !== undefined && isUnknown(p) && !p.head;
  return isOpen && !(p.first & personNames) && regional.test(p.tagged.tokens[p.from]?.folded ?? '');
}

function isBareName(p: Piece): boolean {
  return isSingle(p) && isUnknown(p) && !opens(p);
}

function isGenitive(p: Piece): boolean {
  return genitive.test(next(p)) || (next(p) === "'s" && isCapital(p.tagged.tokens[p.to + 1]));
}
