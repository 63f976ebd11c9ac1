import { countWords } from '../../lines/characters.ts';
import type { PageFacts } from './json-ld-facts.ts';
import { attributeOf, type Element, parentOf } from './parse-html.ts';
import type { Block } from './read-blocks.ts';

/** In words: the part for subscribers is there if it holds as much. */
const fewestWords = 60;
/** That part is an element so many levels above its lines at most. */
const levels = 50;

/** Whether a page is paid for, and the part that is for subscribers is not there. */
export function isCut({ paid }: PageFacts, blocks: readonly Block[]): boolean {
  if (!paid) return false;
  const names = new Set(paid.selectors.flatMap((selector) => selector.match(/[\w-]+/g) ?? []));
  let words = 0;
  for (const { element, text, verdict } of blocks)
    if (!verdict && isIn(element, names)) words += countWords(text);
  return words < fewestWords;
}

function isIn(element: Element | undefined, names: ReadonlySet<string>): boolean {
  let around = element;
  for (let level = 0; around && level < levels; level += 1) {
    const own = [attributeOf(around, 'class'), attributeOf(around, 'id')].join(' ').split(/\s+/);
    if (own.some((name) => names.has(name))) return true;
    around = parentOf(around);
  }
  return false;
}
