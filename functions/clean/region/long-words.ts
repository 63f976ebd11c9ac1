import { letterRuns } from '../lines/characters.ts';
import type { Line } from '../lines/line.ts';
import type { Page } from '../lines/page.ts';
import type { Region } from './find-region.ts';

const longWord = 4;
const unspacedRun = /[\u3040-\u30ff\u3400-\u9fff]{2,}/g;

/** The words of a folded text with four letters or more; in scripts without blanks every pair of letters. */
export function longWords(folded: string): string[] {
  const runs = folded.match(unspacedRun);
  if (!runs) return letterRuns(folded, longWord);
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

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
    for (const word of longWords(line.folded)) vocabulary.add(word);
  }
  return vocabulary;
}
