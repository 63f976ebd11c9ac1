import type { Kind } from './clues.ts';
import type { Piece } from './cut-pieces.ts';
import { foldName } from './fold-name.ts';
import { formsOf } from './forms-of.ts';
import { Known } from './known.ts';
import { chooseKind, type Scores } from './score-piece.ts';

/** A stretch of the article that may be a name, with the evidence for what it is. */
export interface Sighting {
  piece: Piece;
  /** Index of the paragraph; -1 in the title. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** The text in the first case. */
  name: string;
  folded: string;
  /** The same for all cases of a name. */
  stem: string;
  scores: Scores;
}

/** A sighting that is a name, with the full name: a sighting may be only a part or an abbreviation of it. */
export interface NamedSighting extends Sighting {
  kind: Exclude<Kind, 'other'>;
  /** The folded full name. */
  full: string;
}

type Kinds = Map<Sighting, Kind>;
const nameKinds = ['person', 'organisation', 'place'] as const;

/** The same words name the same thing throughout an article: other sightings' evidence counts by this factor. */
const sharedEvidence = 0.75;
/** A surname alone is the person's, unless the evidence for another kind is at least this. */
const strongEvidence = 5;
/** With less evidence a kind is a guess, which a neighbour in a list outweighs. */
const weakEvidence = 4;
/** Evidence from a table that is not enough by itself. */
const someEvidence = 2;

/** The kind of each sighting, by its own evidence and the best evidence of all sightings of the same words. */
function poolEvidence(sightings: Sighting[]): Kinds {
  const pooled = new Map<string, Scores>();
  for (const { stem, scores } of sightings) {
    const best = pooled.get(stem);
    if (best) for (const kind of nameKinds) best[kind] = Math.max(best[kind], scores[kind]);
    else pooled.set(stem, { ...scores });
  }
  const weigh = ({ stem, scores }: Sighting): Scores => {
    const best = pooled.get(stem) ?? scores;
    const weighed = { ...scores };
    for (const kind of nameKinds) weighed[kind] = Math.max(scores[kind], best[kind] * sharedEvidence);
    return weighed;
  };
  return new Map(sightings.map((sighting) => [sighting, chooseKind(weigh(sighting))]));
}

const listJoiners = new Set([',', ...formsOf('listConjunctions')]);

function areListed(left: Sighting, right: Sighting): boolean {
  if (left.paragraph !== right.paragraph || right.piece.from !== left.piece.to + 1) return false;
  return listJoiners.has(right.piece.tagged.tokens[left.piece.to]?.text ?? '');
}

/** Whether a neighbour may decide the kind: no table knows the words, and the kind is unknown or a guess. */
function isOpenTo(kind: Kind, sighting: Sighting, kinds: Kinds, isLongList: boolean): boolean {
  const own = kinds.get(sighting) ?? 'other';
  if (sighting.piece.head || kind === 'other') return false;
  if (sighting.piece.whole & ~Known.village) return own === 'other' && sighting.scores[kind] >= someEvidence;
  return own === 'other' || (isLongList && sighting.scores[own] < weakEvidence);
}

/** An unknown word after a name in a list is a name of the same kind: `Narni, Osimo, Ancona e Numana`. */
function spreadInLists(sightings: Sighting[], kinds: Kinds, listed: typeof areListed): void {
  sightings.forEach((sighting, index) => {
    const [before, neighbour] = [sightings[index - 2], sightings[index - 1]];
    if (!neighbour || !listed(neighbour, sighting)) return;
    const kind = kinds.get(neighbour) ?? 'other';
    // Two names and a comma may be an apposition; three are a list.
    const isLongList = !!before && listed(before, neighbour) && kinds.get(before) === kind;
    if (isOpenTo(kind, sighting, kinds, isLongList)) kinds.set(sighting, kind);
  });
}

/** Goes through the list in both directions: its first name may be the unknown one. */
function agreeInLists(sightings: Sighting[], kinds: Kinds): void {
  spreadInLists(sightings, kinds, areListed);
  spreadInLists(sightings.toReversed(), kinds, (right, left) => areListed(left, right));
}

