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
  if (mark) return endKinds.has(mark.kind) ? -30 : -6;
  if (line.words >= 20) return Math.min(line.words, 60);
  if (line.sentence && line.words >= 4) return line.words;
  return line.bullet ? -3 : -6;
}

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
