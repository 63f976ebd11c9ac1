import { isKept, type Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';

/** Rules that judge a line by its neighbours or its outline, because nothing tells where the article stands. */
const guesses = new Set([
  'caption/above a credit',
  'counter/a duration',
  'counter/a number',
  'credit/ends in a credit',
  'header/between standfirst and text',
  'repeat/a label printed again and again',
  'stray/punctuation only',
  'teaser/headlines between paragraphs',
  'trailing/a label at the end',
]);

/** Keeps lines that are known to stand in the article's text, where nothing but a guess struck them. */
export function spareArticle(page: Page, article: ReadonlySet<number>): void {
  if (article.size === 0) return;
  for (const [index, line] of page.lines.entries()) {
    const verdict = page.struck[index];
    if (verdict && article.has(line.number) && guesses.has(`${verdict.kind}/${verdict.rule}`))
      page.struck[index] = undefined;
  }
}

/** From the first to the last line of those that are known to stand in the text; undefined if there are none. */
export function regionOf(page: Page, article: ReadonlySet<number>): (Region & { text: number }) | undefined {
  if (article.size === 0) return undefined;
  const kept = page.lines.flatMap(({ number }, index) =>
    article.has(number) && isKept(page, index) ? [index] : [],
  );
  const [first] = kept;
  const last = kept.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last, text: last };
}
