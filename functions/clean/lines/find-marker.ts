import type { MarkerKind } from '../../article/removal-kind.ts';
import type { Line } from './line.ts';
import { type MarkerMatch, matchWhole, matchWithin } from './match-marker.ts';

/** In words: in a longer line the marker proves nothing. */
const longest = {
  /** The marker is the whole line. */
  whole: 6,
  /** A line that opens with a single common word; longer, it is a sentence. */
  singleWord: 10,
  sentence: 20,
  /** A line with a marker anywhere in it, or that opens with a phrase. */
  line: 40,
  /** A paragraph that opens with a phrase that no article opens with. */
  paragraph: 60,
  /** The small print and the rules of a debate run longer. */
  smallPrint: 120,
  /** A sentence that names an agency is about it; a caption is shorter. */
  caption: 12,
};

/** Kinds whose phrases are so particular that they count at the start of a whole paragraph. */
const particular = new Set<MarkerKind>([
  'read-also',
  'comment-form',
  'legal',
  'advert',
  'subscription',
  'newsletter',
  'date-line',
  'credit',
]);

/** The kind of furniture a line is, if it holds a marker of any language; otherwise undefined. */
export function findMarker(line: Line): MarkerMatch | undefined {
  if (line.words === 0) return undefined;
  return wholeLine(line) ?? openingOf(line) ?? anywhereIn(line);
}

function wholeLine(line: Line): MarkerMatch | undefined {
  return line.words <= longest.whole ? matchWhole(line.folded) : undefined;
}

function openingOf(line: Line): MarkerMatch | undefined {
  const match = line.says.opening;
  if (!match) return undefined;
  return line.words <= longestOpening(line, match) ? match : undefined;
}

const phraseEnd = /^ ?:/;

function longestOpening(line: Line, { kind, start, end }: MarkerMatch): number {
  const phrase = line.folded.slice(start, end);
  const single = !/[ :>|»/(©]/.test(phrase) && !phraseEnd.test(line.folded.slice(end, end + 2));
  if (single) return line.sentence ? longest.whole : longest.singleWord;
  if (line.sentence && line.words > longest.sentence)
    return announces(line, kind, end) ? longestParagraph(kind) : 0;
  return longest.line;
}

function longestParagraph(kind: MarkerKind): number {
  return kind === 'legal' || kind === 'comment-form' ? longest.smallPrint : longest.paragraph;
}

/**
 * A line that sends the reader elsewhere has a colon or an arrow after its phrase; other particular kinds need none.
 */
function announces(line: Line, kind: MarkerKind, end: number): boolean {
  return kind === 'read-also' ? /[:>»]/.test(line.folded.slice(end - 1, end + 2)) : particular.has(kind);
}

function anywhereIn(line: Line): MarkerMatch | undefined {
  if (line.words > longest.line) return undefined;
  const match = matchWithin(line.folded);
  const named = match?.kind === 'credit' || match?.kind === 'date-line';
  return named && line.sentence && line.words > longest.caption ? undefined : match;
}