/** The surnames of all people named in full: `Le Goff` and `Goff` for `Soazig Le Goff`. */
function readSurnames(sightings: Sighting[], kinds: Kinds): Map<string, string> {
  const surnames = new Map<string, string>();
  for (const sighting of sightings) {
    const words = sighting.stem.split(' ');
    if (kinds.get(sighting) !== 'person' || sighting.piece.to - sighting.piece.from < 2) continue;
    for (const part of [words.at(-1) ?? '', words.slice(1).join(' ')]) {
      if (!surnames.has(part)) surnames.set(part, sighting.folded);
    }
  }
  return surnames;
}

/** The last words of two-word organisations: `Villa` for `Aston Villa`. */
function readShortNames(sightings: Sighting[], kinds: Kinds): Map<string, string> {
  const named = sightings.filter((sighting) => kinds.get(sighting) === 'organisation');
  const pairs = named.map(({ folded }) => folded.split(' ')).filter((words) => words.length === 2);
  return new Map(pairs.map((words) => [words[1] ?? '', words.join(' ')]));
}

function isAbbreviationOf(letters: string, name: string): boolean {
  const initials = foldName(name).replace(/(?<=^|\s)(\S)\S*\s*/g, '$1');
  const isShort = /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(letters) && name.length > letters.length + 2;
  return isShort && initials.includes(letters[0]?.toLowerCase() ?? ' ');
}

/** `Organisation mondiale de la santé (OMS)`: the brackets say what the letters stand for. */
function readBracketed(sightings: Sighting[]): Map<string, Sighting> {
  const explained = new Map<string, Sighting>();
  sightings.forEach((sighting, index) => {
    const before = sightings[index - 1];
    const { tagged, from } = sighting.piece;
    const isBracketed = /^[([]$/.test(tagged.tokens[from - 1]?.text ?? '') && before?.piece.to === from - 1;
    if (!before || !isBracketed || before.paragraph !== sighting.paragraph) return;
    if (isAbbreviationOf(sighting.text, before.text)) explained.set(sighting.text, before);
  });
  return explained;
}

function isSurname(sighting: Sighting, kind: Kind): boolean {
  const { whole, before } = sighting.piece;
  if (kind === 'person') return true;
  if (whole & (Known.country | Known.peoples | Known.other)) return false;
  return sighting.scores[kind] < strongEvidence || !(before & Known.towardsPlace);
}

interface Article {
  kinds: Kinds;
  surnames: Map<string, string>;
  shortNames: Map<string, string>;
  explained: Map<string, Sighting>;
  /** By the stem, the shortest form of a name: the first case, of most names that no table knows. */
  shortest: Map<string, string>;
}

function readShortest(sightings: Sighting[]): Map<string, string> {
  const shortest = new Map<string, string>();
  for (const { stem, folded } of sightings) {
    const known = shortest.get(stem);
    if (known === undefined || folded.length < known.length) shortest.set(stem, folded);
  }
  return shortest;
}

interface Judgement {
  kind: Kind;
  full: string;
}

function judge(article: Article, sighting: Sighting): Judgement {
  const kind = article.kinds.get(sighting) ?? 'other';
  const long = article.explained.get(sighting.text);
  const longKind = long && article.kinds.get(long);
  if (long && longKind && longKind !== 'other') return { kind: longKind, full: long.folded };
  const person = article.surnames.get(sighting.stem);
  if (person && isSurname(sighting, kind)) return { kind: 'person', full: person };
  return judgeThing(article, sighting, kind);
}

function judgeThing({ shortNames, shortest }: Article, sighting: Sighting, kind: Kind): Judgement {
  const organisation = shortNames.get(sighting.folded);
  const isFree = kind === 'other' || (kind === 'person' && !sighting.piece.whole);
  if (organisation && isFree) return { kind: 'organisation', full: organisation };
  return { kind, full: shortest.get(sighting.stem) ?? sighting.folded };
}

/**
 * Decides the kind of every sighting from the whole article: the same words are the same thing, a surname belongs to
 * the full name, and letters in brackets stand for the name before them. Sightings that are no names are left out.
 */
export function agreeOnKinds(sightings: Sighting[]): NamedSighting[] {
  const kinds = poolEvidence(sightings);
  agreeInLists(sightings, kinds);
  const article: Article = {
    kinds,
    surnames: readSurnames(sightings, kinds),
    shortNames: readShortNames(sightings, kinds),
    explained: readBracketed(sightings),
    shortest: readShortest(sightings),
  };
  return sightings.flatMap((sighting) => {
    const { kind, full } = judge(article, sighting);
    return kind === 'other' ? [] : [{ ...sighting, kind, full }];
  });
}
