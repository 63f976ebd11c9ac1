import { Known } from './known.ts';
import type { Piece } from './cut-pieces.ts';
import { isCapital } from './line.ts';

/** What a name is; `other` is a name of something else or no name at all. */
export type Kind = 'person' | 'organisation' | 'place' | 'other';

export type Scores = Record<Kind, number>;

interface Clue {
  when: (piece: Piece) => unknown;
  add: Partial<Scores>;
}

const count = (p: Piece): number => p.to - p.from;
const isSingle = (p: Piece): boolean => count(p) === 1;
const textOf = (p: Piece): string => p.line.tokens[p.from]?.text ?? '';
const foldedLast = (p: Piece): string => p.line.tokens[p.to - 1]?.folded ?? '';
const previous = (p: Piece): string => p.line.tokens[p.from - 1]?.text ?? '';
const next = (p: Piece): string => p.line.tokens[p.to]?.text ?? '';
const afterNext = (p: Piece): string => p.line.tokens[p.to + 1]?.text ?? '';
const heads =
  Known.organisationFirst |
  Known.organisationLast |
  Known.placeFirst |
  Known.placeLast |
  Known.otherFirst |
  Known.otherLast;
const isUnknown = (p: Piece): boolean =>
  (p.whole &
    (heads |
      Known.person |
      Known.place |
      Known.organisation |
      Known.other |
      Known.smallPlace |
      Known.given |
      Known.surname |
      Known.peoples)) ===
  0;
const isAcronym = (p: Piece): boolean =>
  isSingle(p) &&
  !p.line.isShouted &&
  p.line.tokens[p.from]?.shape === 'capitals' &&
  /^[\p{Lu}.&-]{2,6}$/u.test(textOf(p));
