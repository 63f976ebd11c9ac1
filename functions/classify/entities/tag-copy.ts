import { paragraphBreak } from '../../article/paragraphs.ts';
import { nameLexiconOf } from './name-lexicon.ts';
import { splitTokens } from './split-tokens.ts';
import { type TaggedText, tagText } from './tagged-text.ts';

/** Title and paragraphs of a copy with what is known of each token; names and keywords are read from it. */
export interface TaggedCopy {
  title: TaggedText;
  /** Positions count in the body's paragraphs, joined by blank lines. */
  body: TaggedText[];
}

/** Cuts a copy into tokens and looks each of them up, once for all who read it. */
export function tagCopy(title: string, body: readonly string[], language: string): TaggedCopy {
  const lexicon = nameLexiconOf(language);
  let offset = 0;
  return {
    title: tagText(splitTokens(title, 0), lexicon),
    body: body.map((text) => {
      const tagged = tagText(splitTokens(text, offset), lexicon);
      offset += text.length + paragraphBreak.length;
      return tagged;
    }),
  };
}
