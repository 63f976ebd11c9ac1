import { findEnd } from './find-end.ts';
import { findRegion, type Region } from './find-region.ts';
import { findTitle, longWords, strikeTitle, vocabularyOf } from './find-title.ts';
import { judgeShortLines, trimTail } from './judge-short-lines.ts';
import { labelLine } from './label-line.ts';
import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';
import { strikeRepeats } from './strike-repeats.ts';
import { strikeCaptions } from './strike-captions.ts';

export function cleanLines(lines: Line[]): Page & { title: string } {
  const page: Page = { lines, struck: lines.map(labelLine) };
  strikeCaptions(page);
  strikeRepeats(page);

  const region = findRegion(page);
  if (!region) return { ...page, title: '' };
  region.last = findEnd(page, region);
  const title = findTitle(page, region);
  if (title !== undefined) strikeTitle(page, title);
  widen(page, region, title ?? -1);
  for (let i = 0; i < lines.length; i += 1) if (i < region.first || i > region.last) strike(page, i, 'outside', 'outside the article');
  judgeShortLines(page, region);
  if (process.env['TT'] === undefined) trimTail(page, region);
  return { ...page, title: title === undefined ? '' : (lines[title] as Line).text };
}

/** A standfirst stands between the headline and the text, often parted from it by bylines and buttons. */
function widen(page: Page, region: Region, title: number): void {
  const start = region.first;
  const words = vocabularyOf(page, region);
  for (let index = start - 1; index > title; index -= 1) {
    const line = page.lines[index] as Line;
    if (page.struck[index]) continue;
    if ((line.sentence && line.words >= 7) || ((line.words >= 14 || index - title <= 3) && isStandfirst(line, words))) region.first = index;
  }
  for (let index = region.first + 1; index < start; index += 1) {
    const line = page.lines[index] as Line;
    if (line.bullet && line.words >= 6) continue;
    if (!((line.sentence && line.words >= 7) || ((line.words >= 14 || index - title <= 3) && isStandfirst(line, words)))) strike(page, index, 'header', 'between standfirst and text');
  }
  for (let i = region.first; i < title; i += 1) strike(page, i, 'outside', 'above the headline');
}

function isStandfirst(line: Line, vocabulary: Set<string>): boolean {
  if (line.words < 7 || line.bullet) return false;
  const words = longWords(line.folded);
  return words.filter((word) => vocabulary.has(word)).length >= words.length * 0.5;
}
