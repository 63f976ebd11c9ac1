import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';

/** Results, opening hours, ingredients: at most this many lines below the text. */
const longestList = 20;
/** A label and what it stands for, or a result; a clock time or a date is neither. */
const entry = /^[^:]{2,40}: \S|\p{L} \d{1,3} ?[-–] ?\d{1,3}(?!\d)/u;
const clock = /\d{1,2}[:/.]\d\d/;
/** Found in tables as often as in furniture. */
const neutral = new Set<RemovalKind>(['counter', 'stray']);

/** Extends the region over the facts below the text: lines of label and value, or with numbers, and their headings. */
export function extendRegion(page: Page, region: Region): Region {
  let last = region.last;
  let entries = 0;
  for (let index = region.last + 1; index <= region.last + longestList; index += 1) {
    const line = page.lines[index];
    const kind = page.struck[index]?.kind;
    if (!line || (kind !== undefined && !neutral.has(kind))) break;
    if (!isEntry(line)) continue;
    entries += 1;
    last = index;
  }
  const facts = page.lines.slice(region.last + 1, last + 1).filter(({ text }) => /\d/.test(text)).length;
  return entries >= 2 && facts >= 2 && entries * 2 >= last - region.last ? { ...region, last } : region;
}

function isEntry(line: Line): boolean {
  return !line.sentence && entry.test(line.text) && !clock.test(line.text);
}
