import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';

/** A teaser is a headline and its summary: the least and the most words of each. */
const headlineWords = { least: 3, most: 16 };
const summaryWords = { least: 8, most: 45 };
/** Fewer pairs in a row may be sections of the article; with short summaries three pairs are enough. */
const fewestPairs = { short: 3, any: 4 };
const shortSummary = 25;
/**
 * Index of the last line of the article, where the region ends in three or more headline-summary pairs with no more
 * words than the text above; otherwise `last`.
 */
export function cutTeaserPairs(page: Page, first: number, last: number): number {
  let pairs = 0;
  let longest = 0;
  let end = last;
  for (let summary = keptAbove(page, last + 1); summary > first; summary = keptAbove(page, end + 1)) {
    const headline = keptAbove(page, summary);
    if (headline <= first || !isPair(page.lines[headline] as Line, page.lines[summary] as Line)) break;
    pairs += 1;
    longest = Math.max(longest, (page.lines[summary] as Line).words);
    end = headline - 1;
  }
  const fewest = longest <= shortSummary ? fewestPairs.short : fewestPairs.any;
  return pairs >= fewest && wordsIn(page, first, end) >= wordsIn(page, end + 1, last) ? end : last;
}

function keptAbove(page: Page, index: number): number {
  let above = index - 1;
  while (above >= 0 && !isKept(page, above)) above -= 1;
  return above;
}

function isPair(headline: Line, summary: Line): boolean {
  if (headline.bullet || summary.bullet || /^\d|[.:;,]$/.test(headline.text)) return false;
  return (
    isWithin(headline.words, headlineWords) &&
    isWithin(summary.words, summaryWords) &&
    (summary.sentence || summary.words >= 20)
  );
}

function isWithin(words: number, { least, most }: { least: number; most: number }): boolean {
  return words >= least && words <= most;
}

function wordsIn(page: Page, first: number, last: number): number {
  let words = 0;
  for (let index = first; index <= last; index += 1)
    if (isKept(page, index)) words += (page.lines[index] as Line).words;
  return words;
}
