import type { Line } from './line.ts';
import type { Page } from './page.ts';
import type { Region } from './find-region.ts';

/** Furniture that stands after an article and seldom inside it. */
/** Readers may write more than the author did. */
const comments = new Set(['comment-form', 'comment-count']);
const closing = new Set(['related', 'author-box', 'legal', 'prev-next', 'tags']);
/** Furniture that stands after an article, but inside it as well. */
const hinting = new Set(['share', 'subscription', 'newsletter', 'follow-us', 'read-also', 'source', 'navigation', 'gallery', 'date-line', 'duplicate-title', 'advert']);
/** An article has at least this many words of prose before it can be over. */
const shortestArticle = 60;

export function isProseLine(line: Line): boolean {
  return (line.words >= 20 && (line.sentence || !line.bullet)) || (line.sentence && line.words >= 8);
}

/** Ends the region where the furniture below the article begins, if what follows is more furniture than prose. */
export function findEnd(page: Page, region: Region): number {
  const { first, last } = region;
  let below = 0;
  let furniture = 0;
  const lastParagraph = findLastParagraph(page, region);
  const total = last - first + 1;
  for (let index = first; index <= last; index += 1) {
    const line = page.lines[index] as Line;
    if (isKept(page, index, line)) below += line.words;
    else if (!leads(page, index)) furniture += 1;
  }
  let above = 0;
  for (let index = first; index <= last; index += 1) {
    const line = page.lines[index] as Line;
    const kind = page.struck[index]?.kind ?? '';
    if (kind === 'date-line' && above >= shortestArticle && feeds(page, index, last)) return index - 1;
    const rest = total - (index - first);
    if (above >= shortestArticle && (index > lastParagraph || comments.has(kind) || below * 10 < above) && closes(kind, above, below, furniture / rest)) return index - 1;
    if (isKept(page, index, line)) {
      above += line.words;
      below -= line.words;
    } else if (!leads(page, index)) furniture -= 1;
  }
  return last;
}

/** Teasers are short: a long paragraph is the article's, and it is not over before it. */
const longParagraph = 50;

function findLastParagraph(page: Page, region: Region): number {
  let index = region.last;
  while (index > region.first && !isOwnParagraph(page, index)) index -= 1;
  return index;
}

/** A long paragraph that is not a reader's: those stand under a date. */
function isOwnParagraph(page: Page, index: number): boolean {
  const line = page.lines[index] as Line;
  return line.words >= longParagraph && isKept(page, index, line) && page.struck[index - 1]?.kind !== 'date-line';
}

function isKept(page: Page, index: number, line: Line): boolean {
  return page.struck[index] === undefined && isProseLine(line);
}

/** Comments and teasers carry their dates: an article is not dated three times below its beginning. */
function feeds(page: Page, index: number, last: number): boolean {
  let dates = 0;
  for (let below = index; below <= last && below < index + 24; below += 1) {
    if (page.struck[below]?.kind === 'date-line') dates += 1;
  }
  return dates >= 3;
}

/** A subheading or a label: a short line with prose right below. */
function leads(page: Page, index: number): boolean {
  const next = page.lines[index + 1];
  return page.struck[index] === undefined && next !== undefined && isKept(page, index + 1, next);
}

function closes(kind: string, above: number, below: number, furniture: number): boolean {
  if (comments.has(kind)) return furniture >= 0.4 && (below <= above * 0.5 || furniture >= 0.65);
  if (closing.has(kind)) return furniture >= 0.4 && below <= above * (furniture >= 0.65 ? 1 : 0.5);
  return hinting.has(kind) && below <= above * 0.35 && furniture >= 0.6;
}
