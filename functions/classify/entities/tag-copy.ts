import { paragraphBreak } from '../../article/paragraphs.ts';
import { nameLexiconOf } from './name-lexicon.ts';
import { splitTokens } from './split-tokens.ts';
import { type TaggedText, tagText } from './tagged-text.ts';

/** The title or a paragraph with what is known of each token. */
export interface TaggedParagraph {
  text: string;
  tagged: TaggedText;
  /** Added to the positions of tokens, so that they count in the body's paragraphs joined by blank lines. */
  offset: number;
  /** In the body; -1 for the title. */
  index: number;
}

/** An article's words, looked up once for all who read them: names, keywords. */
export interface TaggedCopy {
  /** The title first. */
  paragraphs: TaggedParagraph[];
  /** Whether a folded word stands in lower case somewhere in the article. */
  isSmall(folded: string): boolean;
}

/** Cuts a copy into tokens and looks each of them up. */
export function tagCopy(title: string, body: readonly string[], language: string): TaggedCopy {
  const lexicon = nameLexiconOf(language);
  const tag = (text: string, offset: number, index: number) => ({
    text,
    tagged: tagText(splitTokens(text, offset), lexicon),
    offset,
    index,
  });
  const paragraphs = [tag(title, 0, -1)];
  let offset = 0;
  for (const [index, text] of body.entries()) {
    paragraphs.push(tag(text, offset, index));
    offset += text.length + paragraphBreak.length;
  }
  let small: Set<string> | undefined;
  return {
    paragraphs,
    isSmall: (folded) => {
      small ??= listSmallWords(paragraphs);
      return small.has(folded);
    },
  };
}

function listSmallWords(paragraphs: readonly TaggedParagraph[]): Set<string> {
  const small = new Set<string>();
  for (const { tagged } of paragraphs)
    for (const { shape, folded } of tagged.tokens) if (shape === 'small') small.add(folded);
  return small;
}

/** Where tokens `from` to `to` stand in the body, and their text as written. */
export function stretchOf(
  { text, tagged: { tokens }, offset }: Pick<TaggedParagraph, 'text' | 'tagged' | 'offset'>,
  from: number,
  to: number,
): { start: number; end: number; text: string } {
  const start = tokens[from]?.start ?? offset;
  const end = tokens[to - 1]?.end ?? offset;
  return { start, end, text: text.slice(start - offset, end - offset) };
}
