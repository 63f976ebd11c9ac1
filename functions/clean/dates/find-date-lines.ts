import type { RemovalKind } from '../../article/removal-kind.ts';
import type { CleanedPage } from '../clean-page.ts';
import type { Line } from '../lines/line.ts';
import { isProse } from '../lines/measured-line.ts';
import { isKept } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';

/** A line near headline or text that may say when the article was published. */
export interface DateLine {
  line: Line;
  /** The line above it and the one below, which may hold its label. */
  previous: Line | undefined;
  next: Line | undefined;
  place: 'between' | 'above' | 'below' | 'text' | 'inside';
  /** In lines: how far from headline or text. */
  distance: number;
}

/** In lines: a date farther than this from headline and text belongs to something else. */
const reach = { above: 12, below: 12, into: 20, fromEnd: 8 };
/** In paragraphs: a date may stand above the third. */
const openingParagraphs = 2;

/** Lines of these kinds speak of other articles, pictures or readers. */
const foreign = new Set<RemovalKind>([
  'read-also',
  'related',
  'prev-next',
  'comment-form',
  'comment-count',
  'credit',
  'caption',
  'gallery',
  'advert',
  'tags',
  'damage',
  'recurring',
  // Read as a dateline.
  'dateline',
]);

/** The lines above headline and below the text in which the date may stand. */
export function findFarLines(page: CleanedPage): DateLine[] {
  const { region, title } = page;
  if (!region) return [];
  const start = title?.index ?? region.first;
  return [
    ...spanOf(page, { from: start - 1, to: start - reach.above, place: 'above' }),
    ...spanOf(page, { from: region.last + 1, to: region.last + reach.below, place: 'below' }),
  ];
}

/** The lines between headline and text, those that the text opens with, and those struck inside it. */
export function findNearLines(page: CleanedPage): DateLine[] {
  return page.region ? insideOf(page, page.region) : [];
}

function isText(page: CleanedPage, region: Region, at: number): boolean {
  return at >= region.first && isKept(page, at);
}

function insideOf(page: CleanedPage, region: Region): DateLine[] {
  const start = page.title?.index ?? region.first;
  const lines: DateLine[] = [];
  let paragraphs = 0;
  for (let at = start + Number(page.title !== undefined); at <= region.last; at += 1) {
    const text = isText(page, region, at);
    paragraphs += Number(text && isProse(page.lines[at] as Line));
    if (text && paragraphs > openingParagraphs) continue;
    const place = text ? 'text' : placeOf(at, region);
    addDateLine(lines, page, at, { place, distance: at - start });
  }
  return lines;
}

/** In words: a longer sentence is text. */
const longestSentence = 20;

function isShort({ sentence, words }: Line): boolean {
  return !sentence || words <= longestSentence;
}

/** A date deep inside the text needs a label; the last lines are as good as those below. */
function placeOf(at: number, { first, last }: Region): DateLine['place'] {
  if (at <= first + reach.into) return 'between';
  return at > last - reach.fromEnd ? 'below' : 'inside';
}

interface Span {
  from: number;
  to: number;
  place: DateLine['place'];
}

function spanOf(page: CleanedPage, { from, to, place }: Span): DateLine[] {
  const step = from <= to ? 1 : -1;
  const lines: DateLine[] = [];
  for (let distance = 0; distance <= Math.abs(to - from); distance += 1)
    addDateLine(lines, page, from + distance * step, { place, distance: distance + 1 });
  return lines;
}

/** A date that opens a line is its own, even if the line ends like a credit. */
const opensWithDate = /^(?:\p{L}{3,9}\.? )?\p{Nd}/u;

/** In characters: a longer line is a paragraph. */
const longestDateLine = 220;

function addDateLine(
  lines: DateLine[],
  page: CleanedPage,
  at: number,
  { place, distance }: Pick<DateLine, 'place' | 'distance'>,
): void {
  const line = page.lines[at];
  if (
    !line ||
    line.text.length > longestDateLine ||
    (place === 'text' && !isShort(line)) ||
    isForeign(line, page.struck[at]?.kind)
  )
    return;
  lines.push({ line, place, distance, previous: page.lines[at - 1], next: page.lines[at + 1] });
}

function isForeign({ text }: Line, kind: RemovalKind | undefined): boolean {
  return kind !== undefined && foreign.has(kind) && !(kind === 'credit' && opensWithDate.test(text));
}
