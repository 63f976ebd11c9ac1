import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { RejectedCopy } from '../../../article/rejected-copy.ts';

/** The parts of a page's tree. A page may be deeper than the stack: only `walkTree` goes down in it. */
export type Document = Tree.Document;
export type Element = Tree.Element;
export type TextNode = Tree.TextNode;
/** What can hold other nodes. */
export type ParentNode = Tree.ParentNode;

/**
 * A hundred times the largest page. An element costs hundreds of bytes of memory: a million would end the function.
 * @limit The file is rejected as `too-large`.
 */
const mostElements = 250_000;

/** Parses a page as a browser without scripts does; throws `RejectedCopy` for one of too many elements. */
export function parseHtml(html: string): Document {
  let elements = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...made) => {
    elements += 1;
    if (elements > mostElements)
      throw new RejectedCopy(
        'too-large',
        `The page has more than ${mostElements} elements, as no article has. Send one article a file.`,
      );
    return defaultTreeAdapter.createElement(...made);
  };
  return parse(html, { scriptingEnabled: false, treeAdapter: { ...defaultTreeAdapter, createElement } });
}

/** What is done at the nodes of a tree, in the order of the page. */
export interface Visitor {
  /** `false` leaves out what is in the element, and its end. */
  enter(element: Element, depth: number): boolean;
  leave(element: Element): void;
  text(node: TextNode): void;
}

interface Place {
  node: ParentNode;
  next: number;
}

/** Walks a tree without recursion. */
export function walkTree(root: ParentNode, visitor: Visitor): void {
  const open: Place[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (child) visit(child, open, visitor);
    else {
      open.pop();
      if (open.length > 0) visitor.leave(top.node as Element);
    }
  }
}

function visit(child: Tree.ChildNode, open: Place[], visitor: Visitor): void {
  if (isText(child)) visitor.text(child);
  else if (isElement(child) && visitor.enter(child, open.length)) open.push({ node: child, next: 0 });
}

function isText(node: Tree.Node): node is TextNode {
  return node.nodeName === '#text';
}

/** Whether a node is an element: neither text, comment, doctype nor document. */
export function isElement(node: Tree.Node | null | undefined): node is Element {
  return node != null && 'tagName' in node;
}

/** The element that an element stands in. */
export function parentOf({ parentNode }: Element): Element | undefined {
  return isElement(parentNode) ? parentNode : undefined;
}

/** The value of an attribute; undefined if the element has none. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
