import { describeText, type Line } from './line.ts';
import { findMarker } from './find-marker.ts';

/** Only this much of a paragraph's end is searched for a pitch that was glued to it, in characters. */
const reach = 800;
/** Shorter paragraphs are judged as a whole. */
const shortestParagraph = 25;

const sentenceStart = /(?<=[.!?…]["”»’)]{0,2} )(?=["“«‘(]?[\p{Lu}\d])/u;
const pitchKinds = new Set(['subscription', 'newsletter', 'read-also', 'follow-us', 'share', 'gallery', 'comment-form', 'legal', 'related', 'advert']);

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
  const sentences = line.text.slice(-reach).split(sentenceStart);
  let end = line.text.length;
  for (const sentence of sentences.slice(1).reverse()) {
    const piece = sentence.trim();
    const marker = findMarker(describeText(piece));
    const stray = !/[\p{L}\p{N}]/u.test(piece);
    if (!stray && (!marker || !pitchKinds.has(marker.kind))) break;
    cut.unshift({ kind: marker?.kind ?? 'stray', rule: marker?.rule ?? 'punctuation only', text: piece });
    end -= sentence.length;
  }
  return cut.length === 0 ? { text: line.text, cut } : { text: line.text.slice(0, end).trim(), cut };
}
