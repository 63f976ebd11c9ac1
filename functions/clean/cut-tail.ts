import { findMarker } from './find-marker.ts';
import { describeLine, type Line } from './line.ts';

/** Only this much of a paragraph's end is searched for a pitch that was glued to it, in characters. */
const reach = 800;
/** Shorter paragraphs are judged as a whole. */
const shortestParagraph = 25;

const sentenceEnd = /[.!?…]["”»’)]{0,2}$/;
const sentenceStart = /^["“«‘(]?[\p{Lu}\d.]/u;
const pitchKinds = new Set([
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

/** A paragraph without the furniture that was glued to its end. */
export interface CutParagraph {
  text: string;
  /** The sentences cut off, in reading order, with the marker that names each. */
  cut: { kind: string; rule: string; text: string }[];
}

/** Cuts from the end of a long paragraph the sentences that are furniture: a pitch, a call, a gallery's title. */
export function cutTail(line: Line): CutParagraph {
  const cut: CutParagraph['cut'] = [];
  if (line.words < shortestParagraph) return { text: line.text, cut };
  let end = line.text.length;
  for (let start = lastSentence(line.text, end); start > 0; start = lastSentence(line.text, end)) {
    const piece = line.text.slice(start, end).trim();
    const marker = findMarker(describeLine(piece, line.number));
    const stray = !/[\p{L}\p{N}]/u.test(piece);
    if (!stray && (!marker || !pitchKinds.has(marker.kind))) break;
    cut.unshift({ kind: marker?.kind ?? 'stray', rule: marker?.rule ?? 'punctuation only', text: piece });
    end = start;
  }
  return cut.length === 0 ? { text: line.text, cut } : { text: line.text.slice(0, end).trim(), cut };
}

/** Where the last sentence before `end` starts; 0 if it is the only one within reach. */
function lastSentence(text: string, end: number): number {
  for (
    let at = text.lastIndexOf(' ', end - 2);
    at > 0 && at > text.length - reach;
    at = text.lastIndexOf(' ', at - 1)
  ) {
    if (
      sentenceEnd.test(text.slice(Math.max(0, at - 3), at)) &&
      sentenceStart.test(text.slice(at + 1, at + 3))
    )
      return at + 1;
  }
  return 0;
}
