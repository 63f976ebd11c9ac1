import type { Token } from '../entities/split-tokens.ts';
import { stretchOf, type TaggedCopy, type TaggedParagraph } from '../entities/tag-copy.ts';

/** The title or a paragraph as keywords are read from it. */
export interface Passage extends TaggedParagraph {
  tokens: Token[];
  isTitle: boolean;
  /** Tokens of the body before this passage. */
  before: number;
  /** A capital proves nothing: a headline of the English kind, or all in capitals. */
  hidesNames: boolean;
  /** By token: it belongs to a name, so that no term is cut out of it. */
  isName: boolean[];
}

/** Title and paragraphs, no name marked yet. */
export function readCopy({ paragraphs }: TaggedCopy): Passage[] {
  let before = 0;
  return paragraphs.map((paragraph) => {
    const { tokens, isShouted, isTitleCase } = paragraph.tagged;
    const isTitle = paragraph.index < 0;
    const isName = new Array<boolean>(tokens.length).fill(false);
    const passage = { ...paragraph, tokens, isTitle, before, hidesNames: isShouted || isTitleCase, isName };
    if (!isTitle) before += tokens.length;
    return passage;
  });
}

/** The text of tokens `from` to `to`, as written. */
export function textOf(passage: Passage, from: number, to: number): string {
  return stretchOf(passage, from, to).text;
}

/** The folded word at a token; empty beyond the ends. */
export function foldedAt({ tokens }: Pick<Passage, 'tokens'>, at: number): string {
  return tokens[at]?.folded ?? '';
}
