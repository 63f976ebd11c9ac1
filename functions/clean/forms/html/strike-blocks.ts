import { countWords } from '../../lines/characters.ts';
import type { Verdict } from '../../lines/page.ts';
import { attributeOf, type Element, parentOf } from './parse-html.ts';
import type { Block } from './read-blocks.ts';

/** Strikes the lines that the page's elements tell from text, whatever they say. */
export function strikeByElement(blocks: readonly Block[]): void {
  for (const block of blocks) {
    const verdict = block.verdict ?? captionOf(block) ?? linkOf(block);
    if (verdict) block.verdict = verdict;
  }
}

/** Strikes the lines that are in no text of the article; the headline may stand anywhere. */
export function strikeOutside(blocks: readonly Block[], region: ReadonlySet<Block>): void {
  for (const block of blocks)
    if (!region.has(block) && !headline.has(block.element?.tagName ?? ''))
      block.verdict ??= { kind: 'outside', rule: "not in the article's element" };
}

const headline = new Set(['h1', 'title']);
const captioned = /caption|credit|attribution/i;
/** An element of a caption is at most so many levels above its line, and its line has at most so many words. */
const captions = { levels: 4, words: 120 };
/** Elements that hold more than one caption. */
const sections = new Set(['article', 'body', 'main', 'section']);

function captionOf({ element, text }: Block): Verdict | undefined {
  let around = element;
  for (let level = 0; around && level < captions.levels; level += 1) {
    if (around.tagName === 'figcaption') return { kind: 'caption', rule: 'the element figcaption' };
    if (sections.has(around.tagName)) return undefined;
    if (isNamedCaption(around) && countWords(text) <= captions.words)
      return { kind: 'caption', rule: 'a class of captions' };
    around = parentOf(around);
  }
  return undefined;
}

function isNamedCaption(element: Element): boolean {
  return captioned.test(attributeOf(element, 'class') ?? '');
}

/** In words: a shorter link is a label. */
const shortestTeaser = 5;
/** The share of a line's characters that is in links where they are all of it; a bullet or an arrow may stand beside. */
const wholly = 0.95;
const noTeaser = new Set(['h1', 'h2', 'li', 'title', 'td', 'th', 'tr']);

/** A line that is a link to a headline is a teaser, inside the text as well. */
function linkOf({ element, text, linked }: Block): Verdict | undefined {
  if (linked < text.length * wholly || /[.:]$/.test(text) || countWords(text) < shortestTeaser)
    return undefined;
  return noTeaser.has(element?.tagName ?? '')
    ? undefined
    : { kind: 'read-also', rule: 'a link and nothing else' };
}
