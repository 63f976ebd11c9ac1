import type { Line } from '../lines/line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';

/** Headline and standfirst share their words with this many first paragraphs. */
const enoughParagraphs = 6;
const shortestParagraph = 15;

/** The longer words of the first paragraphs of a region. */
export function vocabularyOf(page: Page, region: Region): Set<string> {
  const vocabulary = new Set<string>();
  let paragraphs = 0;
  for (let index = region.first; index <= region.last && paragraphs < enoughParagraphs; index += 1) {
    const line = page.lines[index] as Line;
    if (line.words < shortestParagraph) continue;
    paragraphs += 1;
    for (const word of line.says.longWords) vocabulary.add(word);
  }
  return vocabulary;
}
