import { cutPieces } from './cut-pieces.ts';
import { lexiconOf } from './lexicon.ts';
import { readLine } from './piece.ts';
import { chooseKind, type Kind, scorePiece } from './score-piece.ts';
import { splitTokens } from './split-tokens.ts';

export interface Mention {
  start: number;
  end: number;
  kind: Kind;
}

/** The names in one paragraph. */
export function findMentions(paragraph: string, offset: number, language: string): Mention[] {
  const line = readLine(splitTokens(paragraph, offset), lexiconOf(language));
  return cutPieces(line).map((piece) => ({
    start: line.tokens[piece.from]?.start ?? 0,
    end: line.tokens[piece.to - 1]?.end ?? 0,
    kind: chooseKind(scorePiece(piece)),
  }));
}
