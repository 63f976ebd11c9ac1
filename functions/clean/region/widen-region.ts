import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import type { Region } from './find-region.ts';
import { longWords } from './long-words.ts';

/** A standfirst has at least this many words. */
const shortestStandfirst = 7;
/** A standfirst that is no sentence stands this close below the headline, in lines, or is this long, in words. */
const closeToTitle = 3;
const longStandfirst = 14;
/** Right below the headline a line of so many words is one whatever it speaks of. */
const belowTitle = 9;
/** Its words are those of the article: at least this share of the longer ones. */
const sharedWords = 0.5;
/** A second headline takes so much of its longer words from the first. */
const sharedWithTitle = 0.5;
/** A bulleted summary is made of clauses; buttons and sections are shorter. */
const shortestSummaryBullet = 6;

/** Bylines and buttons come between struck lines; so many lines in a row that no rule strikes are a list. */
const shortestList = 4;

/** Where the list right above the text begins, if there is one; else where the text does. */
function startOfList(page: Page, first: number): number {
  let start = first;
  while (start > 0 && isKept(page, start - 1)) start -= 1;
  return first - start >= shortestList ? start : first;
}

/** A heading right above the text has at least so many words; names and places have fewer. */
const shortestHeading = 5;

/** What tells names, dates and places of publication from a heading. */
const reference = /[|•@©]|\b(?:19|20)\d\d\b/;

function isSubheading(page: Page, index: number, title: number): boolean {
  const line = page.lines[index];
  if (!line || index <= title || !isKept(page, index) || line.words < shortestHeading) return false;
  return !reference.test(line.text) && !resembles(line, page.lines[title]);
}

/** Whether a line says what the headline says in other words: the headline of the search engines, or of the front page. */
function resembles(line: Line, title: Line | undefined): boolean {
  if (!title) return false;
  const words = longWords(line.folded);
  return words.filter((word) => title.folded.includes(word)).length >= words.length * sharedWithTitle;
}

function isBelowTitle(line: Line, distance: number): boolean {
  return distance === 1 && line.words >= belowTitle && !reference.test(line.text);
}

/** Whether a line without a full stop is about the article's matter, and close to its headline or long. */
function speaksOf(line: Line, distance: number, vocabulary: ReadonlySet<string>): boolean {
  if (line.words < longStandfirst && distance > closeToTitle) return false;
  const words = longWords(line.folded);
  return words.filter((word) => vocabulary.has(word)).length >= words.length * sharedWords;
}

/** The uppermost standfirst below the headline; without one, the heading right above the text; without either, the text. */
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
 * Reaches up from the text to the headline for standfirst and summary, which bylines and buttons part from it;
 * strikes what stands between them. `title` is -1 where no headline was found.
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
    if (!summary && !isStandfirst(index)) strike(page, index, 'header', 'between standfirst and text');
  }
  for (let index = first; index < title; index += 1) strike(page, index, 'outside', 'above the headline');
  return { first, last: core.last };
}
