import type { Line } from '../lines/line.ts';
import { squeezeLine } from '../lines/measured-line.ts';
import { type Page, strike } from '../lines/page.ts';
import type { Headline } from '../title/find-title.ts';

/** In letters and digits: a shorter headline is a common word, and a shorter piece of a headline proves nothing. */
const shortestTitle = 8;
const shortestPiece = 20;
/** In letters: a breadcrumb or a site's name adds at most this much to a headline, which may be printed twice. */
const mostAdded = 40;
/** A headline without its kicker keeps at least this share. */
const leastKept = 0.8;

const ellipsis = /(?:\.\.\.|…)$/;

/** Strikes the headline and its copies: whole, cut with an ellipsis, behind a breadcrumb, or with the site's name. */
export function strikeTitle(page: Page, { index: title, line: headline, isPart }: Headline): void {
  if (!isPart) page.struck[title] = { kind: 'title', rule: 'the headline' };
  const letters = squeezeLine(headline);
  if (letters.length < shortestTitle) return;
  const words = headline.says.longWords;
  const probes = [words.at(0) ?? '', words.at(-1) ?? ''];
  for (const [index, line] of page.lines.entries()) {
    if (
      line.text.length > (letters.length + mostAdded) * 3 ||
      !probes.some((probe) => line.folded.includes(probe))
    )
      continue;
    if (repeats(line, letters)) strike(page, index, 'duplicate-title', 'repeats the headline');
  }
}

function repeats(line: Line, title: string): boolean {
  const letters = squeezeLine(line);
  if (letters === title) return true;
  const cut = ellipsis.test(line.text);
  if (title.length < shortestPiece || (line.sentence && !cut)) return false;
  if (letters.length >= title.length)
    return letters.includes(title) && letters.length < title.length * 2 + mostAdded;
  if (!cut) return letters.length > title.length * leastKept && title.includes(letters);
  return title.startsWith(letters) || letters.includes(title.slice(0, shortestPiece));
}
