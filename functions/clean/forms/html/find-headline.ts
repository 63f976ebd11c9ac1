import type { StatedFact } from '../../../article/stated-fact.ts';
import { countWords, letterRuns } from '../../lines/characters.ts';
import { fold, squeeze } from '../../lines/fold.ts';
import type { Block } from './read-blocks.ts';

/** In words: a headline is no longer. */
const longest = 40;
/** In letters: a shorter heading is the name of a section, whatever a title of the page says. */
const shortest = 8;
/** Of the telling words of a heading, the share that a title of the page has, and how many letters such a word has. */
const alike = { share: 0.4, letters: 4, fewest: 2 };
/** A title that ends in a heading which is a smaller part of it ends in the name of the site. */
const leastPart = 0.5;
/** Where the heading of the first rank is the only one: in words, and the share of it that is no link. */
const alone = { words: 3, linked: 0.95 };

/**
 * The line that a page sets as its headline, so that readers see it as one: a heading of the first rank above the end of the
 * text that says what a title of the page says, or the only one. What a window or a search engine is told is often shortened,
 * made longer by the name of the site, or worded otherwise.
 */
export function findHeadline(
  blocks: readonly Block[],
  article: ReadonlySet<Block>,
  facts: readonly StatedFact[],
): Block | undefined {
  const end = blocks.findLastIndex((block) => article.has(block));
  const headings = blocks.slice(0, Math.max(0, end)).filter(isHeading);
  const valuesOf = (field: StatedFact['field']) =>
    facts.filter((fact) => fact.field === field).map(({ value }) => value);
  const titles = valuesOf('title');
  const names = new Set(valuesOf('publisher').map(squeeze));
  const possible = headings.filter(({ text }) => !names.has(squeeze(text)) && !endsTitle(text, titles));
  const said = possible.find(({ text }) => titles.some((title) => says(title, text)));
  return said ?? (headings.length === 1 ? possible.find(mayStandAlone) : undefined);
}

function isHeading({ element, text, verdict }: Block): boolean {
  return element?.tagName === 'h1' && !verdict && countWords(text) <= longest;
}

function mayStandAlone({ text, linked }: Block): boolean {
  return countWords(text) >= alone.words && linked < text.length * alone.linked;
}

/** Whether the heading is what titles end in, behind the headline. */
function endsTitle(heading: string, titles: readonly string[]): boolean {
  const letters = squeeze(heading);
  return titles
    .map(squeeze)
    .some((title) => title.endsWith(letters) && letters.length < title.length * leastPart);
}

function says(title: string, heading: string): boolean {
  const letters = squeeze(heading);
  if (letters.length >= shortest && squeeze(title).includes(letters)) return true;
  const words = new Set(letterRuns(fold(heading), alike.letters));
  const titled = new Set(letterRuns(fold(title), alike.letters));
  const shared = [...words].filter((word) => titled.has(word)).length;
  return shared >= alike.fewest && shared >= words.size * alike.share;
}
