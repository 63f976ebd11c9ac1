import type { RemovalKind } from '../../article/removal-kind.ts';
import { signs, signsAt } from './characters.ts';
import { findMarker } from './find-marker.ts';
import { describeLine, type Line } from './line.ts';
import { pitchWords } from './marker-index.ts';

/** In characters: only this much of a paragraph's end is searched for a pitch that was glued to it. */
const reach = 800;
/** Shorter paragraphs are judged as a whole. */
const shortestParagraph = 15;

const sentenceEnds = signs.stop | signs.closing;
const sentenceEnd = /[.!?…]["”»’)]{0,2}$/;
const sentenceStart = /^["“«‘(]?[\p{Lu}\d.]/u;
const pitchKinds = new Set<RemovalKind>([
  'subscription',
  'newsletter',
  'read-also',
  'follow-us',
  'share',
  'gallery',
  'comment-form',
  'legal',
  'related',
  'advert',
]);

/** What asks the reader to pay or to sign up. */
const calls = new Set<RemovalKind>(['subscription', 'newsletter']);

/** A paragraph without the furniture that was glued to its end. */
interface CutParagraph {
  text: string;
  /** The sentences cut off, in reading order, with the marker that names each. */
  cut: Piece[];
}

interface Piece {
  kind: RemovalKind;
  rule: string;
  text: string;
}

/** Cuts from the end of a long paragraph the sentences that are furniture: a pitch, a call, a gallery's title. */
export function cutTail(line: Line): CutParagraph {
  if (line.words < shortestParagraph) return { text: line.text, cut: [] };
  const cut: Piece[] = [];
  let end = line.text.length;
  for (let start = lastSentence(line.text, end); start > 0; start = lastSentence(line.text, end)) {
    const piece = judgePiece(line.text.slice(start, end).trim(), line.number, cut);
    if (!piece) break;
    cut.unshift(piece);
    end = start;
  }
  return cut.length === 0 ? { text: line.text, cut } : { text: line.text.slice(0, end).trim(), cut };
}

/** Why a sentence is cut; undefined if the article keeps it. Right before a call, words about the offer are cut too. */
function judgePiece(text: string, number: number, cut: Piece[]): Piece | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'stray', rule: 'punctuation only', text };
  const line = describeLine(text, number);
  const marker = findMarker(line);
  if (marker && pitchKinds.has(marker.kind)) return { kind: marker.kind, rule: marker.rule, text };
  const called = cut.some(({ kind }) => calls.has(kind));
  return called && speaksOfPitch(line.folded)
    ? { kind: 'subscription', rule: 'a pitch before a call', text }
    : undefined;
}

/** An amount of money: `5 euros`, `£3`, `R$ 9,90`. */
const amount = /[€£$] ?\d|\d ?(?:[€£]|euros?\b)/;

function speaksOfPitch(folded: string): boolean {
  return amount.test(folded) || pitchWords.some((word) => folded.includes(word));
}

/** Where the last sentence before `end` starts; 0 if it is the only one within reach. */
function lastSentence(text: string, end: number): number {
  for (
    let at = text.lastIndexOf(' ', end - 2);
    at > 0 && at > text.length - reach;
    at = text.lastIndexOf(' ', at - 1)
  ) {
    // Most words end in a letter, a comma or the like, and no sentence does.
    if ((signsAt(text, at - 1) & sentenceEnds) === 0) continue;
    if (
      sentenceEnd.test(text.slice(Math.max(0, at - 3), at)) &&
      sentenceStart.test(text.slice(at + 1, at + 3))
    )
      return at + 1;
  }
  return 0;
}
