import { isKept } from '../lines/page.ts';
import type { Candidate } from './candidate.ts';
import { isKicker } from './neighbours.ts';
import type { TitleSearch } from './title-search.ts';

/** How likely the first lines of a page are its headline; a kicker may stand above it. */
const shares = [1, 0.5, 0.25, 0.25, 0.25];
const belowKicker = 0.75;
/** A label that opens a page is less likely the headline, least of all where a longer line follows. */
const label = { words: 5, alone: 0.95, kicker: 0.5 };
/** In lines: a menu between the top of the page and its text makes its first lines unlikely. */
const longestMenu = 80;

/** In lines: with more between them and the text, first lines may be slogans, whose words the text does not repeat. */
const closeToText = 10;

/** How far a line's place at the top of the page speaks for it, 0 to 1. */
export function nearTop({ index, line, part, telling }: Candidate, { page, core }: TitleSearch): number {
  const share = shares[index];
  if (share === undefined || line.bullet || part) return 0;
  const gap = Math.max(0, core.first - index);
  const near = Math.max(0, 1 - gap / longestMenu) * (gap > closeToText ? (1 + telling) / 2 : 1);
  const above = page.lines[index - 1];
  if (above) return near * (index === 1 && index < core.first && isKicker(above, line) ? belowKicker : share);
  if (line.words >= label.words) return near;
  const next = page.lines[1];
  const isAbove = next !== undefined && isKept(page, 1) && core.first > 1 && isKicker(line, next);
  return near * (isAbove ? label.kicker : label.alone);
}
