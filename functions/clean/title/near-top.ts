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

/** The first line of all may be the title of the page, however much stands below it. */
const leastNear = 0.4;

/** In lines: with more between them and the text, first lines may be slogans, whose words the text does not repeat. */
const closeToText = 10;

/** How far a line's place at the top of the page speaks for it, 0 to 1. */
export function nearTop({ index, line, part, telling }: Candidate, { page, core }: TitleSearch): number {
  const share = shares[index];
  if (share === undefined || line.bullet || part) return 0;
  const near = nearText(index, Math.max(0, core.first - index), telling);
  const above = page.lines[index - 1];
  if (above) return near * (index === 1 && index < core.first && isKicker(above, line) ? belowKicker : share);
  if (line.words >= label.words) return near;
  const next = page.lines[1];
  const isAbove = next !== undefined && isKept(page, 1) && core.first > 1 && isKicker(line, next);
  return near * (isAbove ? label.kicker : label.alone);
}

/** How near a line is to the text; what stands far above it, or in it, has to share its words. */
function nearText(index: number, gap: number, telling: number): number {
  const near = Math.max(index === 0 ? leastNear : 0, 1 - gap / longestMenu);
  return gap > closeToText || gap === 0 ? (near * (1 + telling)) / 2 : near;
}
