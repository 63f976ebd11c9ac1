import { squeeze } from './fold.ts';
import type { Line } from './line.ts';
import { type Page, strike } from './page.ts';
import type { Region } from './find-region.ts';

/** A headline has between 2 and 30 words; scripts without blanks count two letters as one. */
const shortestTitle = 2;
const longestTitle = 32;
/** A standfirst without a full stop looks like a headline; the headline is the one above, this many lines at most. */
const above = 6;
const slack = 0.2;
/** Only the lines this close above the text can be its headline. */
const reach = 60;

const wordPattern = /[\p{L}\p{N}]{4,}/gu;
const unspacedPattern = /[\u3040-\u30ff\u3400-\u9fff]{2,}/g;

/** The words that carry meaning: four letters or more; in scripts without blanks every pair of letters. */
export function longWords(folded: string): string[] {
  const runs = folded.match(unspacedPattern);
  if (!runs) return folded.match(wordPattern) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

/** A headline speaks of what the first paragraphs speak of. */
const enoughParagraphs = 6;

/** The longer words of the paragraphs. */
export function vocabularyOf(page: Page, region: Region): Set<string> {
  const vocabulary = new Set<string>();
  let paragraphs = 0;
  for (let index = region.first; index <= region.last && paragraphs < enoughParagraphs; index += 1) {
    const line = page.lines[index] as Line;
    if (line.words < 15) continue;
    paragraphs += 1;
    for (const word of longWords(line.folded)) vocabulary.add(word);
  }
  return vocabulary;
}

/** Finds the headline: the line above the text whose words the text takes up, or that the page repeats. */
export function findTitle(page: Page, region: Region, vocabulary: ReadonlySet<string>): number | undefined {
  const from = Math.max(0, region.first - reach);
  let best = 0.5;
  let title: number | undefined;
  for (let index = region.first; index >= from && index < page.lines.length; index -= 1) {
    const value = titleValue(page, index, region, vocabulary);
    if (value > best || (title !== undefined && title - index <= above && value > best - slack && value > 0.5)) {
      best = Math.max(best, value);
      title = index;
    }
  }
  return title;
}

function titleValue(page: Page, index: number, region: Region, vocabulary: ReadonlySet<string>): number {
  const line = page.lines[index] as Line;
  const struck = page.struck[index];
  if (struck || line.words < shortestTitle || line.words > longestTitle) return 0;
  if (line.bullet || /[;,:]$/.test(line.text)) return 0;
  const words = longWords(line.folded);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  const overlap = words.length === 0 ? 0 : shared / Math.max(words.length, 3);
  if (line.text.endsWith('.') && !/\.\p{L}{1,3}\.$/u.test(line.text)) return 0;
  if (/[.!?…] \p{Lu}/u.test(line.text) && line.words > 20) return 0;
  const first = index === 0 ? 0.8 : 0;
  const length = line.words >= 5 ? 0.5 : 0;
  return overlap + first + length - Math.abs(region.first - index) * 0.01;
}

/** Strikes the headline and its copies: whole, cut with an ellipsis, behind a breadcrumb, or with the site's name. */
export function strikeTitle(page: Page, title: number): void {
  strike(page, title, 'title', 'headline');
  const squeezed = squeeze((page.lines[title] as Line).text);
  if (squeezed.length < 8) return;
  const words = longWords((page.lines[title] as Line).folded);
  const probes = [words.at(0) ?? '', words.at(-1) ?? ''];
  for (const [index, line] of page.lines.entries()) {
    if (index === title || line.text.length > squeezed.length * 3 + 120) continue;
    if (!probes.some((probe) => line.folded.includes(probe))) continue;
    if (repeatsTitle(squeeze(line.text), squeezed, line)) strike(page, index, 'duplicate-title', 'repeats the headline');
  }
}

function repeatsTitle(candidate: string, title: string, line: Line): boolean {
  if (candidate === title) return true;
  if (line.sentence && !/(?:\.\.\.|…)$/.test(line.text)) return false;
  if (title.length < 20) return false;
  if (candidate.length >= title.length) return candidate.includes(title) && candidate.length < title.length * 2 + 40;
  if (!/(?:\.\.\.|…)$/.test(line.text)) return candidate.length > title.length * 0.8 && title.includes(candidate);
  return candidate.endsWith(title.slice(0, 20)) || title.startsWith(candidate) || candidate.includes(title.slice(0, 24));
}
