import type { Line } from './line.ts';
import { type MarkerMatch, matchOpening, matchWhole, matchWithin } from './markers/match-marker.ts';
import type { MarkerKind } from './markers/marker-table.ts';

/** A label of the page's furniture has at most this many words. */
const longestLabel = 6;
/** Above, a marker inside a line is something the article says. */
const longestWithin = 40;
/** Above, a line that opens with a single common word is a sentence. */
const longestSingleWord = 10;

/** Kinds whose phrases are so particular that they also count at the start of a whole paragraph. */
const openParagraphs = new Set<MarkerKind>(['read-also', 'comment-form', 'legal', 'advert', 'subscription', 'newsletter', 'date-line', 'credit']);

/** Names the furniture that a line is, if a marker of any language says so. */
export function findMarker(line: Line): MarkerMatch | undefined {
  if (line.words <= longestLabel) {
    const match = matchWhole(line.folded);
    if (match) return match;
  }
  const opening = matchOpening(line.folded, line.text.slice(0, line.folded.length));
  if (opening && opensLine(line, opening)) return opening;
  if (line.words > longestWithin || line.words === 0) return undefined;
  const inside = matchWithin(line.folded);
  return inside && inside.kind === 'credit' && line.sentence && line.words > longestLabel * 2 ? undefined : inside;
}

function opensLine(line: Line, match: MarkerMatch): boolean {
  const phrase = line.folded.slice(match.start, match.end);
  const next = line.folded[match.end] ?? '';
  const particular = phrase.includes(' ') || /[:>|»/(©]$/.test(phrase) || next === ':' || next === ' ' && line.folded[match.end + 1] === ':';
  if (!particular) return line.words <= longestSingleWord && !(line.sentence && line.words > longestLabel);
  if (line.sentence && line.words > 20) return openParagraphs.has(match.kind) && line.words <= 60;
  return line.words <= longestWithin;
}
