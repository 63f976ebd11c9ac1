import { foldName } from './fold-name.ts';
import { Known } from './known.ts';
import type { Piece } from './cut-pieces.ts';
import { chooseKind, type Kind, type Scores } from './score-piece.ts';

/** A stretch of the article that may be a name, with the evidence for what it is. */
export interface Sighting {
  piece: Piece;
  /** Index of the paragraph; -1 in the title. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  scores: Scores;
}

/** A sighting of something, and the full name it stands for if it is a part of one or its abbreviation. */
export interface NamedSighting extends Sighting {
  kind: Exclude<Kind, 'other'>;
  /** The folded full name. */
  full: string;
}

/** An article names a thing one way throughout: this much of what other sightings say counts. */
const sharedEvidence = 0.75;
/** A part of a name alone is the person's unless it is surely something else. */
const strongEvidence = 5;

function addScores(sum: Scores, scores: Scores): void {
  for (const kind of Object.keys(scores) as Kind[]) sum[kind] = Math.max(sum[kind], scores[kind]);
}

/** The best evidence of all sightings with the same words. */
function poolEvidence(sightings: Sighting[]): Map<string, Scores> {
  const pooled = new Map<string, Scores>();
  for (const { text, scores } of sightings) {
    const folded = foldName(text);
    const sum = pooled.get(folded) ?? { person: 0, organisation: 0, place: 0, other: 0 };
    addScores(sum, { ...scores, other: 0 });
    pooled.set(folded, sum);
  }
  return pooled;
}

function kindWithin(sighting: Sighting, pooled: Scores | undefined): Kind {
  const scores = { ...sighting.scores };
  for (const kind of ['person', 'organisation', 'place'] as const) {
    scores[kind] = Math.max(scores[kind], (pooled?.[kind] ?? 0) * sharedEvidence);
  }
  return chooseKind(scores);
}

/** The last words of organisations named in full: `Villa` after `Aston Villa`. */
function readShortNames(sightings: { sighting: Sighting; kind: Kind }[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { sighting, kind } of sightings) {
    const words = foldName(sighting.text).split(' ');
    const last = words.at(-1);
    if (kind === 'organisation' && words.length === 2 && last && !parts.has(last))
      parts.set(last, words.join(' '));
  }
  return parts;
}

/** Surnames, and first names nobody else has, of the people named in full. */
function readFullNames(sightings: { sighting: Sighting; kind: Kind }[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { sighting, kind } of sightings) {
    const words = foldName(sighting.text).split(' ');
    if (kind !== 'person' || sighting.piece.to - sighting.piece.from < 2) continue;
    const full = words.join(' ');
    for (const part of [words.at(-1), words.slice(1).join(' ')])
      if (part && !parts.has(part)) parts.set(part, full);
  }
  return parts;
}

const opening = /^[([]$/;

/** `Organisation mondiale de la santé (OMS)`: the brackets say what the letters stand for. */
function readBracketed(sightings: Sighting[]): Map<string, Sighting> {
  const explained = new Map<string, Sighting>();
  sightings.forEach((sighting, index) => {
    const before = sightings[index - 1];
    const { line, from } = sighting.piece;
    if (
      !before ||
      before.paragraph !== sighting.paragraph ||
      !opening.test(line.tokens[from - 1]?.text ?? '')
    )
      return;
    const isAbbreviation = /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(sighting.text);
    if (isAbbreviation && before.piece.to === from - 1 && startsLike(before.text, sighting.text))
      explained.set(sighting.text, before);
  });
  return explained;
}

function startsLike(name: string, letters: string): boolean {
  const initials = foldName(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return initials.includes(letters[0]?.toLowerCase() ?? ' ') && name.length > letters.length + 2;
}

function isPartOfPerson(sighting: Sighting, kind: Kind): boolean {
  const { whole, before } = sighting.piece;
  if (kind === 'person') return true;
  if (whole & (Known.country | Known.peoples | Known.other)) return false;
  return sighting.scores[kind] < strongEvidence || !(before & Known.towardsPlace);
}

const joiners = new Set([',', 'and', 'et', 'und', 'y', 'e', 'ed', 'or', 'ou', 'o', 'oder']);

function areListed(left: Sighting, right: Sighting): boolean {
  if (left.paragraph !== right.paragraph || right.piece.from !== left.piece.to + 1) return false;
  return joiners.has(right.piece.line.tokens[left.piece.to]?.text ?? '');
}

/** An unknown word beside a name in a list is a name of the same kind: `Narni, Osimo, Ancona e Numana`. */
function agreeInLists(sightings: Sighting[], kinds: Map<Sighting, Kind>): void {
  const follow = (sighting: Sighting | undefined, model: Sighting | undefined, listed: boolean): void => {
    const kind = model && kinds.get(model);
    if (!sighting || !kind || kind === 'other' || !listed) return;
    if (kinds.get(sighting) === 'other' && !sighting.piece.whole && !sighting.piece.head)
      kinds.set(sighting, kind);
  };
  for (let i = 1; i < sightings.length; i += 1) {
    const [left, right] = [sightings[i - 1], sightings[i]];
    follow(right, left, !!left && !!right && areListed(left, right));
  }
  for (let i = sightings.length - 1; i > 0; i -= 1) {
    const [left, right] = [sightings[i - 1], sightings[i]];
    follow(left, right, !!left && !!right && areListed(left, right));
  }
}

/**
 * Decides what every sighting is in the light of the whole article: the same words are the same thing, a surname
 * follows the full name, and letters in brackets stand for the name before them. What is nothing is left out.
 */
export function agreeOnKinds(sightings: Sighting[]): NamedSighting[] {
  const pooled = poolEvidence(sightings);
  const kinds = new Map(
    sightings.map((sighting) => [sighting, kindWithin(sighting, pooled.get(foldName(sighting.text)))]),
  );
  agreeInLists(sightings, kinds);
  const judged = sightings.map((sighting) => ({ sighting, kind: kinds.get(sighting) ?? 'other' }));
  const fullNames = readFullNames(judged);
  const shortNames = readShortNames(judged);
  const explained = readBracketed(sightings);
  return sightings.flatMap((sighting) => {
    const kind = kinds.get(sighting) ?? 'other';
    const folded = foldName(sighting.text);
    const long = explained.get(sighting.text);
    const longKind = long && kinds.get(long);
    if (long && longKind && longKind !== 'other')
      return [{ ...sighting, kind: longKind, full: foldName(long.text) }];
    const person = fullNames.get(folded);
    if (person && isPartOfPerson(sighting, kind))
      return [{ ...sighting, kind: 'person' as const, full: person }];
    const organisation = shortNames.get(folded);
    const isFree = kind === 'other' || (kind === 'person' && !sighting.piece.whole);
    if (organisation && isFree) return [{ ...sighting, kind: 'organisation' as const, full: organisation }];
    return kind === 'other' ? [] : [{ ...sighting, kind, full: folded }];
  });
}
