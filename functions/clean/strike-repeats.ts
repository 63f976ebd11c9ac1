import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';

/** A paragraph that is printed twice is printed once. */
const shortestParagraph = 8;
/** Where more is printed twice, it is a text that repeats itself. */
const mostRepeats = 0.15;

/** Strikes the second printing of a paragraph. */
export function strikeRepeats(page: Page): void {
  const copies = new Map<string, number[]>();
  for (const [index, line] of page.lines.entries()) {
    if (line.words < 1 || page.struck[index]) continue;
    const key = line.folded;
    const seen = copies.get(key);
    if (seen) seen.push(index);
    else copies.set(key, [index]);
  }
  const paragraphs = page.lines.filter((line) => line.words >= shortestParagraph).length;
  const repeated = [...copies.values()].filter((indices) => indices.length > 1);
  const twice = repeated.filter(([first]) => (page.lines[first as number] as Line).words >= shortestParagraph);
  for (const indices of twice.length <= paragraphs * mostRepeats ? twice : []) {
    for (const index of indices.slice(1)) strike(page, index, 'repeat', 'printed before');
  }
}
