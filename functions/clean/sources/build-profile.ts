import { createHash } from 'node:crypto';
import type { SourceProfile } from '../../article/source-profile.ts';
import { squeeze } from '../lines/fold.ts';
import { type Line, splitLines } from '../lines/line.ts';

/** With fewer articles no profile is made: they say too little about their source. */
export const fewestArticles = 20;

/**
 * A line is furniture if it is in this many articles and in this share of them. The limits allow for a paragraph that
 * recurs while a story is followed, and for a short line that is a heading.
 */
const recurs = {
  paragraph: { articles: 4, share: 0.03 },
  label: { articles: 5, share: 0.05 },
};
const shortestParagraph = 8;

/**
 * The most frequent lines are kept, so that a profile stays a small item.
 * @limit The rarer lines are not learnt.
 */
const mostLines = 300;
const longestKey = 60;

/** The same key for every print of the same furniture: the first letters and digits, each number written as 0. */
function lineKey(line: Line): string {
  return squeeze(line.folded.replace(/\d+/g, '0')).slice(0, longestKey);
}

/** Learns the lines that recur across the articles of one source (decoded texts); undefined while there are too few. */
export function buildProfile(articles: readonly string[]): SourceProfile | undefined {
  if (articles.length < fewestArticles) return undefined;
  const found = new Map<string, { articles: number; words: number }>();
  for (const article of articles) {
    const keys = new Map(splitLines(article).map((line) => [lineKey(line), line.words]));
    for (const [key, words] of keys) found.set(key, { articles: (found.get(key)?.articles ?? 0) + 1, words });
  }
  const recurring = [...found]
    .filter(([key, seen]) => key !== '' && isFurniture(seen, articles.length))
    .sort(([a, { articles: many }], [b, { articles: few }]) => few - many || (a < b ? -1 : 1))
    .slice(0, mostLines)
    .map(([key, seen]): [string, number] => [key, seen.articles]);
  // Counts grow with every article, so the version is made from the lines alone.
  const said = recurring.map(([key]) => key).sort();
  const version = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  return { version, articles: articles.length, lines: Object.fromEntries(recurring) };
}

function isFurniture(seen: { articles: number; words: number }, total: number): boolean {
  const { articles, share } = seen.words >= shortestParagraph ? recurs.paragraph : recurs.label;
  return seen.articles >= articles && seen.articles >= total * share;
}

/** In how many articles of the source the line was found; undefined if it is not in the profile. */
export function recurrence(profile: SourceProfile, line: Line): number | undefined {
  const key = lineKey(line);
  return Object.hasOwn(profile.lines, key) ? profile.lines[key] : undefined;
}
