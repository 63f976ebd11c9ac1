import { paragraphBreak } from '../../article/paragraphs.ts';
import type { Token } from '../entities/split-tokens.ts';
import type { TaggedCopy } from '../entities/tag-copy.ts';
import type { TaggedText } from '../entities/tagged-text.ts';

/** The title or a paragraph as keywords are read from it. */
export interface Passage {
  text: string;
  tokens: Token[];
  /** Added to the positions of tokens, so that they count in the body's paragraphs joined by blank lines. */
  offset: number;
  isTitle: boolean;
  /** Tokens of the copy before this passage. */
  before: number;
  /** A capital proves nothing: a headline of the English kind, or all in capitals. */
  hidesNames: boolean;
  /** By token: it belongs to a name, so that no term is cut out of it. */
  isName: boolean[];
}

/** Title and paragraphs, no name marked yet. */
export function readCopy(title: string, body: readonly string[], tagged: TaggedCopy): Passage[] {
  const passages = [readPassage(title, tagged.title, { offset: 0, before: 0, isTitle: true })];
  let offset = 0;
  let before = 0;
  for (const [at, text] of body.entries()) {
    const own = tagged.body[at];
    if (own) passages.push(readPassage(text, own, { offset, before, isTitle: false }));
    offset += text.length + paragraphBreak.length;
    before += own?.tokens.length ?? 0;
  }
  return passages;
}

function readPassage(
  text: string,
  { tokens, isShouted, isTitleCase }: TaggedText,
  place: Pick<Passage, 'offset' | 'before' | 'isTitle'>,
): Passage {
  const isName = new Array<boolean>(tokens.length).fill(false);
  return { text, tokens, ...place, hidesNames: isShouted || isTitleCase, isName };
}

/** The text of tokens `from` to `to`, as written. */
export function textOf({ text, tokens, offset }: Passage, from: number, to: number): string {
  return text.slice((tokens[from]?.start ?? offset) - offset, (tokens[to - 1]?.end ?? offset) - offset);
}

/** The folded word at a token; empty beyond the ends. */
export function foldedAt({ tokens }: Pick<Passage, 'tokens'>, at: number): string {
  return tokens[at]?.folded ?? '';
}
