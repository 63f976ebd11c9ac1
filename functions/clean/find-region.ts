import type { Page } from './page.ts';

/** Where the article's text begins and ends: indices of lines, both included. */
export interface Region {
  first: number;
  last: number;
}

/** What one line speaks for (positive) or against (negative) being in the middle of an article. */
function lineValue(page: Page, index: number): number {
  const line = page.lines[index];
  if (!line) return 0;
  const mark = page.struck[index];
  if (mark && neutral.has(mark.kind)) return -1;
  if (mark) return endKinds.has(mark.kind) ? -15 : -6;
  if (line.words >= 20 && (line.sentence || !line.bullet)) return Math.min(line.words, 60);
  if (line.sentence && line.words >= 4) return line.words;
  return -1 - 14 * density(page, index);
}

function density(page: Page, index: number): number {
  let struck = 0;
  let seen = 0;
  for (let near = Math.max(0, index - 6); near <= Math.min(page.lines.length - 1, index + 6); near += 1) {
    if (near === index) continue;
    seen += 1;
    const kind = page.struck[near]?.kind;
    if (kind !== undefined && !neutral.has(kind)) struck += 1;
  }
  return seen === 0 ? 0 : struck / seen;
}

/** Found in tables as often as in furniture. */
const neutral = new Set(['counter', 'stray', 'credit', 'caption']);
const endKinds = new Set(['comment-form', 'legal', 'related']);

/** The run of lines that is most article: Kadane's maximum-sum segment over line values. */
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
