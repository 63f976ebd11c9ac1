import { signs } from '../lines/characters.ts';
import type { Line } from '../lines/line.ts';
import { mayHave } from '../lines/measured-line.ts';
import { type Page, strike } from '../lines/page.ts';

/** What a page offers for other pages, left as markup. */
const markup = /^<(?:div|a|img|iframe|script|table|object|embed|blockquote)\b[^>]*=/i;
/** A headline and when it was printed: `Rain at last (23/11 - 10:49)`. */
const stamped = /\(\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?: ?[-–,]? ?\d{1,2}[:.]\d\d)?\)$/;
/** In characters, the end of a line that may hold a stamp; in words, the longest stamped headline. */
const stampLength = 26;
const longestHeadline = 24;
/** In words: what is said of a film. */
const longestTeaser = 60;

/** What a film is about, and how long it lasts: `… 21.04.2024 | 3:18 min`. */
const film = /\d:\d\d ?(?:min|mins|minutes|Min|Minuten|minuti|minutos)\.{0,2}$/;
/** An answer of a poll: `Yes, at once 10% (246 votes)`. */
const poll = /\d ?% ?\(\d[\d.,' ]{0,12} \p{L}{3,12}\)$/u;
const endLength = 40;

/**
 * Strikes lines by their form: code to embed elsewhere, headlines with date or time in brackets, films with their
 * length, and answers of polls.
 */
export function strikeForms(page: Page): void {
  for (const [index, line] of page.lines.entries()) {
    if (line.text.startsWith('<') && markup.test(line.text.slice(0, 200)))
      strike(page, index, 'share', 'code to embed');
    else if (mayHave(line, signs.digit)) strikeNumbered(page, index, line);
  }
}

function strikeNumbered(page: Page, index: number, line: Line): void {
  if (isStamped(line)) strike(page, index, 'read-also', 'a headline with its date');
  else if (endsAs(line, film)) strike(page, index, 'gallery', 'a film with its length');
  else if (endsAs(line, poll)) strike(page, index, 'counter', 'an answer of a poll');
}

function isStamped({ text, words }: Line): boolean {
  return text.endsWith(')') && words <= longestHeadline && stamped.test(text.slice(-stampLength));
}

function endsAs({ text, words }: Line, form: RegExp): boolean {
  return words <= longestTeaser && form.test(text.slice(-endLength));
}
