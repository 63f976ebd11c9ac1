import { clues, type Kind } from './clues.ts';
import type { Piece } from './cut-pieces.ts';

/** Points for each thing a piece may be. */
export type Scores = Record<Kind, number>;

/** The evidence for a name must exceed this: most words with a capital and no evidence are no names. */
const doubt = 2.4;

/** Adds up the evidence for what a piece is. */
export function scorePiece(piece: Piece): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, other: doubt };
  for (const { kind, points, when } of clues) if (when(piece)) scores[kind] += points;
  return scores;
}

/** The kind with most points; `other` wins ties. */
export function chooseKind(scores: Scores): Kind {
  let best: Kind = 'other';
  for (const kind of ['person', 'organisation', 'place'] as const) {
    if (scores[kind] > scores[best]) best = kind;
  }
  return best;
}
