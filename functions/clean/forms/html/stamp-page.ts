import { unseen } from './elements.ts';
import { type Document, type Element, type TextNode, walkTree } from './parse-html.ts';

/** A page written anew, with a number on every text. */
export interface StampedPage {
  html: string;
  /** The texts by their numbers. */
  texts: TextNode[];
}

/** Readability looks at no other attributes. */
const kept = new Set(['id', 'class', 'role', 'itemprop', 'rel', 'href', 'aria-modal']);
const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** They count, though what is in them is not read. */
const empty = new Set(['iframe', 'object', 'video']);
const dropped = new Set(['base', 'link', 'meta']);
const plainName = /^[a-z][a-z0-9]*$/;

/**
 * Writes a page as well-formed XML: every text in an element `data` that carries its number, and nothing that is not seen.
 */
export function stampPage(document: Document, isHidden: (node: TextNode) => boolean): StampedPage {
  const out: string[] = [];
  const texts: TextNode[] = [];
  walkTree(document, {
    enter(element) {
      if (isLeftOut(element.tagName)) return false;
      out.push(`<${nameOf(element)}${writeAttributes(element)}`);
      if (voids.has(element.tagName)) out.push('/>');
      else if (empty.has(element.tagName)) out.push(`></${element.tagName}>`);
      else {
        out.push(element.tagName === 'head' ? author : '>');
        return true;
      }
      return false;
    },
    leave(element) {
      out.push(`</${nameOf(element)}>`);
    },
    text(node) {
      if (isHidden(node)) return;
      const text = escapeText(node.value);
      if (text.trim() === '' || node.parentNode?.nodeName === 'title') out.push(text);
      else out.push(`<data value="${texts.push(node) - 1}">${text}</data>`);
    },
  });
  return { html: out.join(''), texts };
}

/** Readability takes out the first byline it finds, unless the page names an author. */
const author = '><meta name="author" content="-"/>';

function isLeftOut(tagName: string): boolean {
  return dropped.has(tagName) || (unseen.has(tagName) && !empty.has(tagName));
}

/** A name that XML would not allow says nothing to Readability. */
function nameOf({ tagName }: Element): string {
  if (tagName === 'noscript') return 'div';
  return plainName.test(tagName) ? tagName : 'span';
}

function writeAttributes({ attrs }: Element): string {
  return attrs
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
