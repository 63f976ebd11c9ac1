import { createHash } from 'node:crypto';
import type { PublicationDate } from '../../article/article.ts';
import { joinParagraphs } from '../../article/paragraphs.ts';
import type { SourceProfile } from '../../article/source-profile.ts';
import { squeeze } from '../lines/fold.ts';
import { type MeasuredLine, splitInto } from '../lines/measured-line.ts';
import { MonthCounter } from './count-months.ts';
import { fewestArticles } from './fewest-articles.ts';

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
function lineKey(line: MeasuredLine): string {
  return squeeze(line.folded.replace(/\d+/g, '0')).slice(0, longestKey);
}

/**
 * Characters and lines of an article that are read: half of them at its beginning and half at its end, where the
 * furniture is. Twenty times what the longest page has.
 * @limit The part between is not learnt.
 */
const mostLearnt = { characters: 200_000, lines: 2_000 };

/** Learns the lines that recur across the articles of one source, and when it published, one article at a time. */
export class ProfileBuilder {
  readonly #found = new Map<string, { articles: number; words: number }>();
  readonly #months = new MonthCounter();
  #articles = 0;

  /** Adds an article, as decoded text. */
  add(article: string): void {
    this.#articles++;
    for (const [key, words] of keysOf(article)) {
      this.#found.set(key, { articles: (this.#found.get(key)?.articles ?? 0) + 1, words });
    }
  }

  /** Adds the date of an article, whether or not its lines were looked at. */
  addDate(published: PublicationDate | undefined): void {
    this.#months.add(published);
  }

  /** Undefined while there are too few articles. */
  build(): SourceProfile | undefined {
    const articles = this.#articles;
    if (articles < fewestArticles) return undefined;
    const recurring = [...this.#found]
      .filter(([key, seen]) => key !== '' && isFurniture(seen, articles))
      .sort(([a, { articles: many }], [b, { articles: few }]) => few - many || (a < b ? -1 : 1))
      .slice(0, mostLines)
      .map(([key, seen]): [string, number] => [key, seen.articles]);
    const months = this.#months.counts();
    // Counts grow with every article, so the version is made from the lines and months alone.
    const keys = recurring.map(([key]) => key).sort();
    const said = months ? { lines: keys, months: Object.keys(months) } : keys;
    const version = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
    return { version, articles, lines: Object.fromEntries(recurring), ...(months && { months }) };
  }
}

/** Learns the lines that recur across the articles of one source (decoded texts); undefined while there are too few. */
export function buildProfile(articles: readonly string[]): SourceProfile | undefined {
  const builder = new ProfileBuilder();
  for (const article of articles) builder.add(article);
  return builder.build();
}

/** The keys of an article's lines, each once, with the line's number of words. */
function keysOf(article: string): Map<string, number> {
  const half = mostLearnt.characters / 2;
  const isLong = article.length > mostLearnt.characters;
  const text = isLong ? joinParagraphs([article.slice(0, half), article.slice(-half)]) : article;
  const lines = splitInto(text, () => undefined);
  const isTall = lines.length > mostLearnt.lines;
  const halfLines = mostLearnt.lines / 2;
  const looked = isTall ? [...lines.slice(0, halfLines), ...lines.slice(-halfLines)] : lines;
  return new Map(looked.map((line) => [lineKey(line), line.words]));
}

function isFurniture(seen: { articles: number; words: number }, total: number): boolean {
  const { articles, share } = seen.words >= shortestParagraph ? recurs.paragraph : recurs.label;
  return seen.articles >= articles && seen.articles >= total * share;
}

/** In how many articles of the source the line was found; undefined if it is not in the profile. */
export function recurrence(profile: SourceProfile, line: MeasuredLine): number | undefined {
  const key = lineKey(line);
  return Object.hasOwn(profile.lines, key) ? profile.lines[key] : undefined;
}
