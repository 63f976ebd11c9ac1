import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { longWords } from '../lines/long-words.ts';
import { isKept, type Page } from '../lines/page.ts';

/** In words: a shorter paragraph does not say what an article is about. */
const shortestParagraph = 8;

/** The longer words of an article's paragraphs, as far as they were read. */
export interface ArticleWords {
  known: Set<string>;
  /** Index of the line to go on at. */
  next: number;
}

/** Reads an article's paragraphs on to a line, which is included. */
export function readOn(page: Page, words: ArticleWords, last: number): void {
  for (; words.next <= last; words.next += 1) {
    const line = page.lines[words.next] as Line;
    if (!isKept(page, words.next) || line.words < shortestParagraph || !line.sentence) continue;
    for (const word of longWords(fold(line.text))) words.known.add(word);
  }
}

/** The part of the longer words of some lines that an article's paragraphs have as well, 0 to 1. */
export function sharedWords(lines: readonly Line[], { known }: ArticleWords): number {
  const words = lines.flatMap(({ text }) => longWords(fold(text)));
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
