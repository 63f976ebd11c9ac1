import type { Line } from '../lines/line.ts';
import { type Page, strike } from '../lines/page.ts';

/** What a page offers for other pages, left as markup. */
const markup = /^<(?:div|a|img|iframe|script|table|object|embed|blockquote)\b[^>]*=/i;
/** A headline and when it was printed: `Rain at last (23/11 - 10:49)`. */
const stamped = /\(\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?: ?[-–,]? ?\d{1,2}[:.]\d\d)?\)$/;
/** In characters, the end of a line that may hold a stamp; in words, the longest stamped headline. */
const stampLength = 26;
const longestHeadline = 24;

/** Strikes lines by their form: code to embed elsewhere, and headlines with date or time in brackets. */
export function strikeForms(page: Page): void {
  for (const [index, line] of page.lines.entries()) {
    if (line.text.startsWith('<') && markup.test(line.text.slice(0, 200)))
      strike(page, index, 'share', 'code to embed');
    else if (isStamped(line)) strike(page, index, 'read-also', 'a headline with its date');
  }
}

function isStamped({ text, words }: Line): boolean {
  return text.endsWith(')') && words <= longestHeadline && stamped.test(text.slice(-stampLength));
}
