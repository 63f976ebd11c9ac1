import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import { isStruckAs, type Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';

/** Results, opening hours, ingredients: at most this many lines below the text. */
const longestList = 20;
/** A label and what it stands for, or a result; a clock time or a date is neither. */
const entry = /^[^:]{2,40}: \S|\p{L} \d{1,3} ?[-–] ?\d{1,3}(?!\d)/u;
const clock = /\d{1,2}[:/.]\d\d/;
/** Found in tables as often as in furniture. */
const neutral = new Set<RemovalKind>(['counter', 'stray']);

/** Extends the region over the facts below the text: a list that a colon announces, data, and lines of label and value. */
export function extendRegion(page: Page, region: Region): Region {
  const last = Math.max(endOfList(page, region), endOfData(page, region), endOfEntries(page, region));
  return { ...region, last };
}

/** In words: what announces a list says more than a label. */
const shortestAnnouncement = 5;

/** Lines of a list that a colon at the end of the text, or right below it, announces. */
function endOfList(page: Page, region: Region): number {
  let last = region.last;
  const below = page.lines[last + 1];
  if (below && announces(below) && !isFurniture(page, last + 1)) last += 1;
  else if (!announces(page.lines[last] as Line)) return region.last;
  const start = last;
  while (page.lines[last + 1]?.bullet && !isFurniture(page, last + 1)) last += 1;
  return last > start ? last : region.last;
}

function announces({ text, words }: Line): boolean {
  return text.endsWith(':') && words >= shortestAnnouncement;
}

/** Dates of a tour, prices, addresses: at most so many lines, and so many of them have numbers. */
const data = { longest: 80, least: 3, numbered: 0.6 };

/** What a row of data is taken for. */
const likeData = new Set<RemovalKind>(['credit', 'caption', 'dateline']);

function endOfData(page: Page, region: Region): number {
  let last = region.last;
  let numbered = 0;
  for (let index = region.last + 1; index <= region.last + data.longest; index += 1) {
    const line = page.lines[index];
    if (!line || (isFurniture(page, index) && !isStruckAs(page, index, likeData))) break;
    if (!isNumbered(line)) continue;
    numbered += 1;
    if (numbered >= (index - region.last) * data.numbered) last = index;
  }
  return numbered >= data.least ? last : region.last;
}

function isNumbered({ text }: Line): boolean {
  return /\d/.test(text) && /\p{L}/u.test(text);
}

function endOfEntries(page: Page, region: Region): number {
  let last = region.last;
  let entries = 0;
  for (let index = region.last + 1; index <= region.last + longestList; index += 1) {
    const line = page.lines[index];
    if (!line || isFurniture(page, index)) break;
    if (!isEntry(line)) continue;
    entries += 1;
    last = index;
  }
  const facts = page.lines.slice(region.last + 1, last + 1).filter(({ text }) => /\d/.test(text)).length;
  return entries >= 2 && facts >= 2 && entries * 2 >= last - region.last ? last : region.last;
}

function isFurniture(page: Page, index: number): boolean {
  const kind = page.struck[index]?.kind;
  return kind !== undefined && !neutral.has(kind);
}

function isEntry(line: Line): boolean {
  return !line.sentence && entry.test(line.text) && !clock.test(line.text);
}
