import type { Line } from '../lines/line.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';

/** Words of a pull quote: fewer are a subheading or a name, more are a paragraph. */
const quoteWords = { least: 8, most: 45 };
/** In characters: shorter quotes recur by chance. */
const shortestQuote = 30;
/** A paragraph is at least so many times as long as what is quoted from it. */
const longer = 1.3;
/** An article has this many pull quotes; where more lines are repeated, it is a text that sums itself up. */
const fewQuotes = 3;
/** In characters: shorter articles have no pull quotes; longer texts are none, and take too long to look through. */
const textLength = { least: 1200, most: 200_000 };

const quoted = /^["'“”„«»‘‚‹›「『]/u;
const ornament = new Set(' "\'“”„«»‘’‚‹›「」『』—–-.…!?。');

/** Strikes the sentences of an article that stand in one of its paragraphs as well: pull quotes. */
export function strikePullQuotes(page: Page, { first, last }: Region): void {
  const lines = page.lines
    .slice(first, last + 1)
    .map((line, at) => (isKept(page, first + at) ? line.text : ''));
  const text = lines.join('\n');
  if (text.length < textLength.least || text.length > textLength.most) return;
  const quotes: number[] = [];
  for (let index = first + 1; index <= last && quotes.length <= fewQuotes; index += 1)
    if (isKept(page, index) && isInParagraph(page.lines[index] as Line, text)) quotes.push(index);
  if (quotes.length > fewQuotes) return;
  for (const index of quotes) strike(page, index, 'repeat', 'a pull quote: a paragraph says it');
}

function isInParagraph(line: Line, text: string): boolean {
  if (line.bullet || line.words < quoteWords.least || line.words > quoteWords.most) return false;
  if (!line.sentence && !quoted.test(line.text)) return false;
  const quote = strip(line.text);
  return quote.length >= shortestQuote && isInLonger(quote, text, line.text.length * longer);
}

/** A line without the quotes and dots around it. */
function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ornament.has(text[start] as string)) start += 1;
  while (end > start && ornament.has(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

/** Whether a text has some words in a line of more characters than `length`. */
function isInLonger(words: string, text: string, length: number): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = text.indexOf('\n', at);
    const start = text.lastIndexOf('\n', at) + 1;
    if ((end < 0 ? text.length : end) - start > length) return true;
  }
  return false;
}
