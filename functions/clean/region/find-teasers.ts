import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';
import { type ArticleWords, readOn, sharedWords } from './article-words.ts';
import { longestSummary, readTeasers, type Teaser } from './read-teasers.ts';

/** Fewer teasers in a row may be sections of the article; where their summaries are short, three are enough. */
const fewest = { short: 3, any: 4 };
const shortSummary = 25;
/** In words: an article cannot be over before. */
const shortestArticle = 50;
/** Behind the teasers at most this share of the words above them may follow, and no long paragraph. */
const remnant = 0.15;
/**
 * Of the teasers, at least this share must be marked where they are longer than the text above; where they speak of
 * what the text speaks of, more.
 */
const marked = { longer: 0.5, related: 0.75 };
/** Sections of an article share at least this part of their longer words with the paragraphs above. */
const fewestShared = 0.5;

/** Looks for teasers in a region: its words, counted once. */
interface Search {
  page: Page;
  first: number;
  /** Kept words above every line of the region, from its first on. */
  above: number[];
  /** Index of the last paragraph that is too long for a summary. */
  lastLong: number;
  article: ArticleWords;
}

/**
 * Index of the last line of the article, where it is followed by teasers in a row, each a headline and its summary;
 * otherwise `last`.
 */
export function findTeasers(page: Page, first: number, last: number): number {
  const search = countWords(page, first, last);
  let index = first;
  while (index <= last) {
    const teasers = readTeasers(page, index, last);
    const start = startOfTeasers(search, teasers);
    if (start !== undefined) return start - 1;
    index = (teasers.at(-1)?.summary ?? index) + 1;
  }
  return last;
}

function countWords(page: Page, first: number, last: number): Search {
  const above = [0];
  let lastLong = first;
  for (let index = first; index <= last; index += 1) {
    const words = isKept(page, index) ? (page.lines[index] as Line).words : 0;
    above.push((above.at(-1) as number) + words);
    if (words > longestSummary) lastLong = index;
  }
  return { page, first, above, lastLong, article: { known: new Set(), next: first } };
}

/** Where teasers begin that end the article, without those that are its last sections; undefined if none end it. */
function startOfTeasers(search: Search, teasers: readonly Teaser[]): number | undefined {
  const start = teasers[0]?.first;
  if (start === undefined || teasers.length < fewest.short || search.lastLong > start) return undefined;
  readOn(search.page, search.article, start - 1);
  const other = teasers.findIndex((teaser) => teaser.marked || shareOf(search, [teaser]) < fewestShared);
  for (const some of [teasers.slice(Math.max(0, other)), teasers])
    if (endsArticle(search, some)) return some[0]?.first;
  return undefined;
}

/** Whether teasers are what follows an article, and not a part of it. */
function endsArticle(search: Search, teasers: readonly Teaser[]): boolean {
  const longest = Math.max(...teasers.map(({ words }) => words));
  if (teasers.length < (longest <= shortSummary ? fewest.short : fewest.any)) return false;
  const start = wordsAbove(search, (teasers[0] as Teaser).first);
  const end = wordsAbove(search, (teasers.at(-1) as Teaser).summary + 1);
  if (start < shortestArticle || (search.above.at(-1) as number) - end > start * remnant) return false;
  const share = teasers.filter((teaser) => teaser.marked).length / teasers.length;
  if (shareOf(search, teasers) >= fewestShared) return share >= marked.related;
  return share >= marked.longer || start >= end - start;
}

function wordsAbove({ first, above }: Search, index: number): number {
  return above[index - first] as number;
}

function shareOf({ page, article }: Search, teasers: readonly Teaser[]): number {
  const lines = teasers.flatMap(({ first, summary }) =>
    page.lines.slice(first, summary + 1).filter((_, at) => isKept(page, first + at)),
  );
  return sharedWords(lines, article);
}
