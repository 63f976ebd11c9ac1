import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';

/** Shorter lines are headings and labels, which may recur. */
const shortestParagraph = 8;
/** Where a larger share of the paragraphs is printed twice, it is a text that repeats itself. */
const mostRepeats = 0.15;
/** What is printed so often is furniture, the first time as well. */
const thrice = 3;

/**
 * Strikes the second printing of a paragraph. A sentence that is printed three times goes altogether; a headline may be,
 * in the breadcrumb and beside the buttons.
 */
export function strikeRepeats(page: Page): void {
  const first = new Map<string, number>();
  const repeats = new Map<number, number[]>();
  for (const [index, line] of page.lines.entries()) {
    if (line.words < shortestParagraph || !isKept(page, index)) continue;
    const key = keyOf(line);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else repeats.set(before, pushed(repeats.get(before), index));
  }
  if (repeats.size > first.size * mostRepeats) return;
  for (const [before, again] of repeats) strikeAgain(page, before, again);
}

function pushed(indices: number[] = [], index: number): number[] {
  indices.push(index);
  return indices;
}

function strikeAgain(page: Page, first: number, again: readonly number[]): void {
  for (const index of again) strike(page, index, 'repeat', 'printed before');
  if (again.length + 1 >= thrice && page.lines[first]?.sentence)
    strike(page, first, 'repeat', 'printed three times');
}

/** The whole line, or its beginning and length: enough to tell two paragraphs apart. */
function keyOf({ text, folded }: Line): string {
  return folded.length === text.length ? folded : `${text.length} ${folded}`;
}

/** A label of the page, in words and characters; it is printed at least so many times. */
const label = { longest: 6, shortest: 4, times: 5 };

/** A label with a larger share of such lines below is the heading of lists, or a cell of a table. */
const tableShare = 0.35;

/**
 * Strikes a label that is printed between the paragraphs of an article again and again, such as `Article content`. An
 * interview has such lines as well, but at least two: the names of who speaks.
 */
export function strikeLabels(page: Page, { first, last }: Region): void {
  const seen = new Map<string, number[]>();
  for (let index = first; index <= last; index += 1) {
    const line = page.lines[index] as Line;
    if (!isKept(page, index) || !isLabel(line)) continue;
    seen.set(line.folded, [...(seen.get(line.folded) ?? []), index]);
  }
  const recurring = [...seen.values()].filter(({ length }) => length >= thrice);
  const labels = recurring[0];
  if (!labels || recurring.length > 1 || labels.length < label.times) return;
  if (labels.filter((index) => isListed(page, index + 1)).length > labels.length * tableShare) return;
  for (const index of labels) strike(page, index, 'repeat', 'a label printed again and again');
}

/** Whether a line is an entry of a list or a cell of a table. */
function isListed(page: Page, index: number): boolean {
  const line = page.lines[index];
  return line !== undefined && isKept(page, index) && (line.bullet || isLabel(line));
}

function isLabel({ words, sentence, bullet, text }: Line): boolean {
  if (sentence || bullet || words > label.longest || text.length < label.shortest) return false;
  return /\p{L}{2}/u.test(text) && !/[:{;,]$/.test(text);
}
