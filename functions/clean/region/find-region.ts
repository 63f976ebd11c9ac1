import type { RemovalKind } from '../../article/removal-kind.ts';
import type { Line } from '../lines/line.ts';
import { isProse } from '../lines/measured-line.ts';
import { isKept, isStruckAs, type Page } from '../lines/page.ts';

/** Where the article's text begins and ends: indices of lines, both included. */
export interface Region {
  first: number;
  last: number;
}

/** A longer paragraph scores no more than one of this many words. */
const mostWords = 60;
/** What a line of furniture scores; furniture that ends an article scores lower. */
const furnitureValue = -6;
const closingValue = -15;
const closing = new Set<RemovalKind>(['comment-form', 'legal', 'related']);
/** Found in tables and beside pictures as often as in furniture. */
const neutral = new Set<RemovalKind>(['counter', 'stray', 'credit', 'caption']);
/** A short line may be a subheading or a menu: its neighbours decide. */
const shortValue = -1;
/**
 * With no furniture near it, an unpunctuated line of at least this many words scores 0: it may be verse, chat or a cut
 * sentence.
 */
const clauseWords = 9;
const neighbourhoodValue = -14;
/** How many lines on either side are neighbours. */
const neighbours = 6;

/** The run of lines with the largest sum of scores, by Kadane's algorithm; undefined without prose. */
export function findRegion(page: Page): Region | undefined {
  let best = 0;
  let region: Region | undefined;
  let sum = 0;
  let first = 0;
  for (let index = 0; index < page.lines.length; index += 1) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += lineValue(page, index);
    if (sum > best) {
      best = sum;
      region = { first, last: index };
    }
  }
  return region;
}

/** The score of a line: positive if it belongs inside an article, negative if not. */
function lineValue(page: Page, index: number): number {
  const kind = page.struck[index]?.kind;
  if (kind !== undefined) return struckValue(kind);
  const line = page.lines[index] as Line;
  if (isProse(line)) return Math.min(line.words, mostWords);
  const furniture = furnitureAround(page, index);
  if (furniture === 0 && line.words >= clauseWords && !line.bullet) return 0;
  return shortValue + neighbourhoodValue * furniture;
}

function struckValue(kind: RemovalKind): number {
  if (neutral.has(kind)) return shortValue;
  return closing.has(kind) ? closingValue : furnitureValue;
}

/** The share of furniture among a line's neighbours, 0 to 1: furniture stands together. */
function furnitureAround(page: Page, index: number): number {
  const from = Math.max(0, index - neighbours);
  const to = Math.min(page.lines.length - 1, index + neighbours);
  let furniture = 0;
  for (let near = from; near <= to; near += 1) {
    if (!isKept(page, near) && !isStruckAs(page, near, neutral)) furniture += 1;
  }
  return furniture / Math.max(1, to - from);
}
