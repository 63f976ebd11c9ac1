import type { Verdict } from '../../lines/page.ts';
import { blockTags, hides, unseen } from './elements.ts';
import {
  type Document,
  type Element,
  parentOf,
  type TextNode,
  type Visitor,
  walkTree,
} from './parse-html.ts';

/** What a reader sees as one line of a page: a paragraph, a heading, an item, a row of a table. */
export interface Block {
  text: string;
  /** The element whose line it is. */
  element: Element | undefined;
  /** The texts that it was made of. */
  nodes: TextNode[];
  /** Of its characters, how many are in links. */
  linked: number;
  /** Whether it goes on the paragraph above: only a line break parts them. */
  goesOn: boolean;
  /** Why a reader does not see it, or why it is no part of an article. */
  verdict?: Verdict;
  /** The element that hides it. */
  hiddenBy?: Element;
}

/** The lines of a page, and what is in it that is no text. */
export interface PageBlocks {
  blocks: Block[];
  /** By what it is (`scripts`), how many elements and characters. */
  unseen: Map<string, { elements: number; characters: number }>;
  elements: number;
  /** Of the deepest element, and of all elements together. */
  depth: number;
  levels: number;
}

/** Makes the lines of a page, block by block, as a browser without styles shows them. */
export function readBlocks(document: Document): PageBlocks {
  const reader = new BlockReader(findLayoutRows(document));
  walkTree(document, reader);
  reader.endLine(false);
  const { blocks, unseen: without, elements, deepest, levels } = reader;
  return { blocks, unseen: without, elements, depth: deepest, levels };
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

/** The rows of tables that place parts of a page beside each other: a cell of theirs has lines of its own. */
function findLayoutRows(document: Document): Set<Element> {
  const layout = new Set<Element>();
  const rows: Element[] = [];
  walkTree(document, {
    enter(element) {
      const row = rows.at(-1);
      if (row && (element.tagName === 'br' || blockTags.has(element.tagName))) layout.add(row);
      if (element.tagName === 'tr') rows.push(element);
      return true;
    },
    leave(element) {
      if (element === rows.at(-1)) rows.pop();
    },
    text: () => undefined,
  });
  return layout;
}

/** Collects lines while the tree is walked. */
class BlockReader implements Visitor {
  readonly blocks: Block[] = [];
  readonly unseen: PageBlocks['unseen'] = new Map();
  elements = 0;
  deepest = 0;
  levels = 0;
  private open: Element[] = [];
  private parts: string[] = [];
  private nodes: TextNode[] = [];
  private linked = 0;
  private links = 0;
  private preformatted = 0;
  private goesOn = false;
  private hidden: { by: Element; verdict: Verdict } | undefined;
  private readonly layout: ReadonlySet<Element>;

  /** @param layout the rows of tables that are no rows of data. */
  constructor(layout: ReadonlySet<Element>) {
    this.layout = layout;
  }

  enter(element: Element, depth: number): boolean {
    this.elements += 1;
    this.levels += depth;
    this.deepest = Math.max(this.deepest, depth);
    const { tagName } = element;
    const what = unseen.get(tagName);
    if (what !== undefined) return this.count(what, element);
    if (tagName === 'br') this.endLine(true);
    if (this.isBlock(element)) {
      this.endLine(false);
      this.open.push(element);
    }
    this.begin(element);
    return true;
  }

  /** What begins with an element beside its line. */
  private begin(element: Element): void {
    const { tagName } = element;
    if (tagName === 'a') this.links += 1;
    if (tagName === 'pre') this.preformatted += 1;
    if (isCell(element) || tagName === 'option') this.parts.push(' ');
    const verdict = this.hidden ? undefined : hides(element);
    if (!verdict) return;
    this.endLine(false);
    this.hidden = { by: element, verdict };
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (tagName === 'a') this.links -= 1;
    const unhides = this.hidden?.by === element;
    if (unhides || this.isBlock(element)) this.endLine(false);
    if (unhides) this.hidden = undefined;
    if (tagName === 'pre') this.preformatted -= 1;
    if (this.open.at(-1) === element) this.open.pop();
  }

  private isBlock(element: Element): boolean {
    if (!isCell(element)) return blockTags.has(element.tagName);
    const row = parentOf(element);
    return row !== undefined && this.layout.has(row);
  }

  text(node: TextNode): void {
    if (this.preformatted === 0) this.add(node.value, node);
    else
      for (const [index, line] of node.value.split('\n').entries()) {
        if (index > 0) this.endLine(true);
        this.add(line, node);
      }
  }

  private add(written: string, node: TextNode): void {
    const text = written.replace(/\s+/g, ' ');
    this.parts.push(text);
    if (text.trim() === '') return;
    this.nodes.push(node);
    if (this.links > 0) this.linked += text.trim().length;
  }

  /** Ends a line; `isBreak` if the next one goes on in the same paragraph. */
  endLine(isBreak: boolean): void {
    const text = this.parts.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') this.blocks.push(this.describe(text));
    // Two breaks in a row part paragraphs.
    this.goesOn = isBreak && text !== '';
    this.parts = [];
    this.nodes = [];
    this.linked = 0;
  }

  private describe(text: string): Block {
    return {
      text,
      element: this.open.at(-1),
      nodes: this.nodes,
      linked: this.linked,
      goesOn: this.goesOn,
      ...(this.hidden && { verdict: this.hidden.verdict, hiddenBy: this.hidden.by }),
    };
  }

  private count(what: string, element: Element): boolean {
    const counted = this.unseen.get(what) ?? { elements: 0, characters: 0 };
    counted.elements += 1;
    for (const child of element.childNodes) if ('value' in child) counted.characters += child.value.length;
    this.unseen.set(what, counted);
    return false;
  }
}
