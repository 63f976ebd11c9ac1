import { isKept } from '../lines/page.ts';
import type { Candidate } from './candidate.ts';
import { isKicker } from './neighbours.ts';
import type { TitleSearch } from './title-search.ts';

/** How likely the first lines of a page are its headline; a kicker may stand above it. */
const shares = [1, 0.5, 0.25, 0.25, 0.25];
const belowKicker = 0.75;
/** A label that opens a page is less likely the headline, least of all where a longer line follows. */
const label = { words: 5, alone: 0.75, kicker: 0.5 };
/** In lines: a menu between the top of the page and its text makes its first lines unlikely. */
const longestMenu = 80;

/** How far a line's place at the top of the page speaks for it, 0 to 1. */
export function nearTop({ index, line, part }: Candidate, { page, core }: TitleSearch): number {
  const share = shares[index];
  if (share === undefined || line.bullet || part) return 0;
  const near = 1 - Math.min(1, Math.max(0, core.first - index) / longestMenu);
  const above = page.lines[index - 1];
  if (above) return near * (index === 1 && index < core.first && isKicker(above, line) ? belowKicker : share);
  if (line.words >= label.words) return near;
  const next = page.lines[1];
  const isAbove = next !== undefined && isKept(page, 1) && core.first > 1 && isKicker(line, next);
  return near * (isAbove ? label.kicker : label.alone);
}
