import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';

/** Shorter lines are headings and labels, which may recur. */
const shortestParagraph = 8;
/** Where a larger share of the paragraphs is printed twice, it is a text that repeats itself. */
const mostRepeats = 0.15;

/** Strikes the second printing of a paragraph. */
export function strikeRepeats(page: Page): void {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const repeats: number[] = [];
  for (const [index, line] of page.lines.entries()) {
    if (line.words < shortestParagraph || !isKept(page, index)) continue;
    const key = keyOf(line);
    if (seen.has(key)) {
      repeated.add(key);
      repeats.push(index);
    }
    seen.add(key);
  }
  if (repeated.size > seen.size * mostRepeats) return;
  for (const index of repeats) strike(page, index, 'repeat', 'printed before');
}

/** Beginning and length: enough to tell two paragraphs apart. */
function keyOf(line: Line): string {
  return `${line.text.length} ${line.folded}`;
}
