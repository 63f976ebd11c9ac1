import { programmeRule } from '../lines/date-rule.ts';
import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';

/** Three dates within this many lines may mean comments or teasers. */
const datedLines = { dates: 3, within: 24 };
/** A paragraph of this many words is the author's, if no date stands at most `reach` lines above it. */
const longParagraph = { words: 50, reach: 3 };
/** The article may end above paragraphs of its own if what follows is less than this share of its words. */
const remnant = 0.1;
/** More of the long paragraphs without a date above them, and the dates are those of a text, not of its readers. */
const undatedShare = 0.5;

/**
 * Whether at a date line begins what is printed under articles: comments, or teasers with their dates. A text that has
 * dates of its own, such as a programme or a history, has long paragraphs that stand under none.
 */
export function isFeed(page: Page, index: number, last: number, share: number): boolean {
  if (!isDated(page, index) || !areDatesNear(page, index, last)) return false;
  return share < remnant || areParagraphsDated(page, index, last);
}

function areParagraphsDated(page: Page, first: number, last: number): boolean {
  let long = 0;
  let undated = 0;
  let dated = first;
  for (let index = first; index <= last; index += 1) {
    if (isDated(page, index)) dated = index;
    if (!isKept(page, index) || (page.lines[index] as Line).words < longParagraph.words) continue;
    long += 1;
    if (index - dated > longParagraph.reach) undated += 1;
  }
  return undated <= long * undatedShare;
}

function isDated(page: Page, index: number): boolean {
  const verdict = page.struck[index];
  return (
    verdict?.kind === 'date-line' &&
    verdict.rule !== programmeRule &&
    /\d/.test((page.lines[index] as Line).text)
  );
}

function areDatesNear(page: Page, index: number, last: number): boolean {
  let dates = 0;
  for (let at = index; at <= last && at < index + datedLines.within; at += 1)
    if (isDated(page, at)) dates += 1;
  return dates >= datedLines.dates;
}
