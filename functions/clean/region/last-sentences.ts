import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';
import { readOn, sharedWords } from './article-words.ts';
import type { Region } from './find-region.ts';

/** A question is asked of the reader (`Want to learn more?`), and initials sign. */
const statement = /\p{L}{2}.*[^?؟？;:](?:["'”»’)\]】』」])*$/u;
/** In words: one word with a full stop is as often a label. */
const shortestStatement = 2;

/** Extends the region over the short sentences right below it that end the text. */
export function extendSentences(page: Page, region: Region): Region {
  let last = region.last;
  while (isLastSentence(page, { ...region, last: last + 1 })) last += 1;
  return { ...region, last };
}

/**
 * Whether a short sentence, the last line of a region, belongs to its text: nothing stands below it on the page but
 * more of its kind, so that it is no label of what follows; or it has a longer word of the text.
 */
export function isLastSentence(page: Page, { first, last }: Region): boolean {
  if (!isShortSentence(page, last)) return false;
  const below = page.lines.slice(last + 1);
  if (below.every((_, at) => !isKept(page, last + 1 + at) || isShortSentence(page, last + 1 + at)))
    return true;
  const article = { known: new Set<string>(), next: first };
  readOn(page, article, last - 1);
  return sharedWords([page.lines[last] as Line], article) > 0;
}

function isShortSentence(page: Page, index: number): boolean {
  const line = page.lines[index];
  return (
    line !== undefined &&
    isKept(page, index) &&
    line.sentence &&
    !line.bullet &&
    line.words >= shortestStatement &&
    statement.test(line.text)
  );
}
