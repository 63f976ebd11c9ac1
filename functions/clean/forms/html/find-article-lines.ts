import { countWords } from '../../lines/characters.ts';
import { attributeOf, type Element, parentOf } from './parse-html.ts';
import type { Block } from './read-blocks.ts';

/** Elements of which text is made: it belongs to the element around them. */
const parts = new Set(
  'a b blockquote center dd dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i li ol p pre strong table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** In words: shorter lines say little of what an element holds. */
const shortestProse = 10;
/** In lines: an embedded post may stand so far below the text. */
const quoteReach = 12;

/**
 * The lines that stand in the element which holds most of the article's text, or in one of its kind: those of the same name
 * and class. Where each part has an element of a kind of its own, all count. So do quotations and embedded posts between them. `region` are the lines that may be of the article.
 */
export function findArticleLines(blocks: readonly Block[], region: ReadonlySet<Block>): Set<Block> {
  const kinds = nameKinds(blocks, region);
  const main = mainKinds(kinds);
  const own = new Set<Block>();
  if (main.size === 0) return own;
  let since = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    since += 1;
    const isMain = main.has(kinds.get(block) ?? '');
    if (isMain) since = 0;
    if (isMain || (region.has(block) && since <= quoteReach && isQuoted(block))) own.add(block);
  }
  return own;
}

/** By line, the kind of element that it stands in. */
function nameKinds(blocks: readonly Block[], region: ReadonlySet<Block>): Map<Block, string> {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  const kinds = new Map<Block, string>();
  for (const block of blocks) {
    const element = containerOf(block);
    if (!element || !region.has(block)) continue;
    const [first = ''] = (attributeOf(element, 'class') ?? '').trim().split(/\s+/);
    const place = first === '' ? numberOf(parentOf(element) ?? element) : first;
    kinds.set(block, `${element.tagName} ${place}`);
  }
  return kinds;
}

function containerOf({ element }: Block): Element | undefined {
  let container = element;
  while (container && parts.has(container.tagName)) container = parentOf(container);
  return container;
}

/** Of the words in paragraphs, the share that the kind with most of them has, where the text stands in elements of one kind. */
const leastShare = 0.6;

/** The kind of element that most of the text stands in; where there is none, all that hold paragraphs. */
function mainKinds(kinds: ReadonlyMap<Block, string>): Set<string> {
  const words = new Map<string, number>();
  for (const [{ text, linked }, kind] of kinds) {
    const count = linked * 2 > text.length ? 0 : countWords(text);
    if (count >= shortestProse) words.set(kind, (words.get(kind) ?? 0) + count);
  }
  const [most] = [...words].sort(([, a], [, b]) => b - a);
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return new Set(most && most[1] >= all * leastShare ? [most[0]] : words.keys());
}

function isQuoted({ element }: Block): boolean {
  let around = element;
  while (around && around.tagName !== 'blockquote') around = parentOf(around);
  return around !== undefined;
}