const isQuoted = (p: Piece): boolean => /^["«“„']$/.test(previous(p)) && /^["»”“']$/.test(next(p));
const hasCommon = (p: Piece): boolean =>
  p.line.flags
    .slice(p.from, p.to)
    .some(
      (flags) => flags & (Known.common | Known.small | Known.peoples | Known.organisation | Known.other),
    ) || p.line.tokens.slice(p.from, p.to).some((t) => t.shape !== 'capital');
const isBesideNumber = (p: Piece): boolean =>
  p.line.tokens[p.to]?.shape === 'number' && p.line.tokens[p.to + 1]?.text !== '-';
const hasScore = (p: Piece): boolean =>
  /^\d{1,2} ?[-–:] ?\d{1,2}$/.test(
    p.line.tokens
      .slice(p.to, p.to + 3)
      .map((t) => t.text)
      .join(' '),
  ) || /^\d{1,2}[-–:]\d{1,2}$/.test(next(p));
const isRoman = (p: Piece): boolean => /^[IVX]+$/.test(p.line.tokens[p.to - 1]?.text ?? '');
const opens = (p: Piece): boolean => p.line.tokens[p.from]?.opensSentence === true;

const placeEnding =
  /(?:ville|bourg|burg|burgh|borough|shire|stan|grad|ovo|ington|ingham|hampton|stad|stadt|dorf|heim|hausen|kirchen|bach|abad|pur|polis|minster|mouth|field|wick|sk|land|iere|court|igny|ignac|gnac|weiler|stein|berg|feld|furt|hafen|nesia)$/;
const personEnding =
  /(?:ov|ova|ev|eva|sky|ski|ska|skaya|skii|son|sen|ez|escu|ic|vic|enko|chuk|czyk|yan|ian|oglu|shvili|dze|poulos|opoulos|akis|idis|elli|etti|ucci|ini|mann|stein|berg|quist|strom|sson|datter|dottir|aitis|auskas|ius|wicz|ak|uk|ikh|nen|ainen)$/;

/** Evidence and its weight, in points; what is below three points altogether is not named. */
const clues: Clue[] = [
  { when: (p) => p.whole & Known.person && !isSingle(p), add: { person: 9 } },
  { when: (p) => p.whole & Known.person && isSingle(p), add: { person: 5 } },
  { when: (p) => p.whole & Known.place, add: { place: 5 } },
  { when: (p) => p.whole & Known.place && !isSingle(p), add: { place: 3 } },
  { when: (p) => p.whole & Known.smallPlace && !(p.whole & Known.place), add: { place: 2.5 } },
  { when: (p) => p.whole & Known.organisation, add: { organisation: 6 } },
  { when: (p) => p.whole & Known.organisation && !isSingle(p), add: { organisation: 3 } },
  { when: (p) => p.whole & Known.other, add: { other: 7 } },
  { when: (p) => p.whole & Known.peoples, add: { other: 6 } },
  {
    when: (p) => isSingle(p) && p.whole & (Known.given | Known.surname) && !(p.whole & Known.person),
    add: { person: 3 },
  },
  { when: (p) => !isSingle(p) && p.first & Known.given && !p.head, add: { person: 4 } },
  { when: (p) => !isSingle(p) && p.last & Known.surname && !p.head, add: { person: 2 } },
  {
    when: (p) =>
      !isSingle(p) && !p.head && p.line.tokens.slice(p.from, p.to).some((t) => t.shape === 'initial'),
    add: { person: 3 },
  },
  {
    when: (p) => count(p) === 2 && !p.head && isUnknown(p) && !opens(p) && !hasCommon(p),
    add: { person: 2.7 },
  },
  {
    when: (p) => count(p) === 2 && !p.head && isUnknown(p) && opens(p) && !hasCommon(p),
    add: { person: 2.2 },
  },
  { when: (p) => !isSingle(p) && !p.head && p.first & Known.place, add: { place: 0.5, organisation: 1 } },
  { when: (p) => p.head & (Known.organisationFirst | Known.organisationLast), add: { organisation: 6 } },
  { when: (p) => p.head & (Known.placeFirst | Known.placeLast), add: { place: 5 } },
  { when: (p) => p.head & (Known.otherFirst | Known.otherLast), add: { other: 6.5 } },
  { when: (p) => p.before & Known.titles, add: { person: 3.5 } },
  { when: (p) => p.before & Known.towardsPlace && !isAcronym(p), add: { place: 2 } },
  {
    when: (p) => p.before & Known.towardsPlace && isUnknown(p) && !isAcronym(p),
    add: { place: 0.8 },
  },
  { when: (p) => p.before & Known.towardsOrganisation, add: { organisation: 1.5 } },
  { when: (p) => p.after & Known.acts && !(p.whole & Known.place), add: { person: 2.6 } },
  {
    when: (p) =>
      isSingle(p) && next(p) === ',' && /^(?:who|qui|quien|che|que|quem|der|die)$/.test(afterNext(p)),
    add: { person: 1.5 },
  },
  { when: (p) => p.after & Known.ofOrganisation && !(p.whole & Known.place), add: { organisation: 3 } },
  {
    when: (p) =>
      next(p) === '(' && /^(?:1[5-9]\d\d|20\d\d|born|né|née|nato|nata|geboren|\*)$/.test(afterNext(p)),
    add: { person: 2.5 },
  },
  { when: (p) => isSingle(p) && isAcronym(p), add: { organisation: 3 } },
  { when: (p) => isSingle(p) && p.line.tokens[p.from]?.shape === 'initial', add: { other: 4 } },
  { when: (p) => isSingle(p) && isUnknown(p) && placeEnding.test(foldedLast(p)), add: { place: 1.5 } },
  { when: (p) => isUnknown(p) && personEnding.test(foldedLast(p)), add: { person: 1 } },
  {
    when: (p) =>
      !isSingle(p) &&
      !p.head &&
      p.last & Known.place &&
      !(p.last & (Known.surname | Known.given)) &&
      !(p.first & (Known.given | Known.place)) &&
      p.whole === 0,
    add: { organisation: 3.5 },
  },
  { when: (p) => !isSingle(p) && isRoman(p) && p.first & (Known.given | Known.person), add: { person: 5 } },
  { when: (p) => !isSingle(p) && isRoman(p) && !(p.first & (Known.given | Known.person)), add: { other: 4 } },
  {
    when: (p) =>
      isSingle(p) &&
      isUnknown(p) &&
      !opens(p) &&
      /^(?:la|le|l['’]|les)$/.test(previous(p)) &&
      !/^d(?:e|u|es|['’])$/.test(next(p)),
    add: { place: 2.6 },
  },
  {
    when: (p) => isSingle(p) && isUnknown(p) && !opens(p) && /^(?:d['’]|de)$/.test(previous(p)),
    add: { place: 1 },
  },
  {
    when: (p) =>
      p.line.isScore &&
      p.whole & (Known.place | Known.smallPlace) &&
      !(p.whole & Known.country) &&
      previous(p) !== '(' &&
      isBesideNumber(p),
    add: { organisation: 7 },
  },
  {
    when: (p) => p.whole & (Known.place | Known.smallPlace) && !(p.whole & Known.country) && hasScore(p),
    add: { organisation: 7 },
  },
  { when: isQuoted, add: { other: 4 } },
  { when: (p) => isSingle(p) && opens(p) && isUnknown(p) && !isAcronym(p), add: { other: 2 } },
  {
    when: (p) =>
      isSingle(p) &&
      opens(p) &&
      p.whole & (Known.given | Known.surname | Known.smallPlace) &&
      !(p.whole & (Known.person | Known.place)),
    add: { other: 0.3 },
  },
  { when: (p) => isSingle(p) && p.whole & Known.common, add: { other: 2 } },
  { when: (p) => p.line.isTitleCase || p.line.isShouted, add: { other: 1.5 } },
  { when: (p) => isSingle(p) && p.whole & Known.titles, add: { other: 3 } },
  { when: (p) => /^['’]s$/.test(next(p)) && isCapital(p.line.tokens[p.to + 1]), add: {} },
];

/** Adds up the evidence for what a piece is. */
export function scorePiece(piece: Piece): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, other: 2.4 };
  for (const clue of clues) {
    if (!clue.when(piece)) continue;
    for (const [kind, points] of Object.entries(clue.add) as [Kind, number][]) scores[kind] += points;
  }
  return scores;
}

/** The kind with most points; `other` wins ties. */
export function chooseKind(scores: Scores): Kind {
  let best: Kind = 'other';
  for (const kind of ['person', 'organisation', 'place'] as const)
    if (scores[kind] > scores[best]) best = kind;
  return best;
}
