import { isBareCredit } from '../lines/ends-in-credit.ts';
import type { Line } from '../lines/line.ts';
import { type Page, strike } from '../lines/page.ts';

const longestCaption = 40;
/** A whole sentence of more words is a paragraph above a picture, not a caption. */
const longestSentence = 20;
const secondSentence = /[.!?…]["”»’)]* +["“«‘(]?[\p{Lu}]/u;

/** Strikes the line above a bare credit as a caption, if it is one sentence at most. */
export function strikeCaptions(page: Page): void {
  for (const [index, line] of page.lines.entries()) {
    if (page.struck[index]?.kind !== 'credit' || !isBareCredit(line)) continue;
    const above = page.lines[index - 1];
    if (above && !page.struck[index - 1] && isCaption(above))
      strike(page, index - 1, 'caption', 'above a credit');
  }
}

function isCaption({ words, sentence, bullet, text }: Line): boolean {
  if (bullet || words > (sentence ? longestSentence : longestCaption)) return false;
  return !secondSentence.test(text.slice(0, 300));
}
