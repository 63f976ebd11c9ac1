import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Document, TextNode } from './parse-html.ts';
import type { PageBlocks } from './read-blocks.ts';
import { stampPage } from './stamp-page.ts';

/**
 * Elements of a page up to which Readability is asked: its time grows faster than the page. Real pages have 1,600 at most.
 * @limit The text of a larger page is found by its lines alone.
 */
const mostElements = 6000;
/**
 * Levels of a page up to which Readability is asked: it goes down by recursion. Real pages have 51 at most.
 * @limit The text of a deeper page is found by its lines alone.
 */
const mostLevels = 200;
/**
 * The levels of all elements together, which is what Readability's time grows with. Real pages have 24,000 at most.
 * @limit The text of a page with more is found by its lines alone.
 */
const mostLevelsInAll = 120_000;
/**
 * In characters of the page without scripts and styles: more than twice the longest.
 * @limit The text of a longer page is found by its lines alone.
 */
const mostCharacters = 2_000_000;

/**
 * The texts that Readability takes for the article's. It is a witness: its word strikes lines, and none of its text is used.
 * Undefined for a page that is too large for it, and where it finds no article.
 */
export function askReadability(
  document: Document,
  { blocks, elements, depth, levels }: PageBlocks,
): Set<TextNode> | undefined {
  if (elements > mostElements || depth > mostLevels || levels > mostLevelsInAll) return undefined;
  const hidden = new Set(blocks.flatMap(({ hiddenBy, nodes }) => (hiddenBy ? nodes : [])));
  const { html, texts } = stampPage(document, (node) => hidden.has(node));
  if (html.length > mostCharacters) return undefined;
  const article = findArticle(html);
  if (!article) return undefined;
  const stamps = Array.from(article.getElementsByTagName('data'), (stamp) => stamp.getAttribute('value'));
  return new Set(stamps.flatMap((stamp) => texts[Number(stamp)] ?? []));
}

/** Without a witness a page is still read: what Readability cannot walk, it has nothing to say of. */
function findArticle(html: string): JSDOMParser.Element | undefined {
  try {
    const document = new JSDOMParser().parse(html);
    const found = new Readability(document as never, {
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    }).parse();
    return (found?.content as JSDOMParser.Element | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
