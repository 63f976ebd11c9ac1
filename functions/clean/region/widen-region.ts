import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import type { Region } from './find-region.ts';

/** A standfirst has at least this many words. */
const shortestStandfirst = 7;
/** A standfirst that is no sentence is at most this many lines below the headline, or has at least this many words. */
const closeToTitle = 3;
const longStandfirst = 14;
/** Right below the headline any line of this many words is a standfirst, whatever its subject. */
const belowTitle = 9;
/** A standfirst shares at least this part of its longer words with the article. */
const sharedWords = 0.5;
/** A second headline shares at least this part of its longer words with the first. */
const sharedWithTitle = 0.5;
/** A bulleted summary is made of clauses; buttons and sections are shorter. */
const shortestSummaryBullet = 6;

/** In words: a line that is longer is no button and no byline, whatever it ends in. */
const shortestParagraph = 30;

/** This many kept lines in a row are a list; bylines and buttons stand between struck lines. */
const shortestList = 4;

/** Where the list right above the text begins; if there is none, where the text begins. */
function startOfList(page: Page, first: number): number {
  let start = first;
  while (start > 0 && isKept(page, start - 1)) start -= 1;
  return first - start >= shortestList ? start : first;
}

/** A heading right above the text has at least this many words; names and places have fewer. */
const shortestHeading = 5;

/** What tells names, dates and places of publication from a heading. */
const reference = /[|•@©]|\b(?:19|20)\d\d\b/;

function isSubheading(page: Page, index: number, title: number): boolean {
  const line = page.lines[index];
  if (!line || index <= title || !isKept(page, index) || line.words < shortestHeading) return false;
  return !reference.test(line.text) && !resembles(line, page.lines[title]);
}

/** Whether a line repeats the headline in other words, as headlines for search engines or the front page do. */
function resembles(line: Line, title: Line | undefined): boolean {
  if (!title) return false;
  const words = line.says.longWords;
  return words.filter((word) => title.folded.includes(word)).length >= words.length * sharedWithTitle;
}

function isBelowTitle(line: Line, distance: number): boolean {
  return distance === 1 && line.words >= belowTitle && !reference.test(line.text);
}

/** Whether a line without a full stop shares words with the article, and is long or close to the headline. */
function speaksOf(line: Line, distance: number, vocabulary: ReadonlySet<string>): boolean {
  if (line.words < longStandfirst && distance > closeToTitle) return false;
  const words = line.says.longWords;
  return words.filter((word) => vocabulary.has(word)).length >= words.length * sharedWords;
}

/** Where to begin: the uppermost standfirst below the headline, or the heading right above the text, or the text. */
function firstAbove(
  page: Page,
  text: number,
  title: number,
  isStandfirst: (index: number) => boolean,
): number {
  for (let index = title + 1; index < text; index += 1) {
    if (isKept(page, index) && isStandfirst(index)) return index;
  }
  return isSubheading(page, text - 1, title) ? text - 1 : text;
}

/**
 * Extends the region up to the headline, over standfirst and summary; strikes the bylines and buttons between them
 * and the text. `title` is -1 if no headline was found.
 */
export function widenRegion(
  page: Page,
  core: Region,
  title: number,
  vocabulary: ReadonlySet<string>,
): Region {
  const isStandfirst = (index: number): boolean => {
    const line = page.lines[index] as Line;
    if (line.words < shortestStandfirst || line.sentence) return line.words >= shortestStandfirst;
    if (line.bullet || resembles(line, page.lines[title])) return false;
    return speaksOf(line, index - title, vocabulary) || (title >= 0 && isBelowTitle(line, index - title));
  };
  const first = firstAbove(page, core.first, title, isStandfirst);
  const list = startOfList(page, core.first);
  for (let index = first + 1; index < list; index += 1) {
    const line = page.lines[index] as Line;
    const summary = line.bullet && line.words >= shortestSummaryBullet;
    if (!summary && line.words < shortestParagraph && !isStandfirst(index))
      strike(page, index, 'header', 'between standfirst and text');
  }
  for (let index = first; index < title; index += 1) strike(page, index, 'outside', 'above the headline');
  return { first, last: core.last };
}
