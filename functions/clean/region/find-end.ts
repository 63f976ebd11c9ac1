import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import { isProse } from '../lines/measured-line.ts';
import { isKept, type Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';
import { isFeed } from './is-feed.ts';

/** Readers may write more than the author did. */
const comments = new Set<RemovalKind>(['comment-form', 'comment-count']);
/** Furniture that stands below an article and seldom inside it. */
const closing = new Set<RemovalKind>(['related', 'author-box', 'legal', 'prev-next', 'tags']);
/** Furniture that stands below an article, but inside it as well. */
const hinting = new Set<RemovalKind>([
  'share',
  'subscription',
  'newsletter',
  'follow-us',
  'read-also',
  'source',
  'navigation',
  'gallery',
  'date-line',
  'duplicate-title',
  'advert',
]);

/** An article cannot be over before it has this many words of prose. */
const shortestArticle = 60;
/** Teasers are short: a paragraph of this many words belongs to the article, which cannot end above it. */
const longParagraph = 50;
/** The article may end above a long paragraph if less than this share of the words above is left below. */
const remnant = 0.1;
/** What stands above and below a line of the region. */
interface Balance {
  /** Words of prose. */
  above: number;
  below: number;
  /** The share of furniture among the lines below, 0 to 1. */
  furniture: number;
}

/** The last line above the furniture that ends the article; the last line of the region if none ends it. */
export function findEnd(page: Page, region: Region): number {
  const balances = weighLines(page, region);
  const lastParagraph = findLastParagraph(page, region);
  for (let index = firstEnd(page, region); index <= region.last; index += 1) {
    const kind = page.struck[index]?.kind;
    const balance = balances[index - region.first] as Balance;
    if (kind === undefined || balance.above < shortestArticle) continue;
    const passed = index > lastParagraph || comments.has(kind) || balance.below < balance.above * remnant;
    if ((passed && closes(kind, balance)) || isFeed(page, index, region.last, balance.below / balance.above))
      return index - 1;
  }
  return region.last;
}

/** Above every paragraph some pages say that the article goes on: what stands between is a box. */
const goesOn = 'article content';

/** The first line at which the article may be over. */
function firstEnd(page: Page, { first, last }: Region): number {
  for (let index = last; index > first; index -= 1)
    if (page.lines[index - 1]?.folded === goesOn && isText(page, index)) return index + 1;
  return first;
}

function closes(kind: RemovalKind, { above, below, furniture }: Balance): boolean {
  const share = below / above;
  if (comments.has(kind)) return furniture >= 0.4 && (share <= 0.5 || furniture >= 0.65);
  if (closing.has(kind)) return furniture >= 0.4 && share <= (furniture >= 0.65 ? 1 : 0.5);
  return hinting.has(kind) && share <= 0.35 && furniture >= 0.6;
}

/** The balance at every line of the region; the line itself counts as below. */
function weighLines(page: Page, { first, last }: Region): Balance[] {
  const balances: Balance[] = [];
  let below = 0;
  let furniture = 0;
  for (let index = last; index >= first; index -= 1) {
    if (isText(page, index)) below += (page.lines[index] as Line).words;
    else if (!leads(page, index)) furniture += 1;
    balances.push({ above: 0, below, furniture: furniture / (last - index + 1) });
  }
  return balances.reverse().map((balance) => ({ ...balance, above: below - balance.below }));
}

function isText(page: Page, index: number): boolean {
  const line = page.lines[index];
  return line !== undefined && isKept(page, index) && isParagraph(line);
}

/** Prose that is more than an exclamation. */
function isParagraph(line: Line): boolean {
  return isProse(line) && line.words >= 8;
}

/** A subheading or a label: a short line with prose right below. */
function leads(page: Page, index: number): boolean {
  return isKept(page, index) && isText(page, index + 1);
}

/** The last long paragraph by the author: a reader's comment has a date above it. */
function findLastParagraph(page: Page, { first, last }: Region): number {
  for (let index = last; index > first; index -= 1) {
    const long = (page.lines[index] as Line).words >= longParagraph;
    if (long && isText(page, index) && page.struck[index - 1]?.kind !== 'date-line') return index;
  }
  return first;
}
